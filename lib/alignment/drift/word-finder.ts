// Finds listed words and phrases among the words of a statement.
import { spellingIn } from '../lexicon/concepts'
import type { Word } from '../statements/words'
import { DRIFT_WORDS, type DriftWords } from './drift-words'

/** Words of a statement: how many from where. */
export type Stretch = { at: number; length: number }

/** The words of a stretch, by their place. */
export const placesIn = ({ at, length }: Stretch): number[] => Array.from({ length }, (_, next) => at + next)

type Listed = string[]

/** Words that `…` stands for at most. */
const LONGEST_GAP = 8
const GAP = '…'

/** Letters of a word before an ending that is looked for: shorter words only end so by chance. */
const SHORTEST_BEFORE_ENDING = 2

export type Finder = (words: readonly Word[]) => Stretch[]
type Finders = Record<keyof DriftWords, Finder>

const FINDERS: ReadonlyMap<string, Finders> = new Map(
  Object.entries(DRIFT_WORDS).map(([language, lists]) => [
    language,
    {
      hedges: wordFinder(lists.hedges, language),
      noHedges: wordFinder(lists.noHedges, language),
      abilities: wordFinder(lists.abilities, language),
      openHedges: wordFinder(lists.openHedges, language),
      conditionals: wordFinder(lists.conditionals, language),
      futures: wordFinder(lists.futures, language),
      negations: wordFinder(lists.negations, language),
      denials: wordFinder(lists.denials, language),
      noNegations: wordFinder(lists.noNegations, language),
      citing: wordFinder(lists.citing, language),
      citingBehind: wordFinder(lists.citingBehind, language),
      inserting: wordFinder(lists.inserting, language),
    },
  ]),
)

/** The searches for the words of each list of a language (BCP-47); null where it has none. */
export const findersOf = (language: string): Finders | null => FINDERS.get(language.slice(0, 2)) ?? null

/**
 * Returns the search for the words of a list: parted by blanks, the words of a phrase by `_`, `*` for any ending, `-` before an ending,
 * `…` for some words between. Every word of the text counts once, the longest phrase first; of a phrase with a gap, only what stands before it.
 */
export function wordFinder(list: string, language: string): Finder {
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
      const phrase = phrases.find((listed) => standsAt(listed, spelt, at))
      if (!phrase) continue
      const gap = phrase.indexOf(GAP)
      const length = gap < 0 ? phrase.length : gap
      found.push({ at, length })
      at += length - 1
    }
    return found
  }
}

function standsAt(listed: Listed, spelt: readonly string[], at: number): boolean {
  const gap = listed.indexOf(GAP)
  if (gap < 0) return listed.every((one, next) => fits(one, spelt[at + next] ?? ''))
  const rest = listed.slice(gap + 1)
  return (
    standsAt(listed.slice(0, gap), spelt, at) &&
    Array.from({ length: LONGEST_GAP + 1 }, (_, skipped) => at + gap + skipped).some((from) =>
      standsAt(rest, spelt, from),
    )
  )
}

function fits(listed: string, word: string): boolean {
  if (listed.startsWith('-'))
    return word.endsWith(listed.slice(1)) && word.length >= listed.length - 1 + SHORTEST_BEFORE_ENDING
  return listed.endsWith('*') ? word.startsWith(listed.slice(0, -1)) : word === listed
}
