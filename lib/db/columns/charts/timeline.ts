// Statements over time: how many were published in each stretch of days, told apart by one of their sides.
import type Sqlite from 'better-sqlite3'
import { scaleOf, startOf, toDay, toNumber } from '../../../calendar'
import type { Counting } from '../../../list-params'
import type { TimelineChart } from '../../../records/charts'
import { dayText } from '../day-numbers'
import { keepSlots } from '../keep-slots'
import type { StatementColumns } from '../statement-columns'
import { axisOf, type Side, toAxis } from './axis'
import { newTally } from './tally'

/** Stretches are as long as the whole span asks for. */
export type CountedTimeline = Omit<TimelineChart, 'total' | 'span'> & {
  span: Omit<NonNullable<TimelineChart['span']>, 'covered'> | null
}

/**
 * Counts statements by the stretches of days in which they were published; those without a day are told as a figure.
 * @param slots the statements, as places in the columns
 * @param by what its series are
 * @returns stretches in order without the empty ones; `span` is null where no statement has a day
 */
export function countTimeline(
  db: Sqlite.Database,
  columns: StatementColumns,
  slots: Int32Array,
  by: Side,
  counting: Counting,
): CountedTimeline {
  const { day } = columns
  const tally = () => newTally(columns, counting)
  const [dated, undated] = [tally(), tally()]
  let [first, last] = [Number.POSITIVE_INFINITY, 0]
  for (const slot of slots) {
    const on = day[slot] ?? 0
    if (on === 0) undated.add(slot)
    else {
      dated.add(slot)
      first = Math.min(first, on)
      last = Math.max(last, on)
    }
  }
  const counts = { dated: dated.count(), undated: undated.count() }
  if (last === 0) return { ...counts, span: null, series: { shown: [], rest: null }, bins: [] }

  const span = { first: dayText(first), last: dayText(last) }
  const { unit } = scaleOf(toNumber(span.first), toNumber(span.last))
  const known = keepSlots(slots, (slot) => day[slot] !== 0)
  const axis = axisOf(db, columns, known, by, counting)
  const newBin = () => ({ all: tally(), places: Array.from({ length: axis.shown.length + 1 }, tally) })
  const bins = new Map<string, ReturnType<typeof newBin>>()
  const binOf = (on: number) => {
    const from = toDay(startOf(unit, toNumber(dayText(on))))
    const bin = bins.get(from) ?? newBin()
    bins.set(from, bin)
    return bin
  }
  const binOn = new Map<number, ReturnType<typeof newBin>>()
  const others = tally()
  for (const slot of known) {
    const on = day[slot] ?? 0
    const bin = binOn.get(on) ?? binOf(on)
    binOn.set(on, bin)
    bin.all.add(slot)
    const places = axis.placesOf(slot)
    for (const place of places) bin.places[place]?.add(slot)
    if (places[0] === axis.shown.length) others.add(slot)
  }
  return {
    ...counts,
    span: { unit, ...span },
    series: toAxis(axis, others.count()),
    bins: [...bins]
      .map(([from, { all, places }]) => ({ from, count: all.count(), counts: places.map(({ count }) => count()) }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
  }
}
