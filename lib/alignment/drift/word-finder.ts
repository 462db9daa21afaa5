// Finds listed words and phrases among the words of a statement.
import { spellingIn } from '../lexicon/concepts'
import type { Word } from '../statements/words'
import { DRIFT_WORDS, type DriftWords } from './drift-words'

/** Words of a statement: how many from where. */
export type Stretch = { at: number; length: number }

type Listed = string[]

/** Letters of a word before an ending that is looked for: shorter words only end so by chance. */
const SHORTEST_BEFORE_ENDING = 2

type Finder = (words: readonly Word[]) => Stretch[]
type Finders = Record<keyof DriftWords, Finder>

const FINDERS: ReadonlyMap<string, Finders> = new Map(
  Object.entries(DRIFT_WORDS).map(([language, lists]) => [
    language,
    {
      hedges: wordFinder(lists.hedges, language),
      openHedges: wordFinder(lists.openHedges, language),
      conditionals: wordFinder(lists.conditionals, language),
      futures: wordFinder(lists.futures, language),
      negations: wordFinder(lists.negations, language),
      noNegations: wordFinder(lists.noNegations, language),
      citing: wordFinder(lists.citing, language),
      citingBehind: wordFinder(lists.citingBehind, language),
    },
  ]),
)

/** The searches for the words of each list of a language (BCP-47); null where it has none. */
export const findersOf = (language: string): Finders | null => FINDERS.get(language.slice(0, 2)) ?? null

/**
 * Returns the search for the words of a list: parted by blanks, the words of a phrase by `_`, `*` for any ending, `-` before an ending.
 * Every word of the text counts once, the longest phrase first.
 */
function wordFinder(list: string, language: string): Finder {
  const phrases: Listed[] = list
    .split(' ')
    .filter(Boolean)
    .map((phrase) => phrase.split('_'))
    .sort((a, b) => b.length - a.length)
  const spell = spellingIn(language)
  return (words) => {
    const spelt = words.map(({ printed }) => spell(printed))
    const found: Stretch[] = []
    for (let at = 0; at < words.length; at++) {
      const phrase = phrases.find((listed) => listed.every((one, next) => fits(one, spelt[at + next] ?? '')))
      if (!phrase) continue
      found.push({ at, length: phrase.length })
      at += phrase.length - 1
    }
    return found
  }
}

function fits(listed: string, word: string): boolean {
  if (listed.startsWith('-'))
    return word.endsWith(listed.slice(1)) && word.length >= listed.length - 1 + SHORTEST_BEFORE_ENDING
  return listed.endsWith('*') ? word.startsWith(listed.slice(0, -1)) : word === listed
}
