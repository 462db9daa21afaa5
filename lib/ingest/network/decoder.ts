// Streams that undo a content encoding.
import { Duplex, pipeline, Readable } from 'node:stream'
import zlib from 'node:zlib'

/** A stream that undoes one content encoding by its registered name, or null for one that is unknown here. */
export function decoderOf(encoding: string): Duplex | null {
  if (encoding === 'gzip' || encoding === 'x-gzip') return zlib.createGunzip()
  if (encoding === 'br') return zlib.createBrotliDecompress()
  if (encoding === 'deflate') return Duplex.from(inflate)
  return null
}

/** `deflate` means the zlib format (RFC 9110, 8.4.1.2), yet some servers send it bare: the first byte tells. */
async function* inflate(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]()
  const { value: first, done } = await chunks.next()
  if (done) return
  const hasZlibHeader = ((first[0] ?? 0) & 0x0f) === 8
  const whole = async function* () {
    yield first
    yield* { [Symbol.asyncIterator]: () => chunks }
  }
  // The callback is only there because it must be: whoever iterates meets the error.
  yield* pipeline(Readable.from(whole()), hasZlibHeader ? zlib.createInflate() : zlib.createInflateRaw(), () => {})
}
