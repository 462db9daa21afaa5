// The name a speaker is shown by; what articles are filed under stays.
import type { Database } from '../db/client'
import { rename, type Signed } from '../db/decisions'
import { findShownAs, findSpeaker } from '../db/find-speaker'
import { inOneStep } from '../db/in-one-step'
import { Refused } from '../refused'
import { tidyName, tidySigned } from './signed'

/**
 * Shows the speaker at `slug` under `name`; its address stays.
 * @returns the number of the decision, and the slug
 * @throws UserError when the slug is nobody's, or the name is empty, no other, or somebody else's
 */
export async function renameSpeaker(
  db: Database,
  { slug, name, ...signed }: Signed & { slug: string; name: string },
): Promise<{ decision: number; slug: string }> {
  const [by, tidy] = [tidySigned(signed), tidyName(name)]
  return inOneStep(db, async (tx) => {
    const speaker = await findSpeaker(tx, slug)
    if (speaker.name === tidy) throw new Refused('speakerShownAlready', { name: tidy })
    const other = await findShownAs(tx, tidy, speaker.type)
    if (other) throw new Refused('speakerNameTaken', { name: tidy })
    return { decision: await rename(tx, { speaker: speaker.id, name: tidy, ...by }), slug: speaker.slug }
  })
}
