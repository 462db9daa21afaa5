// The roles of a speaker over time, as the reference data knows them.
import { formatDay, formatMonth } from '@/components/ui/day'
import type { RoleHeld } from '@/lib/records'

export function SpeakerRoles({ roles }: { roles: RoleHeld[] }) {
  const inOrder = [...roles].sort((a, b) => (a.from ?? '9').localeCompare(b.from ?? '9'))
  return (
    <ul className="border-line border-t">
      {inOrder.map(({ role, from, to }) => (
        <li
          key={`${role} ${from}`}
          className="grid grid-cols-[8rem_minmax(0,1fr)] items-baseline gap-x-4 border-line border-b py-2"
        >
          <span className="text-small text-soft tabular-nums">{held(from, to)}</span>
          <span>{role}</span>
        </li>
      ))}
    </ul>
  )
}

function held(from: string | null, to: string | null): string {
  if (from && to) return from === to ? point(from) : `${point(from)} – ${point(to)}`
  if (from) return `since ${point(from)}`
  return to ? `until ${point(to)}` : 'dates unknown'
}

/** A year, a month or a day, as exactly as it is known. */
function point(value: string): string {
  if (value.length === 4) return value
  return value.length === 7 ? formatMonth(value) : formatDay(value)
}
