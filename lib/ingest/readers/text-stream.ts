// The text of an input, piece by piece, in whichever character set it is written.

import { declaredCharset } from '../declared-charset'
import { decode } from '../decode'
import { decodeAs } from '../decode-as'
import type { Input } from './input'

const SAMPLE_BYTES = 256 * 1024

/** The character set that a byte order mark names, or null. */
export function markedCharset(bytes: Uint8Array): string | null {
  const declared = declaredCharset(bytes, null)
  return declared?.by === 'byte order mark' ? declared.charset : null
}

/**
 * Decodes without a byte order mark; line ends stay as they are.
 * @param charset as it is known beforehand; found out by reading where it is not
 */
export async function* readText(input: Input, charset?: string): AsyncGenerator<string> {
  const set = charset ?? (await charsetOf(input))
  const decoder = new TextDecoder(set)
  // Of one byte a character: a piece may be decoded by itself, past what some versions of Node make of this set.
  for await (const piece of input.open())
    yield set === 'windows-1252' ? (decodeAs(piece, set) ?? '') : decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

/** The charset: marked, else UTF-8 where every byte agrees, else what the bytes around the first fault are in. */
async function charsetOf(input: Input): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  for await (const piece of input.open()) {
    const sample = piece.subarray(0, SAMPLE_BYTES)
    if (isFirst) {
      const { charset } = decode(sample, input.contentType)
      if (markedCharset(piece) || charset.startsWith('utf-16')) return charset
      isFirst = false
    }
    try {
      decoder.decode(piece, { stream: true })
    } catch {
      // Not UTF-8: the letters around the fault tell.
      return decode(sample, input.contentType).charset
    }
  }
  return 'utf-8'
}
