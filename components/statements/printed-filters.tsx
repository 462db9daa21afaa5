// On paper, the filters in force as a line of text.
import { useTranslations } from 'next-intl'
import type { FilterInForce } from './filters-in-force'

export function PrintedFilters({ filters }: { filters: FilterInForce[] }) {
  const t = useTranslations('filters')
  if (filters.length === 0) return null
  const lines = filters.map(({ title, label }) => `${title} ${label}`)
  return <p className="hidden text-small text-soft print:block">{t('printed', { filters: lines.join(' · ') })}</p>
}
