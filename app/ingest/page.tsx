// Adds articles: the way in that is open, what is going on, and what was added.
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AddressesForm } from '@/components/ingest/addresses-form'
import { FeedsPanel } from '@/components/ingest/feeds-panel'
import { FilesForm } from '@/components/ingest/files-form'
import { parseIngestParams, type Way } from '@/components/ingest/ingest-address'
import { IngestForm } from '@/components/ingest/ingest-form'
import { IngestPage } from '@/components/ingest/ingest-page'
import { feeds, queue } from '@/lib/server'
import { addArticle } from './add-article'
import * as feedSteps from './feed-steps'
import { addAddresses } from './steps'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ingest'))('title') }
}

export default async function Page({ searchParams }: PageProps<'/ingest'>) {
  const params = parseIngestParams(await searchParams)
  const [unfinished, history] = await Promise.all([queue.unfinished(), queue.list(params.page)])
  return (
    <IngestPage params={params} unfinished={unfinished} history={history}>
      <OpenWay way={params.way} />
    </IngestPage>
  )
}

async function OpenWay({ way }: { way: Way }) {
  if (way === 'files') return <FilesForm />
  if (way === 'addresses') return <AddressesForm add={addAddresses} />
  if (way === 'feeds') return <FeedsPanel feeds={await feeds.list()} steps={feedSteps} />
  return <IngestForm addArticle={addArticle} />
}
