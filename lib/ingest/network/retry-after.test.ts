// When a site says to come back.
import { describe, expect, it } from 'vitest'
import { readRetryAfter } from './retry-after'

describe('Retry-After', () => {
  const now = new Date('2026-03-03T09:00:00Z')

  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Tue, 03 Mar 2026 09:05:00 GMT', 300_000],
    ['Tue, 03 Mar 2026 08:00:00 GMT', 0],
    ['99999999999999', 86_400_000],
    ['Tue, 03 Mar 2099 09:05:00 GMT', 86_400_000],
    ['soon', null],
    ['', null],
    [undefined, null],
  ])('%s: %s', (header, wait) => {
    expect(readRetryAfter(header, now)).toBe(wait)
  })
})
