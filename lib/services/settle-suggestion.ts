// A suggestion accepted or rejected by a person.
import type { Database } from '../db/client'
import { keepApart, mergeInto, type Signed } from '../db/decisions'
import { inOneStep } from '../db/in-one-step'
import { openSuggestion } from '../db/suggestions'
import { tidySigned } from './signed'

/**
 * Settles one suggestion. `keep` is the slug of the one to show where both are one, null where they are two.
 * @returns the number of the decision
 * @throws UserError when the suggestion is gone or settled, or `keep` is neither of the two
 */
export async function settleSuggestion(
  db: Database,
  { id, keep, ...signed }: Signed & { id: number; keep: string | null },
): Promise<{ decision: number }> {
  const by = tidySigned(signed)
  return inOneStep(db, async (tx) => {
    const { kept, other } = await openSuggestion(tx, id, keep)
    const decision = kept
      ? await mergeInto(tx, { from: other, into: kept, ...by })
      : await keepApart(tx, { suggestion: id, ...by })
    return { decision }
  })
}
