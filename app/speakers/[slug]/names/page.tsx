// Who a speaker is: the names, and what may be decided about them.

import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import * as decide from '@/app/decisions/decide'
import { lastSignature } from '@/app/decisions/signature'
import { namesHref, parseNamesParams } from '@/components/decisions/names-address'
import { NamesPage } from '@/components/decisions/names-page'
import { COUNT_ALL } from '@/lib/list-params'
import { getNames, listSpeakers } from '@/lib/server'

/** As many as are taken in at a glance; a narrower search brings the rest. */
const MOST_MATCHES = 8

export async function generateMetadata({ params }: PageProps<'/speakers/[slug]/names'>): Promise<Metadata> {
  const names = await getNames((await params).slug)
  const t = await getTranslations('decisions')
  return { title: names ? t('namesOf', { name: names.speaker.name }) : t('noSuchSpeaker') }
}

export default async function Page({ params, searchParams }: PageProps<'/speakers/[slug]/names'>) {
  const { slug } = await params
  const names = await getNames(slug)
  if (!names) notFound()
  const asked = parseNamesParams(await searchParams)
  if (names.speaker.slug !== slug) redirect(namesHref(names.speaker.slug, asked))
  const found = asked.with
    ? await listSpeakers({
        ...COUNT_ALL,
        q: asked.with,
        type: null,
        sort: { key: 'statements', descending: true },
        page: 1,
      })
    : { rows: [] }
  const matches = found.rows.filter((row) => row.slug !== slug).slice(0, MOST_MATCHES)
  return <NamesPage names={names} params={asked} matches={matches} who={await lastSignature()} decide={decide} />
}
