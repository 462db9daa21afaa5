// What a zip archive says of its files: names, sizes, and whether they can be read at all.
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl'
import { UserError } from '../../user-error'
import { type Input, readWhole } from './input'
import {
  MAX_ARCHIVE_ENTRIES,
  MAX_INNER_ARCHIVE_BYTES,
  MAX_RATIO,
  MAX_UNPACKED_BYTES,
  RATIO_FLOOR_BYTES,
} from './limits'

export type ZipEntry = {
  /** With `/` between folders; a label and never a path, so that nothing it says can lead anywhere. */
  name: string
  entry: Entry
  /** Why it cannot be read, as the end of a sentence; null where it can. */
  why: string | null
}

// Names are decoded here, since yauzl gives up a whole archive for one name that leads out of it.
const OPTIONS = { lazyEntries: true, decodeStrings: false, autoClose: false }

/** Opens an archive; `zip.close()` lets its file go. @throws UserError when it is damaged or too large */
export async function openZip(input: Input): Promise<ZipFile> {
  const at = input.at ?? { bytes: await readWhole(input, MAX_INNER_ARCHIVE_BYTES, 'an archive in an archive') }
  try {
    if ('path' in at) return await openPromise(at.path, OPTIONS)
    const { buffer, byteOffset, length } = at.bytes
    return await fromBufferPromise(Buffer.from(buffer, byteOffset, length), OPTIONS)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UserError('cannot be found: there is no file of this name')
    throw new UserError('is not a whole zip archive: it may have been cut off on its way; get it again')
  }
}

/**
 * The files of an archive in its order; folders, hidden files and what macOS adds are left out.
 * @throws UserError when they are too many, or would unpack to more than `budget` still allows
 */
export async function listEntries(zip: ZipFile, budget: { left: number }): Promise<ZipEntry[]> {
  if (zip.entryCount > MAX_ARCHIVE_ENTRIES)
    throw new UserError(
      `holds ${zip.entryCount.toLocaleString('en')} files, and the limit is ${MAX_ARCHIVE_ENTRIES.toLocaleString('en')}: split it`,
    )
  const entries: ZipEntry[] = []
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry)
      if (name.endsWith('/') || isHidden(name)) continue
      entries.push({ name, entry, why: faultOf(entry) })
      budget.left -= entry.uncompressedSize
      if (budget.left < 0)
        throw new UserError(`would unpack to more than ${MAX_UNPACKED_BYTES / 1024 ** 3} GB: hand it over in parts`)
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    throw new UserError('is a damaged zip archive: get it again, or pack its files anew')
  }
  return entries
}

function isHidden(name: string): boolean {
  return name.split('/').some((part) => part === '__MACOSX' || (part.startsWith('.') && !/^\.+$/.test(part)))
}

const UTF8_FLAG = 0x800

/** Many packers write UTF-8 without saying so; what is no UTF-8 is the old set of the IBM PC, as the format has it. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  let flag = generalPurposeBitFlag
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw)
    flag |= UTF8_FLAG
  } catch {
    // Not UTF-8, whatever the flag says.
    flag &= ~UTF8_FLAG
  }
  const name = getFileNameLowLevel(flag, fileNameRaw, extraFields, false)
  return name.replace(/\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
}

/** Set by archives packed on Unix: the kind of file stands in the upper half of its attributes. */
const UNIX = 3
const KIND = 0o170000
const LINK = 0o120000

const isLink = ({ versionMadeBy, externalFileAttributes }: Entry) =>
  versionMadeBy >> 8 === UNIX && ((externalFileAttributes >>> 16) & KIND) === LINK

function faultOf(entry: Entry): string | null {
  if (isLink(entry)) return 'is a link to another file and holds no text: pack the file itself'
  if (entry.isEncrypted()) return 'is encrypted: unpack the archive with its password and hand over the files'
  if (!entry.canDecodeFileData())
    return `is packed with a method that is not read here (${entry.compressionMethod}): pack it again as an ordinary zip`
  const isBomb = entry.uncompressedSize > RATIO_FLOOR_BYTES && entry.uncompressedSize > entry.compressedSize * MAX_RATIO
  return isBomb ? `unpacks to more than ${MAX_RATIO} times its size: it was made to burst, and is not read` : null
}
