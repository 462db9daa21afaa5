// An outlet that was merged stands for itself again.
import type { Database } from '../db/client'
import { inOneStep } from '../db/in-one-step'
import { mergeOf } from '../db/outlet-decisions'
import { undoDecision } from '../db/undo-decision'
import { tidySigned } from './signed'

/**
 * Takes back the merge of the outlet at `slug`.
 * @returns the number of the decision taken back
 * @throws UserError when the slug is no outlet's, or it was merged into none
 */
export async function takeOutletApart(
  db: Database,
  { slug, who }: { slug: string; who: string },
): Promise<{ decision: number }> {
  const by = tidySigned({ who, why: '' })
  return inOneStep(db, async (tx) => {
    const decision = await mergeOf(tx, slug)
    await undoDecision(tx, { id: decision, who: by.who })
    return { decision }
  })
}
