// A timeline counts everything once, in the right stretch of days, whatever the span.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '@/lib/calendar'
import { layOutTimeline, type Reading, type Strip } from './timeline-layout'

const sum = (strips: Strip[]) => strips.reduce((total, strip) => total + strip.total, 0)
const unitOver = (first: string, last: string) =>
  layOutTimeline(
    [first, last].map((day) => ({ day, series: 'a', count: 1 })),
    ['a'],
  )?.unit

describe('layOutTimeline', () => {
  it('has nothing to show of nothing', () => {
    expect(layOutTimeline([], [])).toBeNull()
  })

  it('takes the finest unit that stays readable', () => {
    expect(unitOver('2024-03-05', '2024-03-05')).toBe('day')
    expect(unitOver('2024-01-01', '2024-04-01')).toBe('day')
    expect(unitOver('2024-01-01', '2024-04-02')).toBe('week')
    expect(unitOver('2023-01-01', '2024-12-31')).toBe('month')
    expect(unitOver('1999-01-01', '2024-12-31')).toBe('year')
  })

  it('gives a bar the whole of its stretch: weeks from Monday to Sunday, months to their last day', () => {
    const marksOver = (days: string[]) =>
      layOutTimeline(
        days.map((day) => ({ day, series: 'a', count: 1 })),
        ['a'],
      )?.whole.marks.map(({ from, to, count }) => [from, to, count])
    expect(marksOver(['2024-01-01', '2024-01-07', '2024-08-15'])).toEqual([
      ['2024-01-01', '2024-01-07', 2],
      ['2024-08-12', '2024-08-18', 1],
    ])
    expect(marksOver(['2022-02-03', '2024-02-29'])).toEqual([
      ['2022-02-01', '2022-02-28', 1],
      ['2024-02-01', '2024-02-29', 1],
    ])
  })

  it('stands bars on one scale, the whole on its own', () => {
    const timeline = layOutTimeline(
      [
        { day: '2024-03-05', series: 'a', count: 4 },
        { day: '2024-03-05', series: 'b', count: 1 },
        { day: '2024-03-06', series: 'b', count: 2 },
      ],
      ['a', 'b'],
    )
    expect(timeline?.most).toBe(4)
    expect(timeline?.strips.map(({ marks }) => marks.map(({ height }) => height))).toEqual([[1], [0.25, 0.5]])
    expect(timeline?.whole.marks.map(({ count, height }) => [count, height])).toEqual([
      [5, 1],
      [2, 0.4],
    ])
  })

  it('counts what several readings share once in every bar and sum that takes them together', () => {
    const timeline = layOutTimeline(
      [
        { day: '2024-03-05', series: 'a', count: 3, shared: ['x', 'y'] },
        { day: '2024-03-05', series: 'b', count: 1, shared: ['x'] },
        { day: '2024-03-06', series: 'b', count: 2, shared: ['x', 'z'] },
      ],
      ['a', 'b'],
    )
    expect(timeline?.whole.marks.map(({ count }) => count)).toEqual([3, 2])
    expect(timeline?.whole.marks[0]?.parts.map(({ count }) => count)).toEqual([3, 1])
    expect(timeline?.whole.total).toBe(4)
    expect(timeline?.strips.map(({ total, marks }) => [total, marks.map(({ count }) => count)])).toEqual([
      [3, [3]],
      [2, [1, 2]],
    ])
  })

  it('draws the many small series as one that names those of each bar', () => {
    const order = Array.from({ length: 12 }, (_, index) => `s${index}`)
    const readings = order.map((series, index) => ({ day: `2024-03-0${(index % 3) + 1}`, series, count: 1 }))
    const timeline = layOutTimeline(readings, order)
    expect(timeline?.strips).toHaveLength(9)
    expect(timeline?.strips.at(-1)?.series).toEqual(['s8', 's9', 's10', 's11'])
    expect(timeline?.strips.at(-1)?.marks.map(({ parts }) => parts.map(({ series }) => series))).toEqual([
      ['s9'],
      ['s10'],
      ['s8', 's11'],
    ])
    expect(layOutTimeline(readings, order.slice(0, 9))?.strips).toHaveLength(9)
  })

  it('loses nothing, keeps every bar on the paper and every day in its bar', () => {
    const reading: fc.Arbitrary<Reading> = fc.record({
      day: fc.integer({ min: 0, max: 40_000 }).map(toDay),
      series: fc.constantFrom(...'abcdefghijklm'),
      count: fc.integer({ min: 1, max: 50 }),
    })
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1, maxLength: 40 }), (readings) => {
        const timeline = layOutTimeline(readings, [...'abcdefghijklm'])
        const total = readings.reduce((all, { count }) => all + count, 0)
        expect(sum(timeline?.strips ?? [])).toBe(total)
        expect(timeline?.whole.total).toBe(total)
        expect(timeline?.ticks.length).toBeGreaterThan(0)
        expect(timeline?.ticks.length).toBeLessThanOrEqual(12)
        for (const { marks } of [...(timeline?.strips ?? []), ...(timeline ? [timeline.whole] : [])])
          for (const { from, to, parts, count, x, width, height } of marks) {
            const series = parts.map((part) => part.series)
            const within = readings.filter((each) => series.includes(each.series) && each.day >= from && each.day <= to)
            expect(within.reduce((all, each) => all + each.count, 0)).toBe(count)
            expect(x >= 0 && x + width <= 1.000001 && width > 0 && height > 0 && height <= 1).toBe(true)
          }
      }),
    )
  })
})
