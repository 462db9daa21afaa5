'use client'
// A statement that reports the utterance too: which of those found.
import { useTranslations } from 'next-intl'
import { DecisionForm, Given, Signature } from '@/components/decisions/decision-form'
import type { Decide } from '@/components/decisions/decision-state'
import type { StatementRow } from '@/lib/records/statements'
import { ReportChoice } from './report-choice'

type Props = { statement: StatementRow; candidates: StatementRow[]; join: Decide; who: string }

export function JoinForm({ statement, candidates, join, who }: Props) {
  const t = useTranslations('decisionForms')
  if (candidates.length === 0) return null
  return (
    <DecisionForm
      decide={join}
      start={{ who }}
      submit={t('theSame')}
      fields={(values) => (
        <>
          <Given name="statement" value={statement.id} />
          <ReportChoice
            legend={t('whichReports')}
            choices={candidates.map((candidate) => ({
              ...{ statement: candidate, copies: 0, name: 'other' },
              isChosen: values.other === candidate.id,
            }))}
            isOne
          />
          <Signature values={values} />
        </>
      )}
    />
  )
}
