// Outlets, languages or periods side by side: what is chosen, how much they share, and the matrix.
import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ExportButton } from '@/components/export/export-button'
import { CountingLink } from '@/components/statements/counting-link'
import { EmptyResult } from '@/components/statements/empty-result'
import { FilterChips } from '@/components/statements/filter-chips'
import { FilterPanel } from '@/components/statements/filter-panel'
import { FilterSheet } from '@/components/statements/filter-sheet'
import { useFiltersInForce } from '@/components/statements/filters-in-force'
import { IgnoredNotes } from '@/components/statements/ignored-notes'
import { PrintedFilters } from '@/components/statements/printed-filters'
import { NavigationProvider, NavigationRegion } from '@/components/ui/navigation'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { type CompareParams, compareHref, isComparison, toCompareQuery } from '@/lib/compare-params'
import type { Ignored } from '@/lib/ignored'
import type { ComparableOutlets, Comparison } from '@/lib/records/compare'
import type { Facet, Facets, FilterWeight } from '@/lib/records/lists'
import { ColumnChooser } from './column-chooser'
import { useColumnName } from './column-name'
import { panelParams, panelPlace } from './compare-address'
import { CountNav } from './count-nav'
import { Legend } from './legend'
import { Matrix } from './matrix'
import { NarrowedNote } from './narrowed-note'
import { NothingLeft } from './nothing-left'
import { SharedSentence } from './shared-sentence'
import { SortNav } from './sort-nav'

type Props = {
  params: CompareParams
  ignored: Ignored[]
  comparison: Comparison
  facets: Facets
  find: string
  found: Facet | null
  /** Filled only while fewer than two outlets are chosen. */
  comparable: ComparableOutlets[]
  /** Filled only where nothing is left. */
  weights: FilterWeight[]
  /** What can be done with the comparison as a whole. */
  tools?: ReactNode
  /** What is told of the columns as a whole, above the matrix. */
  children?: ReactNode
}

export function ComparePage(props: Props) {
  const t = useTranslations('compare')
  const nameOf = useColumnName()
  const list = new Intl.ListFormat(useLocale())
  const { params, ignored, comparison, facets, weights, tools, children } = props
  const { columns, counts, rows, total, page, pageCount } = comparison
  const panel = panelParams(params)
  const place = panelPlace(params)
  const isPeriod = params.by === 'period'
  const filters = useFiltersInForce(isPeriod ? { ...panel, from: null, to: null } : panel, facets, []).filter(
    ({ key }) => key !== params.by,
  )
  const names = columns.map((column) => nameOf(params.by, column))
  const isChosen = isComparison(params)
  return (
    <NavigationProvider>
      <div data-paper="wide" className="page">
        <PageHead title={t('title')} aside={tools}>
          {isChosen ? (
            <>
              <SharedSentence counts={counts} params={params} columns={columns.length} />{' '}
              <a href="#row-by-row" data-print="hide" className="link">
                {t('rowByRow')}
              </a>
            </>
          ) : (
            t('intro')
          )}
        </PageHead>
        <ColumnChooser {...props} columns={columns} />
        <div className="mb-4 space-y-3">
          <IgnoredNotes ignored={ignored} />
          <div data-print="hide" className="empty:hidden">
            <FilterChips filters={filters} params={panel} place={place} />
          </div>
          <PrintedFilters filters={filters} />
          {isChosen && <NarrowedNote params={params} columns={columns} />}
        </div>
        {isChosen && (
          <>
            {children}
            <div
              id="row-by-row"
              className="mb-3 flex scroll-mt-6 flex-wrap items-center justify-between gap-x-6 gap-y-2"
            >
              <CountNav counts={counts} params={params} columns={columns.length} />
              <FilterSheet count={filters.length} done={t('showUtterances', { count: total })}>
                <FilterPanel params={panel} facets={facets} place={place} />
              </FilterSheet>
            </div>
            <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
              <SortNav params={params} />
              <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2 text-small">
                <CountingLink
                  counting={params.filters}
                  hrefFor={(counting) =>
                    compareHref({ ...params, filters: { ...params.filters, ...counting }, page: 1 })
                  }
                />
                {total > 0 && (
                  <ExportButton what="utterances" count={total} query={toCompareQuery({ ...params, page: 1 })} />
                )}
              </div>
            </div>
            <NavigationRegion>
              {rows.length > 0 && (
                <Matrix comparison={comparison} params={params} caption={t('caption', { names: list.format(names) })} />
              )}
              {rows.length === 0 && counts.all > 0 && <NothingLeft params={params} all={counts.all} />}
              {counts.all === 0 && <EmptyResult weights={weights} filters={filters} params={panel} place={place} />}
            </NavigationRegion>
            <Pager page={page} pageCount={pageCount} hrefFor={(next) => compareHref({ ...params, page: next })} />
            <Legend params={params} />
          </>
        )}
      </div>
    </NavigationProvider>
  )
}
