// One speaker: who it is, and everything it is reported to have said.
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { namesHref } from '@/components/decisions/names-address'
import { SpeakerFacts } from '@/components/speakers/speaker-facts'
import { SpeakerHead } from '@/components/speakers/speaker-head'
import { CountingLink } from '@/components/statements/counting-link'
import { type ListPlace, placeHref } from '@/components/statements/statement-address'
import { StatementResults } from '@/components/statements/statement-results'
import { parseStatementParams } from '@/lib/parse-list-params'
import { countOrigins, explainEmpty, getSpeaker, listFacets, listStatements } from '@/lib/server'

export async function generateMetadata({ params, searchParams }: PageProps<'/speakers/[slug]'>): Promise<Metadata> {
  const { copies, versions } = parseStatementParams(await searchParams).params
  const speaker = await getSpeaker((await params).slug, copies, versions)
  return { title: speaker?.name ?? (await getTranslations('speakers'))('noSuchSpeaker') }
}

export default async function Page({ params, searchParams }: PageProps<'/speakers/[slug]'>) {
  const { slug } = await params
  const t = await getTranslations('speakers')
  const asked = parseStatementParams(await searchParams)
  const { copies, versions } = asked.params
  const speaker = await getSpeaker(slug, copies, versions)
  if (!speaker) notFound()

  const place: ListPlace = { path: `/speakers/${encodeURIComponent(speaker.slug)}`, held: ['speaker', 'speakerType'] }
  // Merged into another: a merge can be undone, so the address keeps its own meaning.
  if (speaker.slug !== slug) redirect(placeHref(place, asked.params))

  const list = { ...asked.params, speaker: [slug], speakerType: [] }
  const [result, facets, origins] = await Promise.all([
    listStatements(list),
    listFacets(list, place.held),
    countOrigins(list),
  ])
  const weights = result.total === 0 ? await explainEmpty(list) : []
  return (
    <div className="page">
      <SpeakerHead
        speaker={speaker}
        counting={{ copies, versions }}
        actions={
          <>
            <Link href={namesHref(slug, {})} className="link">
              {t('actions')}
            </Link>
            <CountingLink
              counting={{ copies, versions }}
              hrefFor={(counting) => placeHref(place, { ...asked.params, ...counting, page: 1 })}
            />
          </>
        }
      />
      <SpeakerFacts speaker={speaker} counting={{ copies, versions }} />
      <h2 className="sr-only">{t('statements')}</h2>
      <StatementResults
        params={list}
        ignored={asked.ignored}
        result={result}
        facets={facets}
        origins={origins}
        weights={weights}
        place={place}
      />
    </div>
  )
}
