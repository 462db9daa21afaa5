// Where exactly a statement stands, whether the article still holds it there, and how it was found.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DayRange } from '@/components/ui/day'
import { Printed } from '@/components/ui/printed'
import { useFormat } from '@/components/ui/use-format'
import type { StatementRow } from '@/lib/records/statements'
import type { EvidenceAnswer } from './evidence-answer'

/** `evidence` is null until it has come. */
type Props = { statement: StatementRow; evidence: EvidenceAnswer | null }

export function EvidenceFacts({ statement, evidence }: Props) {
  const t = useTranslations('drawer')
  const labels = useTranslations('labels')
  const format = useFormat()
  const { spans, cue, saidOn, confidence, rule, article } = statement
  const state = evidence?.statement.evidence ?? statement.evidence
  const convention = evidence?.convention
  return (
    <dl className="mt-8 grid gap-x-6 gap-y-3 border-line border-t pt-4 text-small sm:grid-cols-[9rem_minmax(0,1fr)]">
      <Fact name={t('evidence')}>
        {state === 'exact' ? t('exact') : <strong className="font-medium text-alert">{t('broken')}</strong>}
      </Fact>
      <Fact name={t('position')}>
        <span className="tabular-nums">
          {t('characters', { ranges: spans.map(({ start, end }) => `${start}–${end}`).join(', ') })}
        </span>
      </Fact>
      {cue && (
        <Fact name={t('cueName')}>
          <Printed language={article.language} className="font-serif text-base italic">
            {cue.text}
          </Printed>
          <span className="text-soft"> · {labels(`act_${cue.act}`)}</span>
        </Fact>
      )}
      <Fact name={t('foundBy')}>
        {evidence?.reason} <span className="text-soft">{t('rule', { rule })}</span>
      </Fact>
      <Fact name={t('confidence')}>
        <span className="tabular-nums">{format.score(confidence)}</span>
      </Fact>
      {saidOn && (
        <Fact name={t('saidOn')}>
          {saidOn.from || saidOn.to ? <DayRange from={saidOn.from} to={saidOn.to} /> : t('dayUntold')}
          {' · '}
          <Printed language={article.language} className="font-serif text-base italic">
            {saidOn.phrase}
          </Printed>
          {convention && <span className="block text-soft">{convention}</span>}
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-soft max-sm:-mb-2.5">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}
