// The table of statements, as its address asks for it.
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ViewNav } from '@/components/charts/view-nav'
import { ALL_STATEMENTS } from '@/components/statements/statement-address'
import { StatementResults } from '@/components/statements/statement-results'
import { PageHead } from '@/components/ui/page-head'
import { parseStatementParams } from '@/lib/list-params'
import { countOrigins, explainEmpty, listFacets, listStatements } from '@/lib/server'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('statements'))('statements') }
}

export default async function Page({ searchParams }: PageProps<'/statements'>) {
  const t = await getTranslations('statements')
  const { params, ignored } = parseStatementParams(await searchParams)
  const [result, facets, origins] = await Promise.all([
    listStatements(params),
    listFacets(params),
    countOrigins(params),
  ])
  const weights = result.total === 0 ? await explainEmpty(params) : []
  return (
    <div className="page">
      <PageHead title={t('statements')} />
      <ViewNav open="table" params={params} />
      <StatementResults
        params={params}
        ignored={ignored}
        result={result}
        facets={facets}
        origins={origins}
        weights={weights}
        place={ALL_STATEMENTS}
      />
    </div>
  )
}
