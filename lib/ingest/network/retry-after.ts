// When a site says it may be asked again.

const LONGEST = 24 * 60 * 60 * 1000

/**
 * The wait a `Retry-After` header asks for, in milliseconds, at most a day: seconds or an HTTP date (RFC 9110, 10.2.3).
 * null where it says nothing usable.
 */
export function readRetryAfter(header: string | undefined, now: Date): number | null {
  const value = header?.trim() ?? ''
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime()
  return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 0), LONGEST)
}
