// Stretches of days that end today, as the reader's own calendar has it.
import { dayOf } from '@/lib/calendar'

export type Days = { from: string; to: string }

/** Today and the days before it, `count` in all. */
export function lastDays(now: Date, count: number): Days {
  return { from: dayOf(new Date(now.getFullYear(), now.getMonth(), now.getDate() - count + 1)), to: dayOf(now) }
}

/** From the first of the month to today. */
export function thisMonth(now: Date): Days {
  return lastDays(now, now.getDate())
}
