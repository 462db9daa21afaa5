// Months as the ledger counts and writes them.
import { UNKNOWN } from '@/lib/list-params'

const names = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' })

/** `2023-08` → `Aug 2023`. */
export function formatMonth(month: string): string {
  return month === UNKNOWN ? 'date unknown' : names.format(new Date(`${month}-01T00:00:00Z`))
}

/** Every month from `first` to `last`, both `YYYY-MM` and included. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  const day = new Date(`${first}-01T00:00:00Z`)
  for (let month = first; month <= last; month = day.toISOString().slice(0, 7)) {
    months.push(month)
    day.setUTCMonth(day.getUTCMonth() + 1)
  }
  return months
}
