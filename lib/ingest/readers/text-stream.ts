// The text of an input, piece by piece, in whichever character set it is written.
import { analyse } from 'chardet'
import type { Input } from './input'

const SAMPLE_BYTES = 256 * 1024

/** Byte order marks and what they stand for. */
const MARKS: [number[], string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/** The character set that a byte order mark names, or null. */
export function markedCharset(bytes: Uint8Array): string | null {
  return MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1] ?? null
}

/**
 * Decodes without a byte order mark; line ends stay as they are.
 * @param charset as it is known beforehand; found out by reading where it is not
 */
export async function* readText(input: Input, charset?: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(charset ?? (await charsetOf(input)))
  for await (const piece of input.open()) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

/** The charset: marked, else UTF-8 where every byte agrees, else the likeliest by its letters. Reads all that is UTF-8. */
async function charsetOf(input: Input): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  for await (const piece of input.open()) {
    const marked = isFirst ? markedCharset(piece) : null
    if (marked) return marked
    isFirst = false
    try {
      decoder.decode(piece, { stream: true })
    } catch {
      // Not UTF-8: the letters around the fault tell.
      return likeliest(piece.subarray(0, SAMPLE_BYTES))
    }
  }
  return 'utf-8'
}

function likeliest(sample: Uint8Array): string {
  const known = analyse(sample).find(({ name }) => /^(windows-125\d|iso-8859-[179]|utf-16)/i.test(name))
  return known?.name ?? 'windows-1252'
}
