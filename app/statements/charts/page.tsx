// The statements of an address as charts: the same filters, the same counts as the table.
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { ChartWaiting } from '@/components/charts/chart-place'
import { chartsPlace } from '@/components/charts/charts-address'
import { ViewNav } from '@/components/charts/view-nav'
import { ListFrame } from '@/components/statements/list-frame'
import { PageHead } from '@/components/ui/page-head'
import { parseChartParams } from '@/lib/chart-marks'
import { countStatements, explainEmpty, listFacets } from '@/lib/server'
import { Languages, Speakers, Timeline } from './figures'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('charts')
  return { title: t('chartsTitle') }
}

export default async function Page({ searchParams }: PageProps<'/statements/charts'>) {
  const t = await getTranslations('charts')
  const { params, by, ignored } = parseChartParams(await searchParams)
  const [total, facets] = await Promise.all([countStatements(params), listFacets(params)])
  const weights = total === 0 ? await explainEmpty(params) : []
  // Another address is another chart: what was drawn for the last one does not stay while it is counted.
  const key = JSON.stringify(params)
  return (
    <div className="page">
      <PageHead title={t('chartsTitle')} />
      <ViewNav open="charts" params={params} by={by} />
      <ListFrame
        params={params}
        ignored={ignored}
        total={total}
        facets={facets}
        weights={weights}
        place={chartsPlace(by)}
      >
        <div className="space-y-14">
          <Suspense key={`${key} ${by}`} fallback={<ChartWaiting />}>
            <Timeline params={params} by={by} />
          </Suspense>
          <Suspense key={`${key} speakers`} fallback={<ChartWaiting />}>
            <Speakers params={params} />
          </Suspense>
          <Suspense key={`${key} languages`} fallback={<ChartWaiting />}>
            <Languages params={params} />
          </Suspense>
        </div>
      </ListFrame>
    </div>
  )
}
