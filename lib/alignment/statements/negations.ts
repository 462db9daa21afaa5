// Where a statement denies something.
import { findersOf, type Stretch } from './word-finder'
import type { Word } from './words'

/** The words that deny, but for those in phrases that deny nothing. @param language BCP-47 */
export function negationsOf(words: readonly Word[], language: string): Stretch[] {
  const finders = findersOf(language)
  if (!finders) return []
  const others = new Set(
    finders.noNegations(words).flatMap(({ at, length }) => Array.from({ length }, (_, next) => at + next)),
  )
  return finders.negations(words).filter(({ at }) => !others.has(at))
}
