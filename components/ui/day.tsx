// A calendar day, or a stretch of days, as the screen writes it.

const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' })

/** `2023-08-31` → `31 Aug 2023`, in every time zone. */
export function formatDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  return `${date.getUTCDate()} ${month.format(date)} ${date.getUTCFullYear()}`
}

/** `2023-08` → `Aug 2023`. */
export function formatMonth(yearAndMonth: string): string {
  const date = new Date(`${yearAndMonth}-01T00:00:00Z`)
  return `${month.format(date)} ${date.getUTCFullYear()}`
}

export function Day({ value }: { value: string | null }) {
  if (!value) return <span className="text-faint">date unknown</span>
  return (
    <time dateTime={value} className="whitespace-nowrap tabular-nums">
      {formatDay(value)}
    </time>
  )
}

/** Both ends included; one day is written once. */
export function DayRange({ from, to }: { from: string | null; to: string | null }) {
  if (!from || !to || from === to) return <Day value={from ?? to} />
  return (
    <>
      <Day value={from} /> – <Day value={to} />
    </>
  )
}
