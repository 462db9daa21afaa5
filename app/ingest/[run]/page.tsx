// One run, and what came of its items.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { parseRunParams } from '@/components/ingest/ingest-address'
import { RunPage } from '@/components/ingest/run-page'
import { queue } from '@/lib/server'
import * as steps from '../steps'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('ingest'))('runTitle') }
}

export default async function Page({ params, searchParams }: PageProps<'/ingest/[run]'>) {
  const run = await queue.get((await params).run, parseRunParams(await searchParams))
  if (!run) notFound()
  return <RunPage run={run} steps={steps} />
}
