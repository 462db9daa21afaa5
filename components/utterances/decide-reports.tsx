// What a reader decides about the reports of an utterance: which are of another, which belong to it too, and the log.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DecisionLog } from '@/components/decisions/decision-log'
import { FindOther } from '@/components/decisions/find-other'
import { Fold } from '@/components/ui/fold'
import { Section } from '@/components/ui/section'
import type { StatementRow } from '@/lib/records/statements'
import type { Utterance } from '@/lib/records/utterances'
import { JoinForm } from './join-form'
import { PartForm } from './part-form'
import { DAYS_AROUND, type UtteranceParams, utteranceHref } from './utterance-address'
import type { UtteranceDecisions } from './utterance-page'

type Props = {
  utterance: Utterance
  params: UtteranceParams
  candidates: StatementRow[]
  who: string
  decide: UtteranceDecisions
}

export function DecideReports({ utterance, params, candidates, who, decide }: Props) {
  const t = useTranslations('utterances')
  const tDecisions = useTranslations('decisions')
  const tForms = useTranslations('decisionForms')
  const { statement, versions, decisions } = utterance
  const here = utteranceHref(statement.id)
  // What was decided last sets the forms anew.
  const turn = `${decisions.rows[0]?.id} ${decisions.rows[0]?.undone?.at}`
  return (
    <div data-print="hide" className="mt-12 grid grid-cols-1 gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <Section title={t('isThisRight')}>
        {versions.length > 1 && (
          <Fold label={tForms('notTheSame')}>
            <PartForm key={turn} {...{ statement, versions, who }} part={decide.part} />
          </Fold>
        )}
        <Fold label={t('addReport')} isOpen={params.with !== ''}>
          <FindOther address={here} label={t('findReport')} placeholder={t('findReportHint')} words={params.with} />
          {params.with && candidates.length === 0 && (
            <p className="text-soft">{t('noCandidate', { days: DAYS_AROUND })}</p>
          )}
          <JoinForm key={`${params.with} ${turn}`} {...{ statement, candidates, who }} join={decide.join} />
        </Fold>
      </Section>
      <Section
        title={tDecisions('whatWasDecided')}
        aside={
          <Link href="/decisions" className="link">
            {tDecisions('wholeLog')}
          </Link>
        }
      >
        <DecisionLog lines={decisions.rows} undo={decide.undo} who={who} back={here} />
      </Section>
    </div>
  )
}
