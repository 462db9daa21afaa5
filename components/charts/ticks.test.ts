// The days named under a timeline are few, whatever the span.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay, toNumber } from '@/lib/calendar'
import { ticksBetween } from './ticks'

const daysBetween = (first: string, end: string) => ticksBetween(toNumber(first), toNumber(end)).map(({ day }) => day)

describe('ticksBetween', () => {
  it('names Mondays, months or years as the span asks for', () => {
    expect(daysBetween('2024-03-01', '2024-03-20')).toEqual(['2024-03-04', '2024-03-11', '2024-03-18'])
    expect(daysBetween('2024-01-15', '2024-05-01')).toEqual(['2024-02-01', '2024-03-01', '2024-04-01'])
    expect(daysBetween('2022-06-01', '2026-01-01').slice(0, 3)).toEqual(['2022-07-01', '2023-01-01', '2023-07-01'])
    expect(daysBetween('2019-06-01', '2026-01-01').slice(0, 3)).toEqual(['2020-01-01', '2021-01-01', '2022-01-01'])
  })

  it('names hundreds of years where the span is of centuries', () => {
    const years = daysBetween('1200-01-01', '2026-01-01').map((day) => day.slice(0, 4))
    expect(years).toEqual(['1200', '1300', '1400', '1500', '1600', '1700', '1800', '1900', '2000'])
  })

  it('never names none or more than twelve', () => {
    const day = fc.integer({ min: toNumber('1000-01-01'), max: toNumber('9999-12-31') })
    fc.assert(
      fc.property(day, day, (a, b) => {
        const ticks = ticksBetween(Math.min(a, b), Math.max(a, b) + 1)
        expect(ticks.length).toBeGreaterThan(0)
        expect(ticks.length).toBeLessThanOrEqual(12)
        expect(ticks.every(({ day, x }) => day === toDay(toNumber(day)) && x >= 0 && x < 1)).toBe(true)
      }),
    )
  })
})
