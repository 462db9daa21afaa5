// Whether one text is a copy of another: the same, nearly the same (cut, edited, with another beginning), or not.
import { isFilledAnew, newsOfTheirOwn } from './look-alikes'
import { type ReadText, readText } from './read-text'
import { type Shared, shareOf } from './share-of'

export type TextComparison = {
  same: 'identical' | 'near' | 'no'
  /** How alike the two are as wholes, 0 to 1: what they share, as a part of both together. */
  similarity: number
  /** How much of the shorter text stands in the longer, 0 to 1. */
  share: number
  /** The reason, as words without a full stop. */
  why: string
}

/** From this share of the shorter text on, the one is taken for a copy of the other. */
const NEAR = 0.42
/** Up to so much more is needed where both begin with news of their own: what they share behind is the affair's background. */
const MORE_BEHIND_OTHER_NEWS = 0.22
/** A headline or a caption must stand there nearly whole, or it is just about the same. Content words; share. */
const TINY = 12
const NEAR_OF_TINY = 0.75

/**
 * Compares two texts, in any of the six languages (others too, with less care for their small words). Symmetric.
 * `identical`: nothing differs but white space, Unicode form and the shape of quotation marks, apostrophes and dashes.
 * `near`: one is a copy of the other, whole or cut, edited or with a new beginning. `no`: two pieces written apart.
 * Give texts already read where one is compared with many.
 */
export function compareTexts(a: string | ReadText, b: string | ReadText): TextComparison {
  const [one, other] = [typeof a === 'string' ? readText(a) : a, typeof b === 'string' ? readText(b) : b]
  if (one.key === other.key)
    return { same: 'identical', similarity: 1, share: 1, why: 'the same words, character for character' }
  const [inOther, inOne] = [shareOf(one, other), shareOf(other, one)]
  const weight = inOther.weight + inOne.weight
  const similarity = weight === 0 ? 0 : (inOther.found + inOne.found) / weight
  const shorter = shorterOf(inOther, inOne)
  const share = shorter.weight === 0 ? 0 : shorter.found / shorter.weight
  const longer = shorter === inOther ? inOne : inOther
  const standsThere = share >= shareNeeded(shorter, longer)
  const isForm = standsThere && isFilledAnew(shorter, longer)
  return {
    same: standsThere && !isForm ? 'near' : 'no',
    similarity,
    share,
    why: isForm
      ? `the same form, but only ${shorter.keptCounts + shorter.keptNames} of ${shorter.counts + shorter.names} numbers, days and names are the same`
      : `${shorter.recognisedSentences} of ${shorter.sentences} sentences of the shorter text are recognised in the longer`,
  }
}

function shareNeeded(shorter: Shared, longer: Shared): number {
  if (shorter.weight < TINY) return NEAR_OF_TINY
  return NEAR + MORE_BEHIND_OTHER_NEWS * newsOfTheirOwn(shorter, longer)
}

/** The one that has fewer words; of two as long the one of which more is found, so that the order given plays no part. */
function shorterOf(a: Shared, b: Shared): Shared {
  const difference =
    a.weight - b.weight ||
    b.found - a.found ||
    a.sentences - b.sentences ||
    b.recognisedSentences - a.recognisedSentences ||
    a.counts - b.counts ||
    b.keptCounts - a.keptCounts
  return difference <= 0 ? a : b
}
