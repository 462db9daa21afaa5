// Stretches of days that end today, as the reader's own calendar has it.

export type Days = { from: string; to: string }

const two = (value: number) => String(value).padStart(2, '0')

/** The calendar day of a moment in the zone of the clock that is read. */
function dayOf(moment: Date): string {
  return `${String(moment.getFullYear()).padStart(4, '0')}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}

/** Today and the days before it, `count` in all. */
export function lastDays(now: Date, count: number): Days {
  return { from: dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - count + 1)), to: dayOf(now) }
}

/** From the first of the month to today. */
export function thisMonth(now: Date): Days {
  return lastDays(now, now.getDate())
}
