// One utterance, by any statement that reports it: its reports over time and language.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { undo } from '@/app/decisions/decide'
import { lastSignature } from '@/app/decisions/signature'
import { clip } from '@/components/ui/clip'
import { parseUtteranceParams, searchAround } from '@/components/utterances/utterance-address'
import { UtterancePage } from '@/components/utterances/utterance-page'
import { contentOf } from '@/lib/content'
import { getUtterance, listStatements } from '@/lib/server'
import * as decide from './decide'

/** As many as are taken in at a glance; a narrower search brings the rest. */
const MOST_CANDIDATES = 8
const LONGEST_TITLE = 60

export async function generateMetadata({ params }: PageProps<'/statements/[id]'>): Promise<Metadata> {
  const utterance = await getUtterance((await params).id)
  if (!utterance) return { title: (await getTranslations('utterances'))('noSuchStatement') }
  return { title: clip(contentOf(utterance.statement), LONGEST_TITLE) }
}

export default async function Page({ params, searchParams }: PageProps<'/statements/[id]'>) {
  const utterance = await getUtterance((await params).id)
  if (!utterance) notFound()
  const asked = parseUtteranceParams(await searchParams)
  const known = new Set(
    utterance.versions.flatMap((each) => [each, ...each.copies]).map(({ statement }) => statement.id),
  )
  const found = asked.with ? (await listStatements(searchAround(utterance, asked.with))).rows : []
  return (
    <UtterancePage
      utterance={utterance}
      params={asked}
      candidates={found.filter(({ id }) => !known.has(id)).slice(0, MOST_CANDIDATES)}
      who={await lastSignature()}
      decide={{ ...decide, undo }}
    />
  )
}
