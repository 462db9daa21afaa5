// Calendar days, also as numbers, the days, weeks, months, quarters and years they fall into, and which of these suit a span.

const DAY_MS = 86_400_000

/** Days since 1 January 1970. */
export const toNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS
/** `YYYY-MM-DD`. */
export const toDay = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10)

const two = (value: number) => String(value).padStart(2, '0')

/** The calendar day of a moment, `YYYY-MM-DD`, in the zone of the clock that is read. */
export const dayOf = (moment: Date): string =>
  `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`

/** Its time of day there, `hh:mm`. */
export const timeOf = (moment: Date): string => `${two(moment.getHours())}:${two(moment.getMinutes())}`

export const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Unit = (typeof UNITS)[number]

// Not by `Date.UTC`, which takes the years 0 to 99 for those of the twentieth century.
const firstOf = (year: number, month: number) => new Date(0).setUTCFullYear(year, month, 1) / DAY_MS

/** The first day of the stretch a day falls into, `later` stretches on; weeks begin on Monday. */
export function startOf(unit: Unit, number: number, later = 0): number {
  const date = new Date(number * DAY_MS)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  if (unit === 'day') return number + later
  if (unit === 'week') return number - ((date.getUTCDay() + 6) % 7) + later * 7
  if (unit === 'quarter') return firstOf(year, month - (month % 3) + later * 3)
  return unit === 'month' ? firstOf(year, month + later) : firstOf(year + later, 0)
}

/** Stretches of one unit: the first begins on `start`, the last ends on the day before `end`, both as numbers. */
export type Scale = { unit: Unit; start: number; end: number }

/** More bars than this are thinner than a pixel on a phone; with fewer stretches than the least, few days look many. */
const MOST_STRETCHES = 92
const LEAST_STRETCHES = 24

/** The finest unit of which the days from `first` to `last` take no more than the most stretches, with room around few. */
export function scaleOf(first: number, last: number): Scale {
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
