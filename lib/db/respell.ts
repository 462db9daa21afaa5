// Names typed in one alphabet, found in another: what a search for statements or speakers adds to the words typed.
import { wordKey } from '../identity/block-keys'
import { foldName } from '../identity/fold-name'
import { soundsLike } from '../identity/sounds-like'
import type { Database } from './client'
import { wordsUnderKeys } from './name-words'

/** Shorter words sound like too many others. */
const SHORTEST = 4

const scriptOf = (word: string) =>
  /\p{sc=Greek}/u.test(word) ? 'Greek' : /\p{sc=Cyrillic}/u.test(word) ? 'Cyrillic' : 'Latin'

/**
 * Each term in Greek or Cyrillic letters with the words of known names that sound like it and are written in another
 * script, the term itself first: блинкен → блинкен, blinken, μπλινκεν. Terms of several words, and short ones, stay
 * alone; so do terms in Latin letters, which are mostly words of the articles: a missile is no Μισέλ.
 * @param terms folded
 */
export async function respell(db: Database, terms: readonly string[]): Promise<string[][]> {
  const isWord = (term: string) => term.length >= SHORTEST && /^[\p{sc=Greek}\p{sc=Cyrillic}]+$/u.test(term)
  const keys = new Map(terms.filter(isWord).map((term) => [term, wordKey(foldName(term))]))
  if (keys.size === 0) return terms.map((term) => [term])
  const words = await wordsUnderKeys(db, [...keys.values()])
  return terms.map((term) => {
    const alike = (words.get(keys.get(term) ?? '') ?? []).filter(
      (word) => scriptOf(word) !== scriptOf(term) && soundsLike(term, word),
    )
    return [term, ...alike]
  })
}
