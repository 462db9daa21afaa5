// Two outlets that are one: articles of the one are shown as the other's from now on.
import type { Database } from '../db/client'
import type { Signed } from '../db/decisions'
import { findOutlet } from '../db/find-outlet'
import { inOneStep } from '../db/in-one-step'
import { mergeOutletInto } from '../db/outlet-decisions'
import { Refused } from '../refused'
import { tidySigned } from './signed'

/**
 * Merges the outlet at the slug `from` into the one at `into`; articles to come under its names and hosts obey.
 * @returns the number of the decision, and the slug that shows both now
 * @throws UserError when a slug is no outlet's, or both are one already
 */
export async function mergeOutlets(
  db: Database,
  { from, into, ...signed }: Signed & { from: string; into: string },
): Promise<{ decision: number; slug: string }> {
  const by = tidySigned(signed)
  return inOneStep(db, async (tx) => {
    const [one, other] = [await findOutlet(tx, from), await findOutlet(tx, into)]
    if (one.id === other.id) throw new Refused('oneOutletAlready', { from, into, name: other.name })
    return { decision: await mergeOutletInto(tx, { from: one.id, into: other.id, ...by }), slug: other.slug }
  })
}
