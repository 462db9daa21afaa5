// Two speakers that are one: the second is shown as the first from now on.
import type { Database } from '../db/client'
import { mergeInto, type Signed } from '../db/decisions'
import { findSpeaker } from '../db/find-speaker'
import { inOneStep } from '../db/in-one-step'
import { Refused } from '../refused'
import { tidySigned } from './signed'

/**
 * Merges the speaker at the slug `from` into the one at `into`. New articles obey.
 * @returns the number of the decision, and the slug that shows both now
 * @throws UserError when a slug is nobody's, both are one speaker already, or one is an unnamed source and the other not
 */
export async function mergeSpeakers(
  db: Database,
  { from, into, ...signed }: Signed & { from: string; into: string },
): Promise<{ decision: number; slug: string }> {
  const by = tidySigned(signed)
  return inOneStep(db, async (tx) => {
    const [one, other] = [await findSpeaker(tx, from), await findSpeaker(tx, into)]
    if (one.id === other.id) throw new Refused('oneSpeakerAlready', { from, into, name: other.name })
    if ((one.type === 'unnamed') !== (other.type === 'unnamed')) throw new Refused('unnamedStays')
    return { decision: await mergeInto(tx, { from: one.id, into: other.id, ...by }), slug: other.slug }
  })
}
