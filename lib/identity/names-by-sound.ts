// Finds the one known name that a printed one is a spelling of, among all that sound somewhat like it.
import { blockKeys } from './block-keys'
import { matchNames } from './match-names'
import { type ParsedName, readName } from './read-name'
import type { ReferenceEntry } from './reference'

type Listed = { name: ParsedName; entry: ReferenceEntry }

const listedNames = ({ name, names }: ReferenceEntry): string[] => [...new Set([name, ...Object.values(names).flat()])]

/** Spelt alike to the last word: a middle name left out, or a given name in another form, may be someone else's. */
const CERTAIN = 0.96

/**
 * Returns the search for the entry that a name spells without being listed so ("Σεργκέϊ Λαβρώφ" where another spelling
 * is). Null where none does for certain, or more than one. Names of one word are sought among bodies alone: a surname
 * is not a person.
 */
export const namesBySound = (entries: readonly ReferenceEntry[]): ((printed: string) => ReferenceEntry | null) => {
  const index = new Map<string, Listed[]>()
  for (const entry of entries) {
    const listed = listedNames(entry).filter((name) => entry.type === 'organisation' || /\s/u.test(name))
    for (const printed of listed) {
      const item = { name: readName(printed), entry }
      for (const key of blockKeys(printed)) {
        const items = index.get(key)
        if (items) items.push(item)
        else index.set(key, [item])
      }
    }
  }
  return (printed) => {
    const name = readName(printed)
    const shared = new Map<Listed, number>()
    for (const key of new Set(blockKeys(printed)))
      for (const item of index.get(key) ?? []) shared.set(item, (shared.get(item) ?? 0) + 1)
    const least = name.words.length > 1 ? 2 : 1
    const found = new Set<ReferenceEntry>()
    for (const [item, count] of shared) {
      if (count < least || found.has(item.entry)) continue
      if (item.entry.type === 'person' && name.words.length < 2) continue
      const { score, why } = matchNames(name, item.name)
      if (score >= CERTAIN || why === 'a case ending, or another name') found.add(item.entry)
      if (found.size > 1) return null
    }
    const [only] = found
    return only ?? null
  }
}
