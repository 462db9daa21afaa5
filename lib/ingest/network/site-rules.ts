// Keeps a host's robots.txt and tdmrep.json fresh in its record.
import { FetchError } from './fetch-error'
import { type FetchOptions, guardedFetch } from './guarded-fetch'
import type { HostRecord } from './host-memory'

/** RFC 9309, 2.4: not to be used for longer than a day. */
const FRESH_MS = 24 * 60 * 60 * 1000
/** What could not be read is asked for again after an hour. */
const UNREAD_MS = 60 * 60 * 1000
/** RFC 9309, 2.5: at least the first 500 KiB are read. */
const MAX_RULES = 500 * 1024
/** A page waits for them, so they get less time than a page. */
const MAX_TIME_MS = 20_000

/** For how long the rules in `host` are still good to go by, in milliseconds; 0 when they must be asked for. */
export function rulesHoldMs({ robotsAt, robotsTxt }: HostRecord, now: Date): number {
  if (robotsAt === null) return 0
  return Math.max(robotsAt.getTime() + (robotsTxt === null ? UNREAD_MS : FRESH_MS) - now.getTime(), 0)
}

/**
 * The host's record with its rules as they are now.
 * @param paced how one request is made in its turn
 * @throws FetchError when the host cannot be reached at all, which says nothing about its rules
 */
export async function refreshRules(
  host: HostRecord,
  options: FetchOptions,
  paced: <T>(ask: () => Promise<T>) => Promise<T>,
  now: Date,
): Promise<HostRecord> {
  const totalMs = Math.min(options.limits?.totalMs ?? MAX_TIME_MS, MAX_TIME_MS)
  const limits = { ...options.limits, totalMs, wireBytes: MAX_RULES, decodedBytes: MAX_RULES }
  const read = async (path: string) => {
    const asked = { ...options, limits, cut: true, accept: '*/*' }
    const { bytes } = await paced(() => guardedFetch(host.origin + path, asked))
    return new TextDecoder().decode(bytes)
  }
  const robotsTxt = await read('/robots.txt').catch(withoutRobots)
  const tdmrep = await read('/.well-known/tdmrep.json').catch(withoutTdmrep)
  return { ...host, robotsTxt, tdmrep, robotsAt: now }
}

/** A site that has none answers 4xx, or with something else; one in trouble has rules that are not known now. */
function withoutRobots(error: unknown): string | null {
  if (!(error instanceof FetchError)) throw error
  if (error.kind === 'status') return error.isRetryable ? null : ''
  if (error.kind === 'type' || error.kind === 'redirect' || error.kind === 'address') return ''
  throw error
}

/** TDMRep: a site from which the file cannot be had does not take part. */
function withoutTdmrep(error: unknown): null {
  if (error instanceof FetchError) return null
  throw error
}
