// A spelling that means somebody else: its statements leave the speaker.
import type { Database } from '../db/client'
import { type Signed, splitOff } from '../db/decisions'
import { findSpeaker } from '../db/find-speaker'
import { inOneStep } from '../db/in-one-step'
import { keepNameWords } from '../db/name-words'
import { isUsedName, makeSpeaker } from '../db/speakers'
import { Refused } from '../refused'
import { tidyName, tidySigned } from './signed'

/** The speaker a spelling means: one that is there, or one to be made under a name nobody has. */
export type SplitTarget = { slug: string } | { name: string }

/**
 * Splits off what articles in `language` print as `text`. New articles obey.
 * @returns the number of the decision, and the slug of the speaker the spelling means now
 * @throws UserError when a slug is nobody's, the spelling is not the speaker's, or the new name is in use
 */
export async function splitSpelling(
  db: Database,
  { from, text, language, to, ...signed }: Signed & { from: string; text: string; language: string; to: SplitTarget },
): Promise<{ decision: number; slug: string }> {
  const by = tidySigned(signed)
  return inOneStep(db, async (tx) => {
    const speaker = await findSpeaker(tx, from)
    const target = 'slug' in to ? await findSpeaker(tx, to.slug) : await makeNew(tidyName(to.name))
    if (target.id === speaker.id) throw new Refused('splitMeans', { text, name: speaker.name })
    return {
      decision: await splitOff(tx, { from: speaker.id, to: target.id, text, language, ...by }),
      slug: target.slug,
    }

    async function makeNew(name: string) {
      if (await isUsedName(tx, name, speaker.type)) throw new Refused('speakerThere', { name })
      const made = await makeSpeaker(tx, name, speaker.type)
      await keepNameWords(tx, [made.id])
      return made
    }
  })
}
