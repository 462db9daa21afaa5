// Reports that are of two utterances: those named stand apart from the others from now on.
import type { Database } from '../../db/client'
import { logReports } from '../../db/decided-reports'
import type { Signed } from '../../db/decisions'
import { membershipOf, writeBasis } from '../../db/group-basis'
import { inOneStep } from '../../db/in-one-step'
import { getReports, regroup } from '../../db/utterances'
import { Refused } from '../../refused'
import { tidySigned } from '../signed'

/**
 * Takes the reports `apart` out of the group of `statement`; several are a group of their own. The same words
 * in the states of one article or in copies of its story go together. Grouping obeys from now on.
 * @returns the number of the decision
 * @throws UserError when the statement is gone, or when no report or all of them are named
 */
export async function partReports(
  db: Database,
  { statement, apart, ...signed }: Signed & { statement: number; apart: readonly number[] },
): Promise<{ decision: number }> {
  const by = tidySigned(signed)
  return inOneStep(db, async (tx) => {
    const reports = await getReports(tx, statement)
    const own = reports.find(({ id }) => id === statement)
    if (!own) throw new Refused('statementGone')
    const named = reports.filter(({ id }) => apart.includes(id))
    const parted = reports.filter((report) =>
      named.some(
        (each) =>
          each.id === report.id ||
          (each.hash === report.hash &&
            (each.currentArticleId === report.currentArticleId ||
              (each.copyOfId !== null && each.copyOfId === report.copyOfId))),
      ),
    )
    if (parted.length === 0) throw new Refused('noneTicked')
    const left = reports.filter((report) => !parted.includes(report))
    if (left.length === 0) throw new Refused('allTicked')
    const decision = await logReports(tx, {
      ...{ kind: 'reports-part', ...by, text: parted[0]?.content ?? '', language: parted[0]?.language ?? '' },
      before: writeBasis(reports),
      reports: reports.map(({ articleId, hash, ...report }) => ({
        ...{ articleId, hash },
        side: parted.some(({ id }) => id === report.id) ? 1 : 0,
      })),
    })
    await regroup(tx, [left.map((report) => membershipOf(report)), parted.map((report) => membershipOf(report))])
    return { decision }
  })
}
