// One report of an utterance: where it stood, its words as printed, why it belongs here, and what it changes.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { WordChanges } from '@/components/articles/word-changes'
import { Reason } from '@/components/reasons/reason'
import { InPlace, PlaceNotes } from '@/components/statements/place-link'
import { MentionAsPrinted } from '@/components/statements/speaker-name'
import { StatementText } from '@/components/statements/statement-text'
import { Printed } from '@/components/ui/printed'
import { useFormat } from '@/components/ui/use-format'
import { contentOf } from '@/lib/content'
import type { StatementRow } from '@/lib/records/statements'
import type { Report, ReportVersion } from '@/lib/records/utterances'
import { DriftList } from './drift-list'
import { VersionFacts } from './version-facts'

type Props = {
  version: ReportVersion
  /** The version all others are held against. */
  mostLiteral: StatementRow
  /** Why it is the first or the nearest to what was said, in words; null where it is not. */
  marks: { earliest: string | null; mostLiteral: string | null }
  /** The statement the page was asked for. */
  hereId: string
}

export function VersionLine({ version, mostLiteral, marks, hereId }: Props) {
  const t = useTranslations('utterances')
  const { statement, copies, origin } = version
  return (
    <li
      id={`v-${statement.id}`}
      className="grid scroll-mt-24 gap-x-8 gap-y-3 border-line border-b py-6 target:border-accent sm:grid-cols-[11rem_minmax(0,1fr)]"
    >
      <VersionFacts {...version} />
      <div className="min-w-0">
        <Mark name={t('earliest')} why={marks.earliest} />
        <Mark name={t('mostLiteral')} why={marks.mostLiteral} />
        <div className="max-w-[60ch] text-quote">
          <StatementText statement={statement} />
        </div>
        <Attributed statement={statement} isHere={statement.id === hereId} />
        <Belongs report={version} />
        {origin && (
          <Note>
            {t.rich(origin.why ? 'originWhy' : 'origin', {
              outlet: origin.article.outlet?.name ?? t('unknownOutletArticle'),
              why: () => <Reason>{origin.why}</Reason>,
            })}
          </Note>
        )}
        <Changes version={version} mostLiteral={mostLiteral} />
        {copies.length > 0 && <Copies copies={copies} hereId={hereId} />}
      </div>
    </li>
  )
}

function Mark({ name, why }: { name: string; why: string | null }) {
  if (why === null) return null
  return (
    <p className="mb-1.5 max-w-[42rem] text-small text-soft">
      <strong className="font-semibold text-accent">{name}</strong>: {why}.
    </p>
  )
}

const Note = ({ children }: { children: ReactNode }) => (
  <p className="mt-1 max-w-[42rem] text-small text-soft">{children}</p>
)

function Attributed({ statement, isHere }: { statement: StatementRow; isHere: boolean }) {
  const t = useTranslations('utterances')
  const labels = useTranslations('labels')
  const { cue, article } = statement
  return (
    <p className="mt-1.5 flex flex-wrap items-baseline gap-x-3 text-small text-soft *:max-w-full *:min-w-0">
      <span>
        <InPlace statement={statement} />
        <PlaceNotes statement={statement} />
      </span>
      <MentionAsPrinted statement={statement} />
      {cue && /\p{L}/u.test(cue.text) && (
        <span>
          {labels(`act_${cue.act}`)}:{' '}
          <Printed language={article.language} className="font-serif text-base italic">
            {cue.text}
          </Printed>
        </span>
      )}
      {isHere && <strong className="font-medium text-ink">{t('thisStatement')}</strong>}
    </p>
  )
}

/** From here on a reader need not look twice; below the other it stands here only for what most others share with it. */
const SURE = 0.9
const LIKELY = 0.5

const surenessOf = (score: number) => (score >= SURE ? 'sure' : score >= LIKELY ? 'likely' : 'doubtful')

function Belongs({ report: { belongs } }: { report: Report }) {
  const t = useTranslations('utterances')
  const format = useFormat()
  if (!belongs) return null
  return (
    <Note>
      <span className="tabular-nums">
        {t('sureness', { sureness: surenessOf(belongs.score), score: format.score(belongs.score) })}
      </span>
      : <Reason>{belongs.why}</Reason>.
    </Note>
  )
}

function Changes({ version: { statement, drift }, mostLiteral }: Pick<Props, 'version' | 'mostLiteral'>) {
  const t = useTranslations('utterances')
  if (statement.id === mostLiteral.id) return null
  const [from, to] = [mostLiteral.article.language, statement.article.language]
  const [before, after] = [contentOf(mostLiteral), contentOf(statement)]
  return (
    <div className="mt-3">
      {drift.length > 0 ? (
        <>
          <p className="text-small text-soft">{t('against')}</p>
          <DriftList drift={drift} from={from} to={to} />
        </>
      ) : (
        <Note>{t(before === after ? 'sameWords' : 'noChange')}</Note>
      )}
      {from === to && before !== after && (
        <details className="mt-2">
          <summary className="w-fit text-accent text-small link">{t('wordByWord')}</summary>
          <div className="mt-2">
            <WordChanges before={before} after={after} language={to} />
          </div>
        </details>
      )}
    </div>
  )
}

function Copies({ copies, hereId }: { copies: Report[]; hereId: string }) {
  const t = useTranslations('utterances')
  return (
    <details className="mt-3" open={copies.some(({ statement }) => statement.id === hereId)}>
      <summary className="w-fit text-accent text-small link">
        {t(copies.every(({ statement }) => statement.copyOf) ? 'copies' : 'sameWordReports', { count: copies.length })}
      </summary>
      <ul className="mt-2 max-w-[42rem] border-line border-t">
        {copies.map((copy) => (
          <li
            key={copy.statement.id}
            id={`v-${copy.statement.id}`}
            className="scroll-mt-24 border-line border-b py-3 target:border-accent"
          >
            <VersionFacts {...copy} />
            <Attributed statement={copy.statement} isHere={copy.statement.id === hereId} />
          </li>
        ))}
      </ul>
    </details>
  )
}
