// How long a host that refused is left alone.
import { FetchError } from './fetch-error'
import type { HostRecord } from './host-memory'

const MINUTE = 60_000
const LONGEST = 24 * 60 * MINUTE
/** After so many refusals in a row whoever waits for the host is told no instead of later. */
const PATIENCE = 3

/** Whether the answer asks to be left alone: the site forbids, is asked too often, or is in trouble. */
export function isRefusal({ kind, status }: FetchError): boolean {
  return kind === 'status' && status !== null && (status === 403 || status === 429 || status >= 500)
}

/**
 * The host's record after a refusal, and the wait in it: it doubles with each refusal in a row, from a minute to a day,
 * unless the site says itself how long.
 */
export function backOff(host: HostRecord, { retryAfterMs }: FetchError, now: Date) {
  const refusals = host.refusals + 1
  const waitMs = Math.min(retryAfterMs ?? MINUTE * 2 ** (refusals - 1), LONGEST)
  return { record: { ...host, refusals, notBefore: new Date(now.getTime() + waitMs) }, waitMs }
}

/** @throws FetchError `waiting` while the host is left alone; retryable as long as the refusals are few */
export function assertMayAsk(host: HostRecord, now: Date): void {
  const waitMs = (host.notBefore?.getTime() ?? 0) - now.getTime()
  if (waitMs <= 0) return
  const name = new URL(host.origin).host
  const minutes = Math.ceil(waitMs / MINUTE)
  throw new FetchError(
    'waiting',
    `${name} refused the last ${host.refusals === 1 ? 'request' : `${host.refusals} requests`} and is left alone for ` +
      `another ${minutes === 1 ? 'minute' : `${minutes} minutes`}.`,
    { isRetryable: host.refusals < PATIENCE, retryAfterMs: waitMs },
  )
}
