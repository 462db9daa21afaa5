// The body of an answer, decompressed, within its limits.
import type { IncomingMessage } from 'node:http'
import { type Duplex, Transform, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { decoderOf } from './decoder'
import { FetchError } from './fetch-error'
import type { Limits } from './limits'

/** Servers that compress twice do so by mistake; more often than that is an attack. */
const MAX_ENCODINGS = 3
const MIB = 1024 * 1024

type BodyLimits = Pick<Limits, 'wireBytes' | 'decodedBytes' | 'idleMs'> & {
  /** Keep only the beginning of what is longer, instead of refusing it. */
  cut?: boolean
}

/**
 * Reads `answer` to its end and undoes its `Content-Encoding`. Every stage is counted while it runs, so that what
 * swells is stopped when it passes the limit, not after it filled the memory.
 * @param host how sentences call the site
 * @throws FetchError `too-large`, `timeout` or `broken`; else the error of the connection or the decompressor
 */
export async function readBody(answer: IncomingMessage, host: string, limits: BodyLimits): Promise<Uint8Array> {
  const tooLong = (limit: number) => (limits.cut ? new CutShort() : tooLarge(host, limit))
  const declared = Number(answer.headers['content-length'])
  if (!limits.cut && declared > limits.wireBytes) throw tooLarge(host, limits.wireBytes)

  const decoders = decodersOf(answer, host)
  const clock = startIdleClock(answer, host, limits.idleMs)
  const stages: Duplex[] = [count(limits.wireBytes, tooLong, clock.restart)]
  for (const decoder of decoders) stages.push(decoder, count(limits.decodedBytes, tooLong))

  const chunks: Uint8Array[] = []
  const collect = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  try {
    await pipeline([answer, ...stages, collect])
  } catch (error) {
    if (!(error instanceof CutShort)) throw error
  } finally {
    clock.stop()
  }
  return Buffer.concat(chunks)
}

/** Thrown to stop reading where the beginning is enough. */
class CutShort extends Error {}

/** Lets bytes through, and breaks off at the chunk that passes `limit`. */
function count(limit: number, tooLong: (limit: number) => Error, onBytes?: () => void): Transform {
  let total = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      onBytes?.()
      total += chunk.length
      if (total > limit) done(tooLong(limit))
      else done(null, chunk)
    },
  })
}

function tooLarge(host: string, limit: number): FetchError {
  const size = limit >= MIB ? `${Math.round(limit / MIB)} MB` : `${limit.toLocaleString('en')} bytes`
  return new FetchError('too-large', `${host} sends more than the ${size} that are read of one page.`)
}

function startIdleClock(answer: IncomingMessage, host: string, idleMs: number) {
  const clock = setTimeout(() => {
    answer.destroy(
      new FetchError('timeout', `${host} stopped sending in the middle of the page.`, { isRetryable: true }),
    )
  }, idleMs)
  return { restart: () => clock.refresh(), stop: () => clearTimeout(clock) }
}

/** The streams that undo what the answer was encoded with, the last encoding first. */
function decodersOf(answer: IncomingMessage, host: string): Duplex[] {
  const encodings = (answer.headers['content-encoding'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity')
  if (encodings.length > MAX_ENCODINGS)
    throw new FetchError('broken', `${host} compresses its page ${encodings.length} times over.`)
  return encodings.reverse().map((encoding) => {
    const decoder = decoderOf(encoding)
    if (!decoder) throw new FetchError('broken', `${host} compresses its page in a way not known here: ${encoding}.`)
    return decoder
  })
}
