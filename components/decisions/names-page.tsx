// The names of one speaker: how articles print it, what was decided about it, and what may be.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { statementsHref } from '@/components/statements/statement-address'
import { Fold } from '@/components/ui/fold'
import { PageHead } from '@/components/ui/page-head'
import { Printed } from '@/components/ui/printed'
import { Section } from '@/components/ui/section'
import { useFormat } from '@/components/ui/use-format'
import type { NamesOfSpeaker } from '@/lib/records/decisions'
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
  const t = useTranslations('decisions')
  const { speaker, spellings, suggestions, decisions, entry } = names
  const here = namesHref(speaker.slug, {})
  const done = decisions.rows.find(({ id }) => id === params.done)
  const spelling = spellings.find(({ text, language }) => text === params.split && language === params.language)
  return (
    <div className="page">
      <PageHead
        title={t('namesOf', { name: speaker.name })}
        kicker={
          <>
            <Link href="/speakers" className="link">
              {t('speakers')}
            </Link>{' '}
            /{' '}
            <Link href={`/speakers/${speaker.slug}`} className="link">
              {speaker.name}
            </Link>
          </>
        }
      >
        {t('namesIntro')}
      </PageHead>
      {done && <DoneNote decision={done} undo={decide.undo} who={who} back={here} />}
      <div className="grid grid-cols-1 gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="space-y-12">
          <Section title={t('bySpelling')}>
            <Spellings names={names} params={params} />
          </Section>
          {spelling && (
            <Section title={t('isSomebodyElse', { text: spelling.text })}>
              <FindSpeaker
                label={t('somebodyHere')}
                placeholder={t('somebodyHereHint')}
                params={params}
                slug={speaker.slug}
              />
              <SplitForm
                key={params.with}
                {...{ speaker, spelling, who }}
                matches={params.with ? matches : []}
                split={decide.split}
              />
            </Section>
          )}
          {suggestions.rows.length > 0 && (
            <Section title={t('mayBeSame')}>
              <SuggestionList lines={suggestions.rows} settle={decide.settle} who={who} back={here} />
            </Section>
          )}
          {!spelling && (
            <Section title={t('sameAsAnother')}>
              <FindSpeaker
                label={t('findTheOther')}
                placeholder={t('findTheOtherHint')}
                params={params}
                slug={speaker.slug}
              />
              {params.with && matches.length === 0 && <p className="text-soft">{t('noOtherSpeaker')}</p>}
              <MergeForm key={params.with} shown={speaker} {...{ matches, who }} merge={decide.merge} />
            </Section>
          )}
          <Section title={t('shownAs')}>
            <Fold label={t('showAnotherName', { name: speaker.name })}>
              <RenameForm key={speaker.name} shown={speaker} who={who} rename={decide.rename} />
            </Fold>
          </Section>
          {entry && (
            <Section title={t('knownBeforehand')}>
              <Fold label={t('namesAndOffices')}>
                <p className="mb-5 max-w-[60ch] text-soft">{t('knownNote', { name: speaker.name })}</p>
                <EntryForm key={decisions.rows[0]?.id} {...{ entry, who }} save={decide.save} />
              </Fold>
            </Section>
          )}
        </div>
        <Section title={t('whatWasDecided')} aside={<AllDecisions total={decisions.total} />}>
          <DecisionLog lines={decisions.rows} undo={decide.undo} who={who} back={here} />
        </Section>
      </div>
    </div>
  )
}

function AllDecisions({ total }: { total: number }) {
  const t = useTranslations('decisions')
  return (
    <Link href="/decisions" className="link">
      {t(total > 0 ? 'wholeLog' : 'log')}
    </Link>
  )
}

function Spellings({ names: { speaker, spellings }, params }: { names: NamesOfSpeaker; params: NamesParams }) {
  const t = useTranslations('decisions')
  const tForms = useTranslations('decisionForms')
  const format = useFormat()
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
          <span className="text-small text-soft">{format.language(language)}</span>
          <span
            className="ml-auto text-small text-soft tabular-nums"
            title={tForms('statements', { count: statements })}
          >
            {format.count(statements)}×
          </span>
          <Link
            href={namesHref(speaker.slug, { split: text, language })}
            scroll={false}
            aria-current={params.split === text && params.language === language ? 'true' : undefined}
            aria-label={t('splitOffSpelling', { text, language: format.language(language) })}
            className="min-h-6 text-small text-accent link aria-[current]:font-semibold"
          >
            {t('splitOff')}
          </Link>
        </li>
      ))}
      <li className="py-2.5 text-small">
        {t.rich('statementsInAll', {
          count: spellings.reduce((sum, { statements }) => sum + statements, 0),
          link: (counted) => (
            <Link href={statementsHref({ speaker: [speaker.slug] })} className="text-accent link">
              {counted}
            </Link>
          ),
          note: (note) => <span className="text-soft">{note}</span>,
        })}
      </li>
    </ul>
  )
}

type FindProps = { label: string; placeholder: string; params: NamesParams; slug: string }

function FindSpeaker({ label, placeholder, params, slug }: FindProps) {
  const { split, language } = params
  return (
    <FindOther
      address={namesHref(slug, {})}
      {...{ label, placeholder }}
      words={params.with}
      kept={{ split, language }}
    />
  )
}
