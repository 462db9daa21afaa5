// Months as the ledger counts them.

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
