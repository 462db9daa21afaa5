'use client'
// Reports that are of another utterance: which ones.
import { DecisionForm, Given, Signature } from '@/components/decisions/decision-form'
import type { Decide } from '@/components/decisions/decision-state'
import type { ReportVersion, StatementRow } from '@/lib/records'
import { ReportChoice } from './report-choice'

type Props = { statement: StatementRow; versions: ReportVersion[]; part: Decide; who: string }

export function PartForm({ statement, versions, part, who }: Props) {
  return (
    <DecisionForm
      decide={part}
      start={{ who }}
      submit="Not the same utterance"
      fields={(values) => (
        <>
          <Given name="statement" value={statement.id} />
          <ReportChoice
            legend="Tick those that are of another utterance. Several are taken for reports of one other."
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
