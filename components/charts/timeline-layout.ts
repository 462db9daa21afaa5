// Where everything on a timeline stands: stretches of days on x, series one under the other, bars as high as their counts.
import { startOf, toDay, toNumber, UNITS, type Unit } from './calendar'
import { type Tick, ticksBetween } from './ticks'

/** How many of a series on one day, `YYYY-MM-DD`; `shared` names those of them that other readings may count too. */
export type Reading = { day: string; series: string; count: number; shared?: readonly string[] }

/** `from` and `to` are days, both included; `x` and `width` are shares of the whole width, `height` of the highest bar. */
export type Mark = {
  from: string
  to: string
  count: number
  /** What it counts of each series, in their order: several where they are drawn as one. What is shared is in each. */
  parts: { series: string; count: number }[]
  x: number
  width: number
  height: number
}
export type Strip = { series: string[]; total: number; marks: Mark[] }

export type Timeline = {
  /** What one bar spans: the finest unit of which the whole takes no more than the most stretches. */
  unit: Unit
  /** All series together, on a scale of their own. */
  whole: Strip
  /** The first series on one scale; where they are many, the last strip holds all the others on a scale of its own. */
  strips: Strip[]
  /** The count of the highest bar of a single series. */
  most: number
  ticks: Tick[]
}

/** More bars than this are thinner than a pixel on a phone; with fewer stretches than the least, few days look many. */
const MOST_STRETCHES = 92
const LEAST_STRETCHES = 24
const MOST_STRIPS = 8

/**
 * Lays out readings; null when there are none.
 * @param order the series from the first strip on
 */
export function layOutTimeline(readings: readonly Reading[], order: readonly string[]): Timeline | null {
  if (readings.length === 0) return null
  const numbers = readings.map(({ day }) => toNumber(day))
  const scale = chooseScale(
    numbers.reduce((a, b) => Math.min(a, b)),
    numbers.reduce((a, b) => Math.max(a, b)),
  )
  const alone = order.length > MOST_STRIPS + 1 ? MOST_STRIPS : order.length
  const groups = order.slice(0, alone).map((series) => [series])
  if (alone < order.length) groups.push(order.slice(alone))
  const strips = groups.map((series) => fillStrip(readings, series, scale))
  const whole = fillStrip(readings, [...order], scale)
  const most = highest(strips.filter(({ series }) => series.length === 1))
  return {
    unit: scale.unit,
    whole: raise(whole, highest([whole])),
    strips: strips.map((strip) => raise(strip, strip.series.length === 1 ? most : highest([strip]))),
    most,
    ticks: ticksBetween(scale.start, scale.end),
  }
}

/** The stretches begin on `start`, the last ends on the day before `end`. */
type Scale = { unit: Unit; start: number; end: number }

function chooseScale(first: number, last: number): Scale {
  const stretches = (unit: Unit) => {
    let count = 1
    while (count <= MOST_STRETCHES && startOf(unit, first, count) <= last) count += 1
    return count
  }
  const unit = UNITS.find((each) => stretches(each) <= MOST_STRETCHES) ?? 'year'
  const missing = Math.max(0, LEAST_STRETCHES - stretches(unit))
  const start = startOf(unit, first, -Math.floor(missing / 2))
  return { unit, start, end: startOf(unit, last, 1 + Math.ceil(missing / 2)) }
}

function fillStrip(readings: readonly Reading[], series: string[], { unit, start, end }: Scale): Strip {
  const wanted = new Set(series)
  const own = readings.filter((reading) => wanted.has(reading.series))
  const stretches = groupBy(own, ({ day }) => startOf(unit, toNumber(day)))
  const marks = [...stretches]
    .sort(([a], [b]) => a - b)
    .map(([at, within]): Mark => {
      const next = startOf(unit, at, 1)
      const bySeries = groupBy(within, (reading) => reading.series)
      return {
        ...{ from: toDay(at), to: toDay(next - 1), count: countTogether(within), height: 0 },
        parts: series.flatMap((each) => {
          const part = bySeries.get(each)
          return part ? [{ series: each, count: countTogether(part) }] : []
        }),
        x: (at - start) / (end - start),
        width: (next - at) / (end - start),
      }
    })
  return { series, total: countTogether(own), marks }
}

function groupBy<Key>(readings: readonly Reading[], keyOf: (reading: Reading) => Key): Map<Key, Reading[]> {
  const groups = new Map<Key, Reading[]>()
  for (const reading of readings) {
    const group = groups.get(keyOf(reading))
    if (group) group.push(reading)
    else groups.set(keyOf(reading), [reading])
  }
  return groups
}

/** What several readings share counts once. */
export function countTogether(readings: readonly Pick<Reading, 'count' | 'shared'>[]): number {
  const alone = readings.reduce((sum, { count, shared }) => sum + count - (shared?.length ?? 0), 0)
  return alone + new Set(readings.flatMap(({ shared }) => shared ?? [])).size
}

const highest = (strips: Strip[]) => Math.max(...strips.flatMap(({ marks }) => marks.map(({ count }) => count)))

const raise = (strip: Strip, most: number): Strip => ({
  ...strip,
  marks: strip.marks.map((mark) => ({ ...mark, height: mark.count / most })),
})
