// On paper, the filters in force as a line of text.
import type { FilterInForce } from '@/components/statements/filters-in-force'

export function PrintedFilters({ filters }: { filters: FilterInForce[] }) {
  if (filters.length === 0) return null
  return (
    <p className="hidden print:block text-small text-soft">
      Filters: {filters.map(({ title, label }) => `${title} ${label}`).join(' · ')}
    </p>
  )
}
