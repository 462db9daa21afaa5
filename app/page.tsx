// The front page.
import { connection } from 'next/server'
import { OverviewPage } from '@/components/overview/overview-page'
import { getOverview } from '@/lib/server'

export default async function Page() {
  await connection()
  return <OverviewPage overview={await getOverview()} />
}
