// The names Dictum knows: those shipped, and what readers added to them or corrected in them.
import type { Database } from '../db/client'
import { listOwnEntries, ownEntriesStamp } from '../db/own-entries'
import { buildNameLookup, type ReferenceLookup } from '../identity/lookup'
import { parseEntry, reference } from '../identity/reference'
import { spellingsOf, withEntries } from '../identity/with-entries'

const kept = new WeakMap<Database, { stamp: string; names: ReferenceLookup }>()

/** Every spelling listed for a usual name, by language; none for a name nobody listed. */
export function knownSpellings(names: ReferenceLookup, name: string): { text: string; language: string }[] {
  const entry = names.entry(name, 'en')
  return entry?.name === name ? spellingsOf(entry) : []
}

/** The lookup over all known names; built again only after an entry was changed, by whichever process. */
export async function knownNames(db: Database): Promise<ReferenceLookup> {
  const stamp = await ownEntriesStamp(db)
  const before = kept.get(db)
  if (before?.stamp === stamp) return before.names
  const own = (await listOwnEntries(db)).map(({ entry }) => parseEntry(JSON.parse(entry)))
  const names = buildNameLookup(withEntries(reference, own))
  kept.set(db, { stamp, names })
  return names
}
