// On paper, the filters in force as a line of text.
import { useTranslations } from 'next-intl'
import type { FilterInForce } from '@/components/statements/filters-in-force'

export function PrintedFilters({ filters }: { filters: FilterInForce[] }) {
  const t = useTranslations('compare')
  if (filters.length === 0) return null
  return (
    <p className="hidden print:block text-small text-soft">
      {t('filters', { filters: filters.map(({ title, label }) => `${title} ${label}`).join(' · ') })}
    </p>
  )
}
