// The names of one speaker: how articles print it, what was decided about it, and what may be.
import Link from 'next/link'
import { statementsHref } from '@/components/statements/statement-address'
import { formatCount, formatCounted } from '@/components/ui/figure'
import { Fold } from '@/components/ui/fold'
import { languageName } from '@/components/ui/language'
import { PageHead } from '@/components/ui/page-head'
import { Printed } from '@/components/ui/printed'
import { Section } from '@/components/ui/section'
import type { NamesOfSpeaker } from '@/lib/records'
import { DecisionLog } from './decision-log'
import type { Decisions } from './decisions'
import { DoneNote } from './done-note'
import { EntryForm } from './entry-form'
import { FindOther } from './find-other'
import { MergeForm } from './merge-form'
import { type NamesParams, namesHref } from './names-address'
import { RenameForm } from './rename-form'
import type { SpeakerMatch } from './speaker-choice'
import { SplitForm } from './split-form'
import { SuggestionList } from './suggestion-list'

type Props = { names: NamesOfSpeaker; params: NamesParams; matches: SpeakerMatch[]; who: string; decide: Decisions }

export function NamesPage({ names, params, matches, who, decide }: Props) {
  const { speaker, spellings, suggestions, decisions, entry } = names
  const here = namesHref(speaker.slug, {})
  const done = decisions.rows.find(({ id }) => id === params.done)
  const spelling = spellings.find(({ text, language }) => text === params.split && language === params.language)
  return (
    <div className="page">
      <PageHead
        title={`The names of ${speaker.name}`}
        kicker={
          <>
            <Link href="/speakers" className="link">
              Speakers
            </Link>{' '}
            /{' '}
            <Link href={`/speakers/${speaker.slug}`} className="link">
              {speaker.name}
            </Link>
          </>
        }
      >
        What is decided here holds for every article, those to come included. It is signed, kept on the log, and can be
        undone; no statement is ever lost by it.
      </PageHead>
      {done && <DoneNote decision={done} undo={decide.undo} who={who} back={here} />}
      <div className="grid grid-cols-1 gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="space-y-12">
          <Section title="By the fullest spelling of each article">
            <Spellings names={names} params={params} />
          </Section>
          {spelling && (
            <Section title={`“${spelling.text}” is somebody else`}>
              <FindSpeaker label="Somebody who is here already" params={params} slug={speaker.slug} />
              <SplitForm
                key={params.with}
                {...{ speaker, spelling, who }}
                matches={params.with ? matches : []}
                split={decide.split}
              />
            </Section>
          )}
          {suggestions.rows.length > 0 && (
            <Section title="May be the same">
              <SuggestionList lines={suggestions.rows} settle={decide.settle} who={who} back={here} />
            </Section>
          )}
          {!spelling && (
            <Section title="The same as another speaker">
              <FindSpeaker label="Find the other" params={params} slug={speaker.slug} />
              {params.with && matches.length === 0 && <p className="text-soft">No other speaker has such a name.</p>}
              <MergeForm key={params.with} shown={speaker} {...{ matches, who }} merge={decide.merge} />
            </Section>
          )}
          <Section title="Shown as">
            <Fold label={`Show another name than ${speaker.name}`}>
              <RenameForm key={speaker.name} shown={speaker} who={who} rename={decide.rename} />
            </Fold>
          </Section>
          {entry && (
            <Section title="Known beforehand">
              <Fold label="Names in each language, and offices held">
                <p className="mb-5 max-w-[60ch] text-soft">
                  Under these names {speaker.name} is recognised in every article from now on. List a surname alone only
                  where news means nobody else by it.
                </p>
                <EntryForm key={decisions.rows[0]?.id} {...{ entry, who }} save={decide.save} />
              </Fold>
            </Section>
          )}
        </div>
        <Section title="What was decided" aside={<AllDecisions total={decisions.total} />}>
          <DecisionLog lines={decisions.rows} undo={decide.undo} who={who} back={here} />
        </Section>
      </div>
    </div>
  )
}

const AllDecisions = ({ total }: { total: number }) => (
  <Link href="/decisions" className="link">
    {total > 0 ? 'The whole log' : 'The log'}
  </Link>
)

function Spellings({ names: { speaker, spellings }, params }: { names: NamesOfSpeaker; params: NamesParams }) {
  return (
    <ul className="border-line border-t">
      {spellings.map(({ text, language, statements }) => (
        <li
          key={`${text} ${language}`}
          className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-line border-b py-2.5"
        >
          <Printed language={language} className="font-serif text-quote">
            {text}
          </Printed>
          <span className="text-small text-soft">{languageName(language)}</span>
          <span className="ml-auto text-small text-soft tabular-nums" title={formatCounted(statements, 'statement')}>
            {formatCount(statements)}×
          </span>
          <Link
            href={namesHref(speaker.slug, { split: text, language })}
            scroll={false}
            aria-current={params.split === text && params.language === language ? 'true' : undefined}
            aria-label={`Split off “${text}” in ${languageName(language)}`}
            className="min-h-6 text-small text-accent link aria-[current]:font-semibold"
          >
            Split off
          </Link>
        </li>
      ))}
      <li className="py-2.5 text-small">
        <Link href={statementsHref({ speaker: [speaker.slug] })} className="text-accent link">
          {formatCounted(
            spellings.reduce((sum, { statements }) => sum + statements, 0),
            'statement',
          )}
        </Link>{' '}
        <span className="text-soft">
          in all. Where an article prints the whole name once, a bare surname further down belongs to it.
        </span>
      </li>
    </ul>
  )
}

function FindSpeaker({ label, params, slug }: { label: string; params: NamesParams; slug: string }) {
  const { split, language } = params
  return (
    <FindOther
      address={namesHref(slug, {})}
      label={label}
      placeholder={`${label}, in any spelling`}
      words={params.with}
      kept={{ split, language }}
    />
  )
}
