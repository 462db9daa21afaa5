// Stretches follow one another without a gap, and a span takes no more of them than can be told apart.
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { dayOf, scaleOf, startOf, timeOf, toDay, toNumber, UNITS } from './calendar'

const numbers = fc.integer({ min: -20_000, max: 40_000 })
const startIn = (unit: (typeof UNITS)[number], day: string, later = 0) => toDay(startOf(unit, toNumber(day), later))

describe('a moment', () => {
  it.each([
    ['America/New_York', '2024-03-31', '18:30'],
    ['Europe/Rome', '2024-04-01', '00:30'],
    ['Asia/Tokyo', '2024-04-01', '07:30'],
  ])('has its day and its time of day in %s', (zone, day, time) => {
    vi.stubEnv('TZ', zone)
    const moment = new Date('2024-03-31T22:30:00Z')
    expect([dayOf(moment), timeOf(moment)]).toEqual([day, time])
  })
})

describe('startOf', () => {
  it('begins weeks on Monday, quarters in January, April, July and October', () => {
    expect(startIn('week', '2024-03-10')).toBe('2024-03-04')
    expect(startIn('quarter', '2024-03-31')).toBe('2024-01-01')
    expect(startIn('quarter', '2024-12-31')).toBe('2024-10-01')
    expect(startIn('quarter', '2024-12-31', 1)).toBe('2025-01-01')
    expect(startIn('year', '2024-02-29', -1)).toBe('2023-01-01')
    expect(startIn('year', '0044-03-15')).toBe('0044-01-01')
  })

  it('puts every day into one stretch, which ends where the next begins', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...UNITS), (day, unit) => {
        const [start, next] = [startOf(unit, day), startOf(unit, day, 1)]
        expect(start <= day && day < next).toBe(true)
        expect([startOf(unit, next - 1), startOf(unit, next)]).toEqual([start, next])
      }),
    )
  })
})

describe('scaleOf', () => {
  it('holds both ends, in no more stretches than can be told apart, from the start of one to the start of another', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 30_000 }), (first, days) => {
        const { unit, start, end } = scaleOf(first, first + days)
        expect(start <= first && first + days < end).toBe(true)
        expect([startOf(unit, start), startOf(unit, end)]).toEqual([start, end])
        let count = 0
        for (let at = start; at < end; at = startOf(unit, at, 1)) count += 1
        expect(count).toBeGreaterThanOrEqual(24)
        expect(count).toBeLessThanOrEqual(92)
      }),
    )
  })

  it.each([
    [91, 'day'],
    [92, 'week'],
    [365 * 7, 'month'],
    [365 * 20, 'quarter'],
    [365 * 40, 'year'],
  ])('takes of %i days the unit %s', (days, unit) => {
    expect(scaleOf(toNumber('2000-01-01'), toNumber('2000-01-01') + days).unit).toBe(unit)
  })
})
