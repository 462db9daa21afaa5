// Calendar days as numbers, and the days, weeks, months and years they fall into.

const DAY_MS = 86_400_000

/** Days since 1 January 1970. */
export const toNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS
/** `YYYY-MM-DD`. */
export const toDay = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10)

export type Unit = 'day' | 'week' | 'month' | 'year'
export const UNITS = ['day', 'week', 'month', 'year'] as const satisfies readonly Unit[]

const firstOf = (year: number, month: number) => Date.UTC(year, month) / DAY_MS

/** The first day of the stretch a day falls into, `later` stretches on; weeks begin on Monday. */
export function startOf(unit: Unit, number: number, later = 0): number {
  const date = new Date(number * DAY_MS)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  if (unit === 'day') return number + later
  if (unit === 'week') return number - ((date.getUTCDay() + 6) % 7) + later * 7
  return unit === 'month' ? firstOf(year, month + later) : firstOf(year + later, 0)
}
