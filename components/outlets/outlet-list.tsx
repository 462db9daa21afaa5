// The index of outlets with its search, its pages, and a word when none is found.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { NavigationProvider, NavigationRegion } from '@/components/ui/navigation'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import type { OutletIndex, OutletQuery } from '@/lib/records/outlets'
import { outletsHref } from './outlet-address'
import { OutletSearch } from './outlet-search'
import { OutletTable } from './outlet-table'

export function OutletList({ params, index }: { params: OutletQuery; index: OutletIndex }) {
  const t = useTranslations('outlets')
  const isNarrowed = [params.q, params.tag, params.country, params.language].some(Boolean)
  return (
    <div className="page">
      <PageHead title={t('title')}>{t('intro')}</PageHead>
      <OutletSearch params={params} choices={index.choices} />
      <p role="status" className="mb-3 text-soft">
        {t.rich(index.pageCount > 1 ? 'foundPage' : 'found', {
          count: index.total,
          page: index.page,
          pages: index.pageCount,
          strong: (count) => <strong className="font-semibold text-ink">{count}</strong>,
        })}
      </p>
      <NavigationProvider>
        <NavigationRegion>
          {index.total > 0 ? (
            <OutletTable rows={index.rows} params={params} />
          ) : (
            <div className="border-line border-t py-10">
              <h2 className="font-serif text-title">{t(isNarrowed ? 'noneFound' : 'noneYet')}</h2>
              <p className="mt-4">
                <Link href={isNarrowed ? '/outlets' : '/ingest'} className="link">
                  {t(isNarrowed ? 'showAll' : 'addArticles')}
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
