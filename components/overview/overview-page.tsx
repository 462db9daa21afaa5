// The front page: what the corpus holds, the latest words, and the ways in.
import Link from 'next/link'
import { speakersHref } from '@/components/speakers/speaker-address'
import { placeHref, statementsHref } from '@/components/statements/statement-address'
import { StatementQuote } from '@/components/statements/statement-quote'
import { languageName } from '@/components/ui/language'
import { Section } from '@/components/ui/section'
import { Tally } from '@/components/ui/tally'
import type { Counting } from '@/lib/list-params'
import type { Overview } from '@/lib/records'
import { CorpusSentence } from './corpus-sentence'
import { EmptyCorpus } from './empty-corpus'
import { Gaps } from './gaps'
import { WaysIn } from './ways-in'

type Props = { overview: Overview; counting: Counting }

export function OverviewPage({ overview, counting }: Props) {
  if (overview.articles === 0) return <EmptyCorpus />
  return (
    <div className="page">
      <header className="py-10 sm:py-16">
        <h1 className="mb-4 text-soft">Who said what, when, and according to whom</h1>
        <CorpusSentence overview={overview} counting={counting} />
        <WaysIn counting={counting} />
      </header>
      <div className="grid grid-cols-1 gap-x-20 gap-y-14 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <Section
          title="Latest statements"
          aside={
            <Link href={statementsHref(counting)} className="text-soft link">
              All statements
            </Link>
          }
        >
          {overview.latest.map((statement) => (
            <StatementQuote key={statement.id} statement={statement} />
          ))}
          {overview.latest.length === 0 && (
            <p className="border-line border-t py-6 text-soft">No statement has been found in the articles yet.</p>
          )}
        </Section>
        <div className="space-y-12">
          <Section
            title="Most quoted"
            aside={
              <Link href={speakersHref(counting)} className="text-soft link">
                All speakers
              </Link>
            }
          >
            <Tally
              lines={overview.mostQuoted.map(({ slug, name, statements }) => ({
                key: slug,
                label: name,
                count: statements,
                href: placeHref({ path: `/speakers/${slug}`, held: [] }, counting),
              }))}
            />
          </Section>
          <Section title="Languages">
            <Tally
              lines={overview.languages.map(({ language, statements }) => ({
                key: language,
                label: languageName(language),
                count: statements,
                href: statementsHref({ ...counting, language: [language] }),
              }))}
            />
          </Section>
          <Section title="Not known">
            <Gaps gaps={overview.gaps} counting={counting} />
          </Section>
        </div>
      </div>
    </div>
  )
}
