// A list of statements with all it needs: how many, which filters, the rows, the pages, and a word when there are none.
import { cookies } from 'next/headers'
import { useTranslations } from 'next-intl'
import { type ReactNode, use } from 'react'
import { ExportStatements } from '@/components/export/export-statements'
import { SelectionProvider } from '@/components/table/selection'
import { viewCookie } from '@/components/table/table-view-store'
import { NavigationProvider, NavigationRegion } from '@/components/ui/navigation'
import { Pager } from '@/components/ui/pager'
import type { Ignored } from '@/lib/ignored'
import { type StatementParams, toStatementQuery } from '@/lib/list-params'
import type { Facets, FilterWeight, Origins, StatementPage } from '@/lib/records'
import { EmptyResult } from './empty-result'
import { FilterChips } from './filter-chips'
import { FilterPanel } from './filter-panel'
import { FilterSheet } from './filter-sheet'
import { useFiltersInForce } from './filters-in-force'
import { FoundWords } from './found-words'
import { IgnoredNotes } from './ignored-notes'
import { OriginList } from './origin-list'
import { PrintedFilters } from './printed-filters'
import { type ListPlace, placeHref } from './statement-address'
import { StatementTable } from './statement-table'
import { TABLE_NAME } from './table-name'

type Props = {
  params: StatementParams
  ignored: Ignored[]
  result: StatementPage
  facets: Facets
  /** Who stands behind all of them, not the page's alone. */
  origins: Origins
  /** Filled only where the result is empty. */
  weights: FilterWeight[]
  place: ListPlace
  /** What is told of these statements before they are listed; it follows the filters as they do. */
  children?: ReactNode
}

export function StatementResults({ params, ignored, result, facets, origins, weights, place, children }: Props) {
  const t = useTranslations('statements')
  const filters = useFiltersInForce(params, facets, place.held)
  const arranged = use(cookies()).get(viewCookie(TABLE_NAME))?.value ?? ''
  const first = (result.page - 1) * result.pageSize + 1
  return (
    <NavigationProvider>
      <SelectionProvider view={placeHref(place, { ...params, sort: undefined, page: 1 })}>
        <div className="gap-10 xl:grid xl:grid-cols-[13.5rem_minmax(0,1fr)] print:block">
          <aside aria-label={t('filters')} data-print="hide" className="hidden xl:block">
            <FilterPanel params={params} facets={facets} place={place} />
          </aside>
          <div className="min-w-0">
            <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-3">
              <div className="flex min-w-0 flex-wrap items-baseline gap-x-1.5">
                <p role="status" className="text-soft">
                  <strong className="font-semibold text-ink">{t('count', { count: result.total })}</strong>
                </p>
                <OriginList origins={origins} params={params} />
                {result.pageCount > 1 && (
                  <p role="status" className="text-soft">
                    · {t('shown', { first, last: first + result.rows.length - 1 })}
                  </p>
                )}
              </div>
              <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
                {result.total > 0 && (
                  <ExportStatements count={result.total} query={toStatementQuery({ ...params, page: 1 })} />
                )}
                <div className="xl:hidden">
                  <FilterSheet count={filters.length} done={t('show', { count: result.total })}>
                    <FilterPanel params={params} facets={facets} place={place} />
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
              {children}
              {result.total === 0 ? (
                <EmptyResult weights={weights} filters={filters} params={params} place={place} />
              ) : (
                <FoundWords terms={result.terms}>
                  <StatementTable
                    caption={t('statements')}
                    rows={result.rows}
                    params={params}
                    place={place}
                    page={result.page}
                    pageCount={result.pageCount}
                    arranged={arranged}
                  />
                </FoundWords>
              )}
            </NavigationRegion>
            <Pager
              page={result.page}
              pageCount={result.pageCount}
              hrefFor={(page) => placeHref(place, { ...params, page })}
            />
          </div>
        </div>
      </SelectionProvider>
    </NavigationProvider>
  )
}
