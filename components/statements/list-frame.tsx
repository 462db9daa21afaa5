// What surrounds a list of statements, as rows or as charts: how many, which filters, and a word when there are none.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PressKey } from '@/components/shortcuts/press-key'
import { NavigationProvider, NavigationRegion } from '@/components/ui/navigation'
import type { Ignored } from '@/lib/ignored'
import type { StatementParams } from '@/lib/list-params'
import type { Facets, FilterWeight } from '@/lib/records/lists'
import { EmptyResult } from './empty-result'
import { FilterChips } from './filter-chips'
import { FilterPanel } from './filter-panel'
import { FilterSheet } from './filter-sheet'
import { useFiltersInForce } from './filters-in-force'
import { IgnoredNotes } from './ignored-notes'
import { PrintedFilters } from './printed-filters'
import type { ListPlace } from './statement-address'

/** What a list is of. */
export type Listed = {
  params: StatementParams
  ignored: Ignored[]
  facets: Facets
  /** Filled only where the list is empty. */
  weights: FilterWeight[]
  place: ListPlace
}

type Props = Listed & {
  total: number
  /** Beside the count. */
  told?: ReactNode
  /** What can be done with all of it. */
  actions?: ReactNode
  /** Before the list, even where it is empty; it follows the filters as the list does. */
  lead?: ReactNode
  children: ReactNode
}

export function ListFrame({ params, ignored, facets, weights, place, total, told, actions, lead, children }: Props) {
  const t = useTranslations('statements')
  const filters = useFiltersInForce(params, facets, place.held)
  const panel = <FilterPanel params={params} facets={facets} place={place} />
  return (
    <NavigationProvider>
      <PressKey keys="f" label={t('filters')} target="[data-filters] :is(input, button)" />
      <div className="gap-10 xl:grid xl:grid-cols-[13.5rem_minmax(0,1fr)] print:block">
        <aside aria-label={t('filters')} data-filters data-print="hide" className="hidden xl:block">
          {panel}
        </aside>
        <div className="min-w-0">
          <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-3">
            <div className="flex min-w-0 flex-wrap items-baseline gap-x-1.5">
              <p role="status" className="text-soft">
                <strong className="font-semibold text-ink">{t('count', { count: total })}</strong>
              </p>
              {told}
            </div>
            <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
              {actions}
              <div data-filters className="xl:hidden">
                <FilterSheet count={filters.length} done={t('show', { count: total })}>
                  {panel}
                </FilterSheet>
              </div>
            </div>
          </div>
          <div className="mb-4 space-y-3 empty:hidden">
            <IgnoredNotes ignored={ignored} />
            <div data-print="hide" className="empty:hidden">
              <FilterChips filters={filters} params={params} place={place} />
            </div>
            <PrintedFilters filters={filters} />
          </div>
          <NavigationRegion>
            {lead}
            {total === 0 ? <EmptyResult weights={weights} filters={filters} params={params} place={place} /> : children}
          </NavigationRegion>
        </div>
      </div>
    </NavigationProvider>
  )
}
