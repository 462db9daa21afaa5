// The index of outlets with its search, its pages, and a word when none is found.
import Link from 'next/link'
import { formatCount, formatCounted } from '@/components/ui/figure'
import { NavigationProvider, NavigationRegion } from '@/components/ui/navigation'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import type { OutletIndex, OutletQuery } from '@/lib/records'
import { outletsHref } from './outlet-address'
import { OutletSearch } from './outlet-search'
import { OutletTable } from './outlet-table'

export function OutletList({ params, index }: { params: OutletQuery; index: OutletIndex }) {
  const isNarrowed = [params.q, params.tag, params.country, params.language].some(Boolean)
  return (
    <div className="page">
      <PageHead title="Outlets">
        Who published the articles, and how many statements each of them carried. Country, language and tags are what
        readers noted.
      </PageHead>
      <OutletSearch params={params} choices={index.choices} />
      <p role="status" className="mb-3 text-soft">
        <strong className="font-semibold text-ink">{formatCounted(index.total, 'outlet')}</strong>
        {index.pageCount > 1 && `, page ${formatCount(index.page)} of ${formatCount(index.pageCount)}`}
      </p>
      <NavigationProvider>
        <NavigationRegion>
          {index.total > 0 ? (
            <OutletTable rows={index.rows} params={params} />
          ) : (
            <div className="border-line border-t py-10">
              <h2 className="font-serif text-title">
                {isNarrowed ? 'No outlet passes this search.' : 'No article names its outlet yet.'}
              </h2>
              <p className="mt-4">
                <Link href={isNarrowed ? '/outlets' : '/ingest'} className="link">
                  {isNarrowed ? 'Show all outlets' : 'Add articles'}
                </Link>
              </p>
            </div>
          )}
        </NavigationRegion>
      </NavigationProvider>
      <Pager page={index.page} pageCount={index.pageCount} hrefFor={(page) => outletsHref({ ...params, page })} />
    </div>
  )
}
