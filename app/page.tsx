// The front page.
import { connection } from 'next/server'
import { OverviewPage } from '@/components/overview/overview-page'
import { ClientMessages } from '@/i18n/client-messages'
import { parseStatementParams } from '@/lib/list-params'
import { getOverview } from '@/lib/server'

export default async function Page({ searchParams }: PageProps<'/'>) {
  await connection()
  const { copies, versions } = parseStatementParams(await searchParams).params
  return (
    <ClientMessages section="overview">
      <OverviewPage overview={await getOverview({ copies, versions })} counting={{ copies, versions }} />
    </ClientMessages>
  )
}
