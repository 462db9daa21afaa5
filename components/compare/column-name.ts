// What a column is called.
import { useTranslations } from 'next-intl'
import { useFormat } from '@/components/ui/use-format'
import type { CompareBy } from '@/lib/compare-params'
import { UNKNOWN } from '@/lib/list-params'
import type { ComparedColumn } from '@/lib/records/compare'

/** Names columns in plain text. */
export function useColumnName(): (by: CompareBy, column: ComparedColumn) => string {
  const t = useTranslations('compare')
  const labels = useTranslations('labels')
  const format = useFormat()
  return (by, { key, label, filters: { from, to } }) => {
    if (by === 'language') return format.language(label)
    if (by === 'outlet') return key === UNKNOWN ? labels('outletUnknown') : label
    if (!from) return t('until', { day: format.day(to ?? '') })
    return to ? `${format.day(from)} – ${format.day(to)}` : t('from', { day: format.day(from) })
  }
}
