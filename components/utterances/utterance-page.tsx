// One utterance over time and language: its reports, where they have it from, and what a reader decides about them.
import { useTranslations } from 'next-intl'
import type { Decide } from '@/components/decisions/decision-state'
import { DoneNote } from '@/components/decisions/done-note'
import { Section } from '@/components/ui/section'
import { useFormat } from '@/components/ui/use-format'
import type { StatementRow } from '@/lib/records/statements'
import type { Utterance } from '@/lib/records/utterances'
import { CarriedBy } from './carried-by'
import { DecideReports } from './decide-reports'
import { type UtteranceParams, utteranceHref } from './utterance-address'
import { UtteranceHead } from './utterance-head'
import { UtteranceTimeline } from './utterance-timeline'
import { VersionLine } from './version-line'
import { useVersionWhy } from './version-why'

export type UtteranceDecisions = Record<'part' | 'join' | 'undo', Decide>

type Props = {
  utterance: Utterance
  params: UtteranceParams
  /** Statements that may be further reports; empty before anything was looked for. */
  candidates: StatementRow[]
  who: string
  decide: UtteranceDecisions
}

export function UtterancePage({ utterance, params, candidates, who, decide }: Props) {
  const t = useTranslations('utterances')
  const why = useVersionWhy()
  const { statement, versions, earliest, mostLiteral, decisions } = utterance
  const literal = versions.find((version) => version.statement.id === mostLiteral.id)?.statement ?? statement
  const done = decisions.rows.find(({ id }) => id === params.done)
  const isAlone = versions.length === 1
  return (
    <div className="page">
      <UtteranceHead utterance={utterance} />
      {done && <DoneNote decision={done} undo={decide.undo} who={who} back={utteranceHref(statement.id)} />}
      {isAlone && <NoOther utterance={utterance} />}
      <Section
        title={t(isAlone ? 'theReport' : 'reportsInOrder')}
        aside={<Extent utterance={utterance} />}
        className="max-w-[64rem]"
      >
        <UtteranceTimeline versions={versions} />
        <ol className="border-line border-t">
          {versions.map((version) => (
            <VersionLine
              key={version.statement.id}
              version={version}
              mostLiteral={literal}
              marks={{
                earliest: !isAlone && earliest?.id === version.statement.id ? why.earliest(earliest.why) : null,
                mostLiteral:
                  !isAlone && mostLiteral.id === version.statement.id ? why.mostLiteral(mostLiteral.why) : null,
              }}
              hereId={statement.id}
            />
          ))}
        </ol>
      </Section>
      <CarriedBy utterance={utterance} />
      <DecideReports {...{ utterance, params, candidates, who, decide }} />
    </div>
  )
}

/** In how many outlets and languages, and between which days. */
function Extent({ utterance: { versions } }: { utterance: Utterance }) {
  const t = useTranslations('utterances')
  const format = useFormat()
  if (versions.length === 1) return null
  const reports = versions.flatMap((version) => [version, ...version.copies]).map(({ statement }) => statement)
  const outlets = new Set(reports.flatMap(({ article }) => article.outlet?.slug ?? []))
  const languages = [...new Set(reports.map(({ article }) => article.language))]
  const undated = reports.filter(({ article }) => article.publishedOn === null).length
  return (
    <p className="text-soft">
      {[
        t('reports', { count: reports.length }),
        t('outlets', { count: outlets.size }),
        languages.map(format.language).join(', '),
        ...(undated > 0 ? [t('undated', { count: undated })] : []),
      ].join(' · ')}
    </p>
  )
}

function NoOther({ utterance: { statement, versions, daysLookedFor } }: { utterance: Utterance }) {
  const t = useTranslations('utterances')
  const names = statement.speakers.map(({ name }) => name)
  return (
    <p className="mb-8 max-w-[60ch] border-line-strong border-l-2 pl-4 text-soft">
      {t('noOther', {
        copies: versions[0]?.copies.length ?? 0,
        by: names.length > 0 ? 'speakers' : 'none',
        speakers: names.join(t('and')),
        days: daysLookedFor,
      })}
    </p>
  )
}
