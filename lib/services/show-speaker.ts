// One speaker: what the articles say of them, and what is known of them beforehand.
import type { Database } from '../db/client'
import { getSpeaker } from '../db/speaker-profile'
import type { ReferenceLookup } from '../identity/lookup'
import type { SpeakerProfile } from '../records'
import { knownNames } from './known-names'

/** The speaker at this address, or the one it was merged into: its slug then is another; null when there is none. */
export async function showSpeaker(db: Database, slug: string): Promise<SpeakerProfile | null> {
  const found = await getSpeaker(db, slug)
  if (!found) return null
  const { filedUnder, ...speaker } = found
  return { ...speaker, background: findBackground(await knownNames(db), filedUnder) }
}

/** What the reference data knows of the first of these usual names it has an entry for. */
function findBackground(names: ReferenceLookup, filedUnder: string[]): SpeakerProfile['background'] {
  for (const name of filedUnder) {
    const entry = names.entry(name, 'en')
    if (entry?.name !== name) continue
    const roles = entry.roles.map(({ role, from = null, to = null }) => ({ role, from, to }))
    return { country: entry.country ?? null, roles }
  }
  return null
}
