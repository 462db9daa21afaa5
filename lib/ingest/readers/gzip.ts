// A source that was compressed with gzip: the same source, unpacked as it is read.
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { UserError } from '../../user-error'
import type { Input } from './input'
import { MAX_RATIO, MAX_UNPACKED_BYTES, RATIO_FLOOR_BYTES } from './limits'
import type { Reader } from './reader'

export const readGzip: Reader = async function* (input, context) {
  const inner: Input = {
    name: input.name,
    // What was declared is what the outer bytes are.
    contentType: null,
    url: input.url,
    at: null,
    open: () => unpack(input, context.budget),
  }
  yield* context.open(inner, { ...context, depth: context.depth + 1 })
}

async function* unpack(input: Input, budget: { left: number }): AsyncGenerator<Uint8Array> {
  let packed = 0
  let unpacked = 0
  async function* counted() {
    for await (const piece of input.open()) {
      packed += piece.length
      yield piece
    }
  }
  const gunzip = createGunzip()
  let fault: unknown = null
  const done = pipeline(Readable.from(counted(), { objectMode: true }), gunzip).catch((error: unknown) => {
    fault = error
  })
  try {
    for await (const piece of gunzip) {
      unpacked += piece.length
      budget.left -= piece.length
      if (unpacked > RATIO_FLOOR_BYTES && unpacked > packed * MAX_RATIO)
        throw new UserError(`unpacks to more than ${MAX_RATIO} times its size: it was made to burst, and is not read`)
      if (budget.left < 0)
        throw new UserError(`unpacks to more than ${MAX_UNPACKED_BYTES / 1024 ** 3} GB: hand it over in parts`)
      yield piece
    }
  } catch (error) {
    throw sentenceOf(error)
  } finally {
    gunzip.destroy()
    await done
  }
  if (fault) throw sentenceOf(fault)
}

function sentenceOf(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'Z_BUF_ERROR') return new UserError('breaks off: its compressed file is not complete')
  return String(code).startsWith('Z_') ? new UserError('is damaged: it cannot be unpacked') : error
}
