// The roles of a speaker over time, as the reference data knows them.
import { useTranslations } from 'next-intl'
import { useFormat } from '@/components/ui/use-format'
import type { RoleHeld } from '@/lib/records/speakers'

export function SpeakerRoles({ roles }: { roles: RoleHeld[] }) {
  const held = useHeld()
  const inOrder = [...roles].sort((a, b) => (a.from ?? '9').localeCompare(b.from ?? '9'))
  return (
    <ul className="border-line border-t">
      {inOrder.map(({ role, from, to }) => (
        <li
          key={`${role} ${from}`}
          className="grid grid-cols-[8rem_minmax(0,1fr)] items-baseline gap-x-4 border-line border-b py-2"
        >
          <span className="text-small text-soft tabular-nums">{held(from, to)}</span>
          <span lang="en">{role}</span>
        </li>
      ))}
    </ul>
  )
}

/** How long a role was held, each end as exactly as it is known: a year, a month or a day. */
function useHeld(): (from: string | null, to: string | null) => string {
  const t = useTranslations('speakers')
  const format = useFormat()
  const point = (value: string) => {
    if (value.length === 4) return value
    return value.length === 7 ? format.month(value) : format.day(value)
  }
  return (from, to) => {
    if (from && to) return from === to ? point(from) : `${point(from)} – ${point(to)}`
    if (from) return t('since', { from: point(from) })
    return to ? t('until', { to: point(to) }) : t('datesUnknown')
  }
}
