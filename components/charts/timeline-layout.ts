// Where everything on a timeline stands: stretches of days on x, series one under the other, bars as high as their counts.
import { type Scale, scaleOf, startOf, toNumber, type Unit } from '@/lib/calendar'
import { type Bar, highest, placeBar, raise } from './bars'
import { type Tick, ticksBetween } from './ticks'

/** How many of a series on one day, `YYYY-MM-DD`; `shared` names those of them that other readings may count too. */
export type Reading = { day: string; series: string; count: number; shared?: readonly string[] }

export type Mark = Bar & {
  /** What it counts of each series, in their order: several where they are drawn as one. What is shared is in each. */
  parts: { series: string; count: number }[]
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

const MOST_STRIPS = 8

/**
 * Lays out readings; null when there are none.
 * @param order the series from the first strip on
 */
export function layOutTimeline(readings: readonly Reading[], order: readonly string[]): Timeline | null {
  if (readings.length === 0) return null
  const numbers = readings.map(({ day }) => toNumber(day))
  const scale = scaleOf(
    numbers.reduce((a, b) => Math.min(a, b)),
    numbers.reduce((a, b) => Math.max(a, b)),
  )
  const alone = order.length > MOST_STRIPS + 1 ? MOST_STRIPS : order.length
  const groups = order.slice(0, alone).map((series) => [series])
  if (alone < order.length) groups.push(order.slice(alone))
  const strips = groups.map((series) => fillStrip(readings, series, scale))
  const whole = fillStrip(readings, [...order], scale)
  const most = highest(strips.flatMap(({ series, marks }) => (series.length === 1 ? marks : [])))
  const raised = (strip: Strip, top = highest(strip.marks)) => ({ ...strip, marks: raise(strip.marks, top) })
  return {
    unit: scale.unit,
    whole: raised(whole),
    strips: strips.map((strip) => raised(strip, strip.series.length === 1 ? most : undefined)),
    most,
    ticks: ticksBetween(scale.start, scale.end),
  }
}

function fillStrip(readings: readonly Reading[], series: string[], scale: Scale): Strip {
  const wanted = new Set(series)
  const own = readings.filter((reading) => wanted.has(reading.series))
  const stretches = groupBy(own, ({ day }) => startOf(scale.unit, toNumber(day)))
  const marks = [...stretches]
    .sort(([a], [b]) => a - b)
    .map(([at, within]): Mark => {
      const bySeries = groupBy(within, (reading) => reading.series)
      const parts = series.flatMap((each) => {
        const part = bySeries.get(each)
        return part ? [{ series: each, count: countTogether(part) }] : []
      })
      return { ...placeBar(scale, at, countTogether(within)), parts }
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
