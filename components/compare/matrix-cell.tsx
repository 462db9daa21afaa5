// One column of one utterance: its reports, the most literal first, or why there is none.
import { useTranslations } from 'next-intl'
import type { CompareParams } from '@/lib/compare-params'
import type { ComparedCell, ComparedColumn } from '@/lib/records/compare'
import { BlankNote } from './blank-note'
import { useColumnName } from './column-name'
import { ReportNote } from './report-note'

/** More reports of one outlet than these wait behind a line that says how many they are. */
const SHOWN = 2

type Props = { cell: ComparedCell; column: ComparedColumn; params: CompareParams; fromLanguage: string; look: string }

export function MatrixCell({ cell: { reports, blank }, column, params, fromLanguage, look }: Props) {
  const t = useTranslations('compare')
  const nameOf = useColumnName()
  const [shown, rest] = [reports.slice(0, SHOWN), reports.slice(SHOWN)]
  const notes = (some: typeof reports) =>
    some.map((report) => (
      <ReportNote key={report.statement.id} report={report} by={params.by} fromLanguage={fromLanguage} />
    ))
  return (
    <td
      // biome-ignore lint/a11y/noRedundantRoles: an element not displayed as part of a table is no longer taken for one
      role="cell"
      className={`block border-line sm:table-cell sm:border-b sm:py-4 sm:pr-6 sm:align-top ${blank ? 'py-1 text-small' : 'py-2'} ${look}`}
    >
      <span className={`text-small text-faint sm:hidden ${blank ? 'mr-2' : 'mb-0.5 block'}`}>
        {nameOf(params.by, column)}
      </span>
      {blank ? (
        <BlankNote blank={blank} column={column} params={params} />
      ) : (
        <div className="space-y-4">
          {notes(shown)}
          {rest.length > 0 && (
            <details>
              <summary className="w-fit text-small text-soft link">{t('moreReports', { count: rest.length })}</summary>
              <div className="mt-3 space-y-4">{notes(rest)}</div>
            </details>
          )}
        </div>
      )}
    </td>
  )
}
