// What the timeline calls its outlets and its stretches of days.

import { useTranslations } from 'next-intl'
import { useFormat } from '@/components/ui/use-format'
import type { Unit } from '@/lib/calendar'
import { UNKNOWN } from '@/lib/list-params'
import type { Named } from '@/lib/records'

export function useOutletName(): (outlet: Named) => string {
  const t = useTranslations('speakers')
  return ({ slug, name }) => (slug === UNKNOWN ? t('outletUnknown') : name)
}

/** Names the stretch of days that begins on `from`. */
export function useStretchName(unit: Unit): (from: string) => string {
  const t = useTranslations('speakers')
  const format = useFormat()
  const names: Record<Unit, (from: string) => string> = {
    day: format.day,
    week: (from) => t('week', { day: format.day(from) }),
    month: (from) => format.month(from.slice(0, 7)),
    quarter: (from) =>
      t('quarter', { quarter: String(Math.ceil(Number(from.slice(5, 7)) / 3)), year: from.slice(0, 4) }),
    year: (from) => from.slice(0, 4),
  }
  return names[unit]
}
