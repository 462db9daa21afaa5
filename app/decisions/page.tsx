// Suggestions that wait, and the log of decisions.
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { parseDecisionsParams } from '@/components/decisions/decisions-address'
import { DecisionsPage } from '@/components/decisions/decisions-page'
import { listDecisions, listSuggestions } from '@/lib/server'
import * as decide from './decide'
import { lastSignature } from './signature'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('decisions'))('title') }
}

export default async function Page({ searchParams }: PageProps<'/decisions'>) {
  const params = parseDecisionsParams(await searchParams)
  const [suggestions, log, who] = await Promise.all([
    listSuggestions(params.page),
    listDecisions({ by: params.by, page: params.logPage }),
    lastSignature(),
  ])
  return <DecisionsPage suggestions={suggestions} log={log} params={params} who={who} decide={decide} />
}
