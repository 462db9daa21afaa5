// Finds listed words and phrases among the words of a statement.
import { spellingIn } from '../lexicon/concepts'
import { CLAIM_WORDS, type ClaimWords } from './claim-words'
import type { Word } from './words'

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
type Finders = Record<keyof ClaimWords, Finder>

const FINDERS: ReadonlyMap<string, Finders> = new Map(
  Object.entries(CLAIM_WORDS).map(([language, lists]) => [
    language,
    {
      hedges: wordFinder(lists.hedges, language),
      noHedges: wordFinder(lists.noHedges, language),
      abilities: wordFinder(lists.abilities, language),
      openHedges: wordFinder(lists.openHedges, language),
      conditionals: wordFinder(lists.conditionals, language),
      futures: wordFinder(lists.futures, language),
      negations: wordFinder(lists.negations, language),
      answering: wordFinder(lists.answering, language),
      denials: wordFinder(lists.denials, language),
      noNegations: wordFinder(lists.noNegations, language, { coversGaps: true }),
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
 * `…` for some words between. Every word of the text counts once, the longest phrase first; of a phrase with a gap, only what stands before
 * it, unless the gap and what follows are to be covered too.
 */
export function wordFinder(list: string, language: string, { coversGaps = false } = {}): Finder {
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
      const match = longestMatch(phrases, spelt, at)
      if (!match) continue
      const length = coversGaps ? match.end - at : match.head
      found.push({ at, length })
      at += length - 1
    }
    return found
  }
}

type Match = { head: number; end: number }

function longestMatch(phrases: readonly Listed[], spelt: readonly string[], at: number): Match | null {
  for (const listed of phrases) {
    const gap = listed.indexOf(GAP)
    const head = gap < 0 ? listed : listed.slice(0, gap)
    if (!standsAt(head, spelt, at)) continue
    if (gap < 0) return { head: head.length, end: at + head.length }
    const rest = listed.slice(gap + 1)
    const from = Array.from({ length: LONGEST_GAP + 1 }, (_, skipped) => at + gap + skipped).find((place) =>
      standsAt(rest, spelt, place),
    )
    if (from !== undefined) return { head: head.length, end: from + rest.length }
  }
  return null
}

const standsAt = (listed: Listed, spelt: readonly string[], at: number): boolean =>
  listed.every((one, next) => fits(one, spelt[at + next] ?? ''))

function fits(listed: string, word: string): boolean {
  if (listed.startsWith('-'))
    return word.endsWith(listed.slice(1)) && word.length >= listed.length - 1 + SHORTEST_BEFORE_ENDING
  return listed.endsWith('*') ? word.startsWith(listed.slice(0, -1)) : word === listed
}
