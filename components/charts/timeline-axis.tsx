// The days under a timeline.
import type { Format } from '@/components/ui/format'
import { useFormat } from '@/components/ui/use-format'
import type { Tick } from './ticks'

export function tickLabel(format: Format, { day, form }: Tick): string {
  if (form === 'day') return format.day(day)
  return form === 'month' ? format.month(day.slice(0, 7)) : day.slice(0, 4)
}

/** A label that begins further right than this would leave the paper; on a phone it is a larger part of it. */
const LAST = 0.93
const LAST_ON_PHONE = 0.82
/** So many labels stand side by side on middling screens, and on a phone. */
const MIDDLING = 8
const PHONE = 4

/** Where a label is left out: those that stay stand at even distances. */
function hiddenAt({ x }: Tick, index: number, count: number): string {
  if (x > LAST) return 'hidden'
  const every = Math.ceil(count / MIDDLING)
  if (index % every !== 0) return 'max-xl:hidden'
  return index % (every * Math.ceil(count / every / PHONE)) !== 0 || x > LAST_ON_PHONE ? 'max-sm:hidden' : ''
}

export function TimelineAxis({ ticks }: { ticks: Tick[] }) {
  const format = useFormat()
  return (
    <div aria-hidden className="relative mt-1.5 h-5 text-tiny text-faint tabular-nums">
      {ticks.map((tick, index) => (
        <span
          key={tick.day}
          style={{ left: `${tick.x * 100}%` }}
          className={`absolute whitespace-nowrap ${hiddenAt(tick, index, ticks.length)}`}
        >
          {tickLabel(format, tick)}
        </span>
      ))}
    </div>
  )
}
