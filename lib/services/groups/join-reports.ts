// Two reports that are of one utterance: they and all that belong with either are one group from now on.
import type { Database } from '../../db/client'
import { logReports } from '../../db/decided-reports'
import type { Signed } from '../../db/decisions'
import { keyOf, membershipOf, writeBasis } from '../../db/group-basis'
import { inOneStep } from '../../db/in-one-step'
import { getReports, regroup } from '../../db/utterances'
import { Refused } from '../../refused'
import { tidySigned } from '../signed'

/**
 * Joins the group of `other` with that of `statement`. Grouping obeys from now on.
 * @returns the number of the decision
 * @throws UserError when one of them is gone, both are of one group already, or both groups hold the same words of one
 * article: by article and words undoing could not tell which side those were on
 */
export async function joinReports(
  db: Database,
  { statement, other, ...signed }: Signed & { statement: number; other: number },
): Promise<{ decision: number }> {
  const by = tidySigned(signed)
  return inOneStep(db, async (tx) => {
    const [here, there] = [await getReports(tx, statement), await getReports(tx, other)]
    const added = there.find(({ id }) => id === other)
    if (here.length === 0 || !added) throw new Refused('statementGone')
    if (here.some(({ id }) => id === other)) throw new Refused('oneUtteranceAlready')
    if (here.some((report) => there.some((each) => keyOf(each) === keyOf(report)))) throw new Refused('joinForGood')
    const decision = await logReports(tx, {
      ...{ kind: 'reports-join', ...by, text: added.content, language: added.language },
      before: writeBasis([...here, ...there]),
      reports: [
        ...here.map(({ articleId, hash }) => ({ articleId, hash, side: 0 as const })),
        ...there.map(({ articleId, hash }) => ({ articleId, hash, side: 1 as const })),
      ],
    })
    await regroup(tx, [[...here, ...there].map((report) => membershipOf(report))])
    return { decision }
  })
}
