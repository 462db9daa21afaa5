// All about who a speaker is: spellings, what was decided, what may be, what is known beforehand.
import type { Database } from '../db/client'
import { listDecisions } from '../db/decision-log'
import { findSpeaker } from '../db/find-speaker'
import { getOwnEntry } from '../db/own-entries'
import { listSpellings } from '../db/spellings'
import { listSuggestions } from '../db/suggestions'
import type { ReferenceEntry } from '../identity/reference'
import type { KnownEntry, NamesOfSpeaker, SpellingLine } from '../records/decisions'
import { UserError } from '../user-error'
import { knownNames } from './known-names'

/** The names of the speaker at `slug`, or of the one it was merged into; null when nobody has it. */
export async function namesOfSpeaker(db: Database, slug: string): Promise<NamesOfSpeaker | null> {
  const speaker = await findSpeaker(db, slug).catch((error: unknown) => {
    if (error instanceof UserError) return null
    throw error
  })
  if (!speaker) return null
  const [spellings, suggestions, decisions, own, names] = await Promise.all([
    listSpellings(db, speaker.slug),
    listSuggestions(db, { about: speaker.slug, page: 1 }),
    listDecisions(db, { about: speaker.slug, page: 1 }),
    getOwnEntry(db, speaker.foundName),
    knownNames(db),
  ])
  const whatIsKnown = (): KnownEntry | null => {
    if (speaker.type === 'unnamed') return null
    if (own !== null) return JSON.parse(own)
    const known = names.entry(speaker.foundName, 'en')
    return known?.name === speaker.foundName ? plain(known) : draft(speaker, spellings)
  }
  const { slug: shown, name } = speaker
  return { speaker: { slug: shown, name }, spellings, suggestions, decisions, entry: whatIsKnown() }
}

/** Without the fields that say nothing. */
const plain = (entry: ReferenceEntry): KnownEntry => JSON.parse(JSON.stringify(entry))

/** A first entry for a speaker nobody has described: the spellings met, each under its language. */
function draft(speaker: { foundName: string; type: string }, spellings: SpellingLine[]): KnownEntry {
  const names: Record<string, string[]> = {}
  for (const { text, language } of spellings)
    if (text !== speaker.foundName) names[language] = [...(names[language] ?? []), text]
  return { name: speaker.foundName, type: speaker.type === 'organisation' ? 'organisation' : 'person', names }
}
