// Forms that are no text, told by their first bytes, and what to do with each instead.

type RefusedForm = {
  /** Bytes in hexadecimal, `..` for any; with the place they stand at where that is not the beginning. */
  magic: [bytes: string, at?: number][]
  /** As the end of a sentence that begins with the file's name. */
  why: string
}

const DOCUMENT = 'open it and save it as plain text (.txt) or as a web page (.html)'

export const REFUSED_FORMS: RefusedForm[] = [
  {
    magic: [['255044462d']],
    why: 'is a PDF: copy its text into a .txt file, or add the address of the article instead',
  },
  { magic: [['7b5c727466']], why: `is a rich text document: ${DOCUMENT}` },
  // The container of .doc, .xls, .ppt and .msg
  { magic: [['d0cf11e0a1b11ae1']], why: `is an old Office document: ${DOCUMENT}, or as CSV if it is a table` },
  {
    // PNG, JPEG, GIF, BMP, TIFF, WebP, icon, AVIF and HEIC
    magic: [
      ['89504e47'],
      ['ffd8ff'],
      ['47494638'],
      ['424d........00000000'],
      ['49492a00'],
      ['4d4d002a'],
      ['52494646........57454250'],
      ['00000100'],
      ['6674797061766966', 4],
      ['6674797068656963', 4],
    ],
    why: 'is a picture: type or copy the text in it into a .txt file',
  },
  {
    // MP3, Ogg, WAV, FLAC, AIFF, AMR
    magic: [
      ['494433'],
      ['fffb'],
      ['fff3'],
      ['4f676753'],
      ['52494646........57415645'],
      ['664c6143'],
      ['464f524d'],
      ['2321414d52'],
    ],
    why: 'is a sound recording: add a transcript of it as a .txt file',
  },
  {
    // MP4 and its kin, Matroska and WebM, AVI
    magic: [['66747970', 4], ['1a45dfa3'], ['52494646........41564920']],
    why: 'is a video: add a transcript of it as a .txt file',
  },
  {
    // 7z, RAR, bzip2, xz, Zstandard, tar
    magic: [['377abcaf271c'], ['526172211a07'], ['425a68'], ['fd377a585a00'], ['28b52ffd'], ['7573746172', 257]],
    why: 'is an archive of a kind that is not opened here: unpack it, or pack its files as .zip',
  },
  { magic: [['53514c69746520666f726d6174203300']], why: 'is a database: export its articles as CSV or JSON lines' },
  { magic: [['50415231'], ['4f626a01']], why: 'is a data file of another tool: export it as CSV or JSON lines' },
]

/** Documents that are zip archives inside, by the first name in the archive. */
export const ZIPPED_DOCUMENTS: { firstName: RegExp; why: string }[] = [
  {
    // Word, Excel and PowerPoint since 2007
    firstName: /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/)/,
    why: `is an Office document: ${DOCUMENT}; save a spreadsheet as CSV`,
  },
  // OpenDocument and EPUB
  { firstName: /^mimetype/, why: `is an OpenDocument file or an e-book: ${DOCUMENT}` },
]
