// Finds the one known name that a printed one is a spelling of, among all that sound somewhat like it.
import { matchNames } from './match-names'
import { readName } from './read-name'
import type { ReferenceEntry } from './reference'

type Listed = { printed: string; entry: ReferenceEntry; isAlone: boolean }

/** Other scripts are heard in the Latin spellings. Names of many words are translated, not spelt anew. */
const isSpelling = (name: string): boolean =>
  /^[\p{sc=Latin}\p{P}\p{M}\s]+$/u.test(name) && !/\S+\s+\S+\s+\S+\s+\S+/u.test(name)

const listedNames = ({ name, names }: ReferenceEntry): string[] => [
  ...new Set([name, ...Object.values(names).flat()].filter(isSpelling)),
]

/** Alike to the last word: a middle name left out, or a given name in another form, may be someone else's. */
const CERTAIN = 0.96

/** Names of more words are translated, not spelt anew. */
const MOST_WORDS = 6

/** The best must be ahead of the next by so much. */
const AHEAD = 0.01

/**
 * Returns the search for the entry that a name spells without being listed so ("Σεργκέϊ Λαβρώφ" where another spelling
 * is). Null where none does for certain, or more than one. A surname alone stands for a person only where it is listed
 * alone.
 */
export const namesBySound = (entries: readonly ReferenceEntry[]): ((printed: string) => ReferenceEntry | null) => {
  const index = new Map<string, Set<Listed>>()
  for (const entry of entries) {
    for (const printed of listedNames(entry)) {
      const item = { printed, entry, isAlone: !/\s/u.test(printed) }
      for (const key of (readName(printed, 'nominative').readings[0] ?? []).flatMap(({ skeletons }) => skeletons)) {
        const items = index.get(key)
        if (items) items.add(item)
        else index.set(key, new Set([item]))
      }
    }
  }
  return (printed) => {
    const name = readName(printed)
    if (name.words.length > MOST_WORDS) return null
    const isAlone = name.words.length === 1
    const candidates = new Map<Listed, number>()
    for (let at = 0; at < (name.readings[0]?.length ?? 0); at++) {
      const keys = new Set(name.readings.flatMap((reading) => reading[at]?.skeletons ?? []))
      const items = new Set([...keys].flatMap((key) => [...(index.get(key) ?? [])]))
      for (const item of items) candidates.set(item, (candidates.get(item) ?? 0) + 1)
    }
    const scores = new Map<ReferenceEntry, number>()
    for (const [item, words] of candidates) {
      if ((words < 2 && !isAlone) || isAlone !== item.isAlone) continue
      const { score, extent } = matchNames(name, readName(item.printed))
      const isCertain = score >= CERTAIN || extent === 'case'
      if (isCertain) scores.set(item.entry, Math.max(score, scores.get(item.entry) ?? 0))
    }
    const [best, second] = [...scores].sort(([, a], [, b]) => b - a)
    if (best === undefined) return null
    return second === undefined || best[1] - second[1] >= AHEAD ? best[0] : null
  }
}
