// One way to the bytes of a source, whether it lies in memory, on disk or inside another source.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { UserError } from '../../user-error'
import type { FileSource, Source } from '../reading'

export type Input = {
  name: string
  contentType: string | null
  url: string | null
  /** Where bytes can be read at any place; null where they are unpacked from the beginning on. */
  at: { bytes: Uint8Array } | { path: string } | null
  /** The bytes from the beginning; each call begins anew. */
  open(): AsyncIterable<Uint8Array>
}

export function toInput(source: Source | FileSource): Input {
  const { name, contentType, url } = source
  if ('bytes' in source) return { name, contentType, url, at: source, open: () => piecesOf(source.bytes) }
  return { name, contentType, url, at: source, open: () => readFile(source.path) }
}

/** Small enough that a piece of a large file in memory is never decoded at once. */
const PIECE_BYTES = 256 * 1024

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += PIECE_BYTES) yield bytes.subarray(start, start + PIECE_BYTES)
}

async function* readFile(path: string): AsyncGenerator<Uint8Array> {
  try {
    if (!(await stat(path)).isFile()) throw new UserError('is not a file')
    yield* createReadStream(path, { highWaterMark: PIECE_BYTES })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new UserError(
      error.code === 'ENOENT' ? 'cannot be found: there is no file of this name' : `cannot be read (${error.code})`,
    )
  }
}

/** Up to `length` bytes from the beginning. */
export async function readHead(input: Input, length: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of input.open()) {
    pieces.push(piece)
    size += piece.length
    if (size >= length) break
  }
  return Buffer.concat(pieces).subarray(0, length)
}

/**
 * All bytes.
 * @throws UserError when they are more than `limit`, told after no more than that has been read
 */
export async function readWhole(input: Input, limit: number, what: string): Promise<Uint8Array> {
  if (input.at && 'bytes' in input.at && input.at.bytes.length <= limit) return input.at.bytes
  const head = await readHead(input, limit + 1)
  if (head.length > limit) throw new UserError(`is too large for ${what}: the limit is ${limit / 1024 / 1024} MB`)
  return head
}
