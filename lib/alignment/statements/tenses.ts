// Whether a statement tells what is to come or what has been.

import { TENSE_WORDS } from './tense-words'
import { type Finder, wordFinder } from './word-finder'
import type { Word } from './words'

/** A statement may tell both ("those who were held will be freed"), or neither. */
export type Tenses = { isToCome: boolean; isPast: boolean }

const FINDERS: ReadonlyMap<string, Record<'toCome' | 'past', Finder>> = new Map(
  Object.entries(TENSE_WORDS).map(([language, { toCome, past }]) => [
    language,
    { toCome: wordFinder(toCome, language), past: wordFinder(past, language) },
  ]),
)

/** @param language BCP-47; of one without a list nothing is known */
export function tensesOf(words: readonly Word[], language: string): Tenses {
  const finders = FINDERS.get(language.slice(0, 2))
  if (!finders) return { isToCome: false, isPast: false }
  const toCome = new Set(finders.toCome(words).map(({ at }) => at))
  return { isToCome: toCome.size > 0, isPast: finders.past(words).some(({ at }) => !toCome.has(at)) }
}
