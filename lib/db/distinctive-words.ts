// Which words set one pile of texts apart from another of the same language.
import { fold } from '../engine/text/fold'

/** A word as most often printed, and how surely it sets the texts apart. */
export type WeighedWord = { text: string; folded: string; score: number }

const WORD = /\p{L}[\p{L}\p{M}]*/gu
/** Shorter words are found by search only row after row, and are rarely a subject. */
const SHORTEST = 3
/** A word of one text alone is no subject. */
const FEWEST_TEXTS = 2
/** Chi-squared with one degree of freedom: chance alone goes beyond it for one word in twenty. */
const SIGNIFICANT = 3.84
/** A word in a greater share of the others' texts belongs to the language or to the whole corpus, not to a speaker. */
const COMMON = 0.05

/**
 * Words that are in more of the `own` texts than their share of the `other` ones would make us expect, the surest first:
 * Dunning's log-likelihood ratio G² (Computational Linguistics 19(1), 1993, 61–74) over the number of texts that hold the
 * word, so that a long text counts once. Words that many of the others use, such as articles, are left out by that count
 * and need no list.
 */
export function distinctiveWords(own: readonly string[], other: readonly string[]): WeighedWord[] {
  const ours = countTexts(own)
  const theirs = countTexts(other)
  return [...ours]
    .flatMap(([folded, { texts, spellings }]) => {
      const elsewhere = theirs.get(folded)?.texts ?? 0
      if (texts < FEWEST_TEXTS || elsewhere > COMMON * other.length) return []
      if (texts * other.length <= elsewhere * own.length) return []
      const score = logLikelihood([texts, own.length - texts], [elsewhere, other.length - elsewhere])
      return score < SIGNIFICANT ? [] : [{ text: mostFrequent(spellings), folded, score }]
    })
    .sort((a, b) => b.score - a.score || (a.folded < b.folded ? -1 : 1))
}

/** By folded word, how many of the texts hold it, and how often it is spelt in which way. */
function countTexts(texts: readonly string[]): Map<string, { texts: number; spellings: Map<string, number> }> {
  const words = new Map<string, { texts: number; spellings: Map<string, number> }>()
  for (const text of texts) {
    const seen = new Set<string>()
    for (const [printed] of text.matchAll(WORD)) {
      const folded = fold(printed)
      if (folded.length < SHORTEST) continue
      const word = words.get(folded) ?? { texts: 0, spellings: new Map<string, number>() }
      words.set(folded, word)
      word.spellings.set(printed, (word.spellings.get(printed) ?? 0) + 1)
      if (!seen.has(folded)) word.texts += 1
      seen.add(folded)
    }
  }
  return words
}

/** G² of a table of two rows: texts with and without the word, here and there. */
function logLikelihood(here: [number, number], there: [number, number]): number {
  const [allHere, allThere] = [here[0] + here[1], there[0] + there[1]]
  const cells: [seen: number, row: number, column: number][] = [
    [here[0], allHere, here[0] + there[0]],
    [here[1], allHere, here[1] + there[1]],
    [there[0], allThere, here[0] + there[0]],
    [there[1], allThere, here[1] + there[1]],
  ]
  const all = allHere + allThere
  return (
    2 * cells.reduce((sum, [seen, row, column]) => sum + (seen && seen * Math.log((seen * all) / (row * column))), 0)
  )
}

/** Small letters before capitals where both are as frequent: a capital may only begin a sentence. */
function mostFrequent(spellings: Map<string, number>): string {
  const [first] = [...spellings].sort(([a, x], [b, y]) => y - x || (a > b ? -1 : 1))
  return first?.[0] ?? ''
}
