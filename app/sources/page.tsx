// The ledger of unnamed sources, as its address asks for it.
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SourceHead } from '@/components/sources/source-head'
import { SourceLedger } from '@/components/sources/source-ledger'
import type { ListPlace } from '@/components/statements/statement-address'
import { StatementResults } from '@/components/statements/statement-results'
import type { StatementParams } from '@/lib/list-params'
import { parseStatementParams } from '@/lib/parse-list-params'
import { countOrigins, explainEmpty, getSourceLedger, listFacets, listStatements } from '@/lib/server'

const PLACE: ListPlace = { path: '/sources', held: ['speakerType'], open: ['sourceClass', 'sourceCountry'] }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sources'))('title') }
}

export default async function Page({ searchParams }: PageProps<'/sources'>) {
  const { params, ignored } = parseStatementParams(await searchParams)
  const list: StatementParams = { ...params, speakerType: ['unnamed'] }
  const [result, facets, origins, ledger] = await Promise.all([
    listStatements(list),
    listFacets(list, PLACE.held),
    countOrigins(list),
    getSourceLedger(list),
  ])
  const weights = result.total === 0 ? await explainEmpty(list) : []
  return (
    <div className="page">
      <SourceHead ledger={ledger} params={list} />
      <StatementResults
        params={list}
        ignored={ignored}
        result={result}
        facets={facets}
        origins={origins}
        weights={weights}
        place={PLACE}
      >
        <SourceLedger ledger={ledger} params={list} />
      </StatementResults>
    </div>
  )
}
