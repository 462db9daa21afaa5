// The days named under a timeline: Mondays, firsts of a month or of a year, never too many.
import { startOf, toDay, type Unit } from '@/lib/calendar'

/** `x` is a share of the whole width; `form` says how much of the day is worth writing. */
export type Tick = { day: string; x: number; form: 'day' | 'month' | 'year' }

const MOST_TICKS = 12
/** From fine to coarse: every so many of a unit, counted from where it counts itself. */
const STEPS: [unit: Unit, every: number][] = [
  ['week', 1],
  ['month', 1],
  ['month', 3],
  ['month', 6],
  ['year', 1],
  ['year', 2],
  ['year', 5],
  ['year', 10],
  ['year', 50],
  ['year', 100],
  ['year', 200],
  ['year', 500],
  ['year', 1000],
]

/** Ticks for the days from `start` up to but without `end`, both as numbers; at least one. */
export function ticksBetween(start: number, end: number): Tick[] {
  let ticks: Tick[] = []
  for (const [unit, every] of STEPS) {
    ticks = ticksOf(start, end, unit, every)
    if (ticks.length <= MOST_TICKS) break
  }
  return ticks.length > 0 ? ticks : [{ day: toDay(start), x: 0, form: 'day' }]
}

function ticksOf(start: number, end: number, unit: Unit, every: number): Tick[] {
  const ticks: Tick[] = []
  // One past the most is enough to know that the step is too fine.
  for (let at = startOf(unit, start); at < end && ticks.length <= MOST_TICKS; at = startOf(unit, at, 1)) {
    const day = toDay(at)
    const [year = 0, month = 1] = day.split('-').map(Number)
    const count = unit === 'month' ? month - 1 : unit === 'year' ? year : 0
    if (at < start || count % every !== 0) continue
    ticks.push({
      day,
      x: (at - start) / (end - start),
      form: unit === 'week' ? 'day' : unit === 'year' ? 'year' : 'month',
    })
  }
  return ticks
}
