// The front page.
import { connection } from 'next/server'
import type { Since } from '@/components/overview/news-note'
import { OverviewPage } from '@/components/overview/overview-page'
import { ClientMessages } from '@/i18n/client-messages'
import { parseStatementParams } from '@/lib/parse-list-params'
import { getLastArrival, getNews, getOverview, views } from '@/lib/server'
import { seen } from './views/steps'

async function getSince(): Promise<Since | null> {
  const marked = await views.corpusSeen()
  return marked && { seen: marked, news: await getNews(marked.upTo) }
}

export default async function Page({ searchParams }: PageProps<'/'>) {
  await connection()
  const { copies, versions } = parseStatementParams(await searchParams).params
  // Before anything is counted: what comes in meanwhile stays new.
  const upTo = await getLastArrival()
  const [overview, kept] = await Promise.all([getOverview({ copies, versions }), views.list()])
  return (
    <ClientMessages section="overview">
      <OverviewPage
        overview={overview}
        counting={{ copies, versions }}
        upTo={upTo}
        since={getSince()}
        views={kept.map((view) => ({ view, counts: views.count(view) }))}
        markSeen={seen}
      />
    </ClientMessages>
  )
}
