// Whether one text is a copy of another: the same, nearly the same (cut, edited, with another beginning), or not.
import { type ReadText, readText } from './read-text'
import { type Shared, shareOf } from './share-of'

export type TextComparison = {
  same: 'identical' | 'near' | 'no'
  /** How alike the two are as wholes, 0 to 1: what they share, as a part of both together. */
  similarity: number
  /** How much of the shorter text stands in the longer, 0 to 1. */
  share: number
  /** The reason, as a sentence without a full stop. */
  why: string
}

/** From this share of the shorter text on, the one is taken for a copy of the other. */
const NEAR = 0.42
const TINY = 12
const NEAR_TINY = 0.75

/**
 * Compares two texts, in any of the six languages (others too, with less care for their small words). Symmetric.
 * `identical`: nothing differs but white space, Unicode form and the shape of quotation marks, apostrophes and dashes.
 * `near`: one is a copy of the other, whole or cut, edited or with a new beginning. `no`: two pieces written apart.
 * Give texts already read where one is compared with many.
 */
export function compareTexts(a: string | ReadText, b: string | ReadText): TextComparison {
  const [one, other] = [a, b].map((text) => (typeof text === 'string' ? readText(text) : text)) as [ReadText, ReadText]
  if (one.key === other.key)
    return { same: 'identical', similarity: 1, share: 1, why: 'the same words, character for character' }
  const [inOther, inOne] = [shareOf(one, other), shareOf(other, one)]
  const both = inOther.weight + inOne.weight
  const similarity = both === 0 ? 0 : (inOther.found + inOne.found) / both
  const shorter = shorterOf(inOther, inOne)
  const share = shorter.weight === 0 ? 0 : shorter.found / shorter.weight
  const isNear = share >= (shorter.weight < TINY ? NEAR_TINY : NEAR)
  const counted = `${shorter.recognised} of ${shorter.sentences} sentences of the shorter text stand in the longer`
  return { same: isNear ? 'near' : 'no', similarity, share, why: counted }
}

/** The one that has fewer words; of two as long the one of which more is found, so that the order given plays no part. */
function shorterOf(a: Shared, b: Shared): Shared {
  const difference =
    a.weight - b.weight || b.found - a.found || a.sentences - b.sentences || b.recognised - a.recognised
  return difference <= 0 ? a : b
}
