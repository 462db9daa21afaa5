// The front page: what the corpus holds, what changed in it, the latest words, and the ways in.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Suspense } from 'react'
import { speakersHref } from '@/components/speakers/speaker-address'
import { placeHref, statementsHref } from '@/components/statements/statement-address'
import { StatementQuote } from '@/components/statements/statement-quote'
import { Section } from '@/components/ui/section'
import { Tally } from '@/components/ui/tally'
import { useFormat } from '@/components/ui/use-format'
import { viewsHref } from '@/components/views/view-address'
import type { ViewStep } from '@/components/views/view-steps'
import type { Counting } from '@/lib/list-params'
import type { Overview } from '@/lib/records/overview'
import { CorpusSentence } from './corpus-sentence'
import { EmptyCorpus } from './empty-corpus'
import { Gaps } from './gaps'
import { NewsNote, type Since } from './news-note'
import { type KeptView, ViewNews } from './view-news'
import { WaysIn } from './ways-in'

type Props = {
  overview: Overview
  counting: Counting
  /** When the last article had come in; null where there is none. */
  upTo: string | null
  /** What changed since everything was marked as seen; null where it never was. It is shown when it has come. */
  since: Promise<Since | null>
  views: KeptView[]
  markSeen: ViewStep
}

export function OverviewPage({ overview, counting, upTo, since, views, markSeen }: Props) {
  const t = useTranslations('overview')
  const format = useFormat()
  if (overview.articles === 0 || upTo === null) return <EmptyCorpus />
  const wayOn = (href: string, words: string) => (
    <Link href={href} className="text-soft link">
      {words}
    </Link>
  )
  return (
    <div className="page">
      <header className="py-10 sm:py-14">
        <h1 className="mb-4 text-soft">{t('title')}</h1>
        <CorpusSentence overview={overview} counting={counting} />
        <WaysIn counting={counting} />
      </header>
      <Section title={t('sinceTitle')} className="mb-14 border-line border-y py-5">
        <Suspense fallback={<p className="text-faint">{t('counting')}</p>}>
          <NewsNote since={since} upTo={upTo} markSeen={markSeen} />
        </Suspense>
      </Section>
      <div className="grid grid-cols-1 gap-x-20 gap-y-14 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Section title={t('latest')} aside={wayOn(statementsHref(counting), t('allStatements'))}>
          {overview.latest.map((statement) => (
            <StatementQuote key={statement.id} statement={statement} />
          ))}
          {overview.latest.length === 0 && <p className="border-line border-t py-6 text-soft">{t('noStatement')}</p>}
        </Section>
        <div className="space-y-12">
          {views.length > 0 && (
            <Section title={t('views')} aside={wayOn(viewsHref(), t('allViews'))}>
              <ViewNews views={views} />
            </Section>
          )}
          <Section title={t('mostQuoted')} aside={wayOn(speakersHref(counting), t('allSpeakers'))}>
            <Tally
              lines={overview.mostQuoted.map(({ slug, name, statements }) => ({
                key: slug,
                label: name,
                count: statements,
                href: placeHref({ path: `/speakers/${slug}`, held: [] }, counting),
              }))}
            />
          </Section>
          <Section title={t('languages')}>
            <Tally
              lines={overview.languages.map(({ language, statements }) => ({
                key: language,
                label: format.language(language),
                count: statements,
                href: statementsHref({ ...counting, language: [language] }),
              }))}
            />
          </Section>
          <Section title={t('worthALook')}>
            <Gaps overview={overview} counting={counting} />
          </Section>
        </div>
      </div>
    </div>
  )
}
