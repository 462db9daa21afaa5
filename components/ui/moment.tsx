'use client'
// A moment told as the day and the minute, in the reader's own time zone.
import { dayOf, timeOf } from '@/lib/calendar'
import { useFormat } from './use-format'
import { useInBrowser } from './use-in-browser'

type FormatDay = (day: string) => string

function inOwnZone(instant: string, formatDay: FormatDay): string {
  const date = new Date(instant)
  return `${formatDay(dayOf(date))}, ${timeOf(date)}`
}

/** The server does not know the reader's zone: it writes UTC, and says so. */
function inUtc(instant: string, formatDay: FormatDay): string {
  return `${formatDay(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`
}

export function Moment({ value }: { value: string }) {
  const format = useFormat()
  const words = useInBrowser(
    () => inOwnZone(value, format.day),
    () => inUtc(value, format.day),
  )
  return (
    <time dateTime={value} className="whitespace-nowrap tabular-nums">
      {words}
    </time>
  )
}
