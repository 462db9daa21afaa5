// The reports of one utterance as a comparison shows them: the first, the most literal, and what each changes.
import { describeVersions } from '../../alignment/groups/describe-versions'
import type { PlacedReport } from '../../db/compared-cells'
import type { ReferenceLookup } from '../../identity/lookup'
import { KINDS } from '../../list-params'
import type { ComparedReport } from '../../records/compare'
import type { StatementRow } from '../../records/statements'
import { versionOf } from '../groups/version-of'

export type ReadReport = PlacedReport & { statement: StatementRow }
/** A report with its column, counted from 0. */
export type DescribedReport = ComparedReport & { column: number }

/**
 * Describes reports of one utterance among themselves, the most literal first, then by kind and time.
 * @param isOnce copies count once: of statements that copies share the one that came in first counts
 * @throws Error when there is no report
 */
export function describeReports(
  reports: readonly ReadReport[],
  names: ReferenceLookup,
  isOnce: boolean,
): DescribedReport[] {
  const { order, earliest, mostLiteral, drift } = describeVersions(
    reports.map(({ statement, publishedAt }) => versionOf(statement, publishedAt)),
    names,
  )
  const isAlone = reports.length === 1
  const described = order.flatMap((at): DescribedReport[] => {
    const report = reports[at]
    if (!report) return []
    return [
      {
        statement: report.statement,
        column: report.column,
        earliest: !isAlone && earliest?.index === at ? earliest.why : null,
        mostLiteral: !isAlone && mostLiteral.index === at ? mostLiteral.why : null,
        drift: drift[at] ?? [],
        sameCopyAs: isOnce ? countedInstead(report, reports) : null,
      },
    ]
  })
  return described.sort((a, b) => nearness(a) - nearness(b))
}

const nearness = ({ mostLiteral, statement }: ComparedReport) =>
  mostLiteral === null ? KINDS.indexOf(statement.kind) : -1

function countedInstead(report: ReadReport, reports: readonly ReadReport[]): string | null {
  const { copyOf } = report.statement
  if (copyOf === null) return null
  const copies = reports.filter(({ statement }) => statement.copyOf === copyOf)
  const first = copies.reduce((least, each) => (each.id < least.id ? each : least))
  return first.id === report.id ? null : (first.statement.article.outlet?.name ?? '')
}
