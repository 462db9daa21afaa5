// A day as a sentence for a person names it.

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' })

/** The day of an ISO 8601 day or instant, as it is printed there: `2031-03-05T23:30:00+02:00` → `5 March 2031`. */
export function writtenDay(moment: string): string {
  const date = new Date(`${moment.slice(0, 10)}T00:00:00Z`)
  return `${date.getUTCDate()} ${MONTH.format(date)} ${date.getUTCFullYear()}`
}
