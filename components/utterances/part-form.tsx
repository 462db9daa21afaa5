'use client'
// Reports that are of another utterance: which ones.
import { useTranslations } from 'next-intl'
import { DecisionForm, Given, Signature } from '@/components/decisions/decision-form'
import type { Decide } from '@/components/decisions/decision-state'
import type { StatementRow } from '@/lib/records/statements'
import type { ReportVersion } from '@/lib/records/utterances'
import { ReportChoice } from './report-choice'

type Props = { statement: StatementRow; versions: ReportVersion[]; part: Decide; who: string }

export function PartForm({ statement, versions, part, who }: Props) {
  const t = useTranslations('decisionForms')
  return (
    <DecisionForm
      decide={part}
      start={{ who }}
      submit={t('notTheSame')}
      fields={(values) => (
        <>
          <Given name="statement" value={statement.id} />
          <ReportChoice
            legend={t('tickOthers')}
            choices={versions.map((version) => ({
              ...{ statement: version.statement, copies: version.copies.length },
              name: `apart-${version.statement.id}`,
              isChosen: values[`apart-${version.statement.id}`] !== undefined,
            }))}
            isOne={false}
          />
          <Signature values={values} />
        </>
      )}
    />
  )
}
