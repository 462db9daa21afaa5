// The table of statements, as its address asks for it.
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ViewNav } from '@/components/charts/view-nav'
import { ALL_STATEMENTS, statementsHref } from '@/components/statements/statement-address'
import { StatementResults } from '@/components/statements/statement-results'
import { PageHead } from '@/components/ui/page-head'
import { ViewTools } from '@/components/views/view-tools'
import { parseStatementParams } from '@/lib/parse-list-params'
import { countOrigins, explainEmpty, getLastArrival, listFacets, listStatements } from '@/lib/server'
import { save } from '../../views/steps'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('statements'))('statements') }
}

export default async function Page({ searchParams }: PageProps<'/statements'>) {
  const t = await getTranslations('statements')
  const { params, ignored } = parseStatementParams(await searchParams)
  // Before the list is read: what comes in meanwhile stays new.
  const upTo = await getLastArrival()
  const [result, facets, origins] = await Promise.all([
    listStatements(params),
    listFacets(params),
    countOrigins(params),
  ])
  const weights = result.total === 0 ? await explainEmpty(params) : []
  return (
    <div className="page">
      <PageHead
        title={t('statements')}
        aside={<ViewTools save={save} address={statementsHref(params)} upTo={upTo} />}
      />
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
