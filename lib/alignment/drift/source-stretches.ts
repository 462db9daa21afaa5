// Where a statement names a further source: "according to …", "laut …".
import type { ReadStatement } from '../statements/read-statement'
import { findersOf, type Stretch } from './word-finder'

/** Words of a source at most. */
const LONGEST_SOURCE = 4

/** A source with the words that cite it, and the source alone. */
export type CitedSource = { whole: Stretch; name: Stretch }

/** The sources named inside a statement, each up to the next comma. */
export function sourcesOf({ told, words }: ReadStatement): CitedSource[] {
  const finders = findersOf(told.language)
  if (!finders) return []
  const isParted = (at: number) =>
    /[,;:.!?()«»“”„"–—]/u.test(told.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0))
  const after = finders.citing(words).map(({ at, length }) => {
    let end = at + length
    while (end < words.length && end - at - length < LONGEST_SOURCE && !(end > at + length && isParted(end))) end++
    return { whole: { at, length: end - at }, name: { at: at + length, length: end - at - length } }
  })
  const before = finders.citingBehind(words).map(({ at, length }) => {
    let from = at
    while (from > 0 && at - from < LONGEST_SOURCE && !isParted(from)) from--
    return { whole: { at: from, length: at + length - from }, name: { at: from, length: at - from } }
  })
  return [...after, ...before]
}
