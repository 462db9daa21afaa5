// The reference data with what readers added to it.
import type { Reference, ReferenceEntry } from './reference'

/** The data with these entries in it; one of a name that is there already takes its place. */
export const withEntries = (reference: Reference, own: readonly ReferenceEntry[]): Reference => {
  const names = new Set(own.map(({ name }) => name))
  return { ...reference, entries: [...reference.entries.filter(({ name }) => !names.has(name)), ...own] }
}

/** Every spelling an entry lists, by language; the language is empty where a name serves all of them. */
export const spellingsOf = (entry: ReferenceEntry): { text: string; language: string }[] =>
  Object.entries(entry.names).flatMap(([language, texts]) =>
    texts.map((text) => ({ text, language: language === 'all' ? '' : language })),
  )
