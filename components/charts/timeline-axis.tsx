// The days under a timeline.
import { formatDay, formatMonth } from '@/components/ui/day'
import type { Tick } from './ticks'

const LABELS: Record<Tick['form'], (day: string) => string> = {
  day: formatDay,
  month: (day) => formatMonth(day.slice(0, 7)),
  year: (day) => day.slice(0, 4),
}
/** A label that begins further right than this would leave the paper. */
const LAST = 0.93
/** Every second label on middling screens, every fourth on a phone. */
const NARROW = ['', 'max-xl:hidden', 'max-sm:hidden', 'max-xl:hidden']

export function TimelineAxis({ ticks }: { ticks: Tick[] }) {
  return (
    <div aria-hidden className="relative mt-1.5 h-5 text-tiny text-faint tabular-nums">
      {ticks.map(({ day, x, form }, index) => (
        <span
          key={day}
          style={{ left: `${x * 100}%` }}
          className={`absolute whitespace-nowrap ${x > LAST ? 'hidden' : (NARROW[index % 4] ?? '')}`}
        >
          {LABELS[form](day)}
        </span>
      ))}
    </div>
  )
}
