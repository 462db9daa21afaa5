// The charts of a list with what surrounds the list too: how many, which filters, and a word when there are none.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { EmptyResult } from '@/components/statements/empty-result'
import { FilterChips } from '@/components/statements/filter-chips'
import { FilterPanel } from '@/components/statements/filter-panel'
import { FilterSheet } from '@/components/statements/filter-sheet'
import { useFiltersInForce } from '@/components/statements/filters-in-force'
import { IgnoredNotes } from '@/components/statements/ignored-notes'
import type { ListPlace } from '@/components/statements/statement-address'
import { NavigationProvider, NavigationRegion } from '@/components/ui/navigation'
import type { Ignored } from '@/lib/ignored'
import type { StatementParams } from '@/lib/list-params'
import type { Facets, FilterWeight } from '@/lib/records'

type Props = {
  params: StatementParams
  ignored: Ignored[]
  total: number
  facets: Facets
  /** Filled only where there are none. */
  weights: FilterWeight[]
  place: ListPlace
  children: ReactNode
}

export function ChartsFrame({ params, ignored, total, facets, weights, place, children }: Props) {
  const t = useTranslations('charts')
  const filters = useFiltersInForce(params, facets, place.held)
  const panel = <FilterPanel params={params} facets={facets} place={place} />
  return (
    <NavigationProvider>
      <div className="gap-10 xl:grid xl:grid-cols-[13.5rem_minmax(0,1fr)] print:block">
        <aside aria-label={t('filtersLabel')} data-print="hide" className="hidden xl:block">
          {panel}
        </aside>
        <div className="min-w-0">
          <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-3">
            <p role="status" className="font-semibold">
              {t('count', { count: total })}
            </p>
            <div className="xl:hidden">
              <FilterSheet count={filters.length} done={t('count', { count: total })}>
                {panel}
              </FilterSheet>
            </div>
          </div>
          <div className="mb-6 space-y-3 empty:hidden">
            <IgnoredNotes ignored={ignored} />
            <FilterChips filters={filters} params={params} place={place} />
          </div>
          <NavigationRegion>
            {total === 0 ? (
              <EmptyResult weights={weights} filters={filters} params={params} place={place} />
            ) : (
              <div className="space-y-14">{children}</div>
            )}
          </NavigationRegion>
        </div>
      </div>
    </NavigationProvider>
  )
}
