// What makes two pieces written apart look like copies: a form that is filled anew, and the background of one affair.
import type { Shared } from './share-of'

/** A form (quakes, markets, recalls) is filled anew when this part of its numbers and days, or less, is still there, */
const KEPT_COUNTS = 0.6
/** when at least so many are others, and so many for each of its content words: an edit corrects fewer. */
const OTHER_COUNTS = 2
const OTHERS_PER_WORD = 0.05
/** Names tell too. They are kept in part, so a number counts twice, and both texts must have others. */
const WEIGHT_OF_COUNT = 2
const KEPT_OF_ALL = 0.7
const OTHERS = 2

/** From this part of its words on a beginning tells what the other text tells: one written anew has the same persons and things. */
const HEARD = 0.4

/** Whether the sentences two short texts share are a form, into which each puts its own numbers, days and names. */
export function isFilledAnew(shorter: Shared, longer: Shared): boolean {
  const { counts, keptCounts, weight } = shorter
  const others = counts - keptCounts
  if (keptCounts <= counts * KEPT_COUNTS && others >= OTHER_COUNTS && others >= weight * OTHERS_PER_WORD) return true
  const both = [shorter, longer]
  const othersOf = (text: Shared) => text.counts - text.keptCounts + text.names - text.keptNames
  return (
    both.every((text) => keptOfAll(text) <= KEPT_OF_ALL && othersOf(text) >= OTHERS) &&
    othersOf(shorter) + othersOf(longer) >= (shorter.weight + longer.weight) * OTHERS_PER_WORD
  )
}

function keptOfAll({ counts, keptCounts, names, keptNames }: Shared): number {
  return (keptCounts * WEIGHT_OF_COUNT + keptNames) / Math.max(1, counts * WEIGHT_OF_COUNT + names)
}

/** How far both texts begin with what the other does not tell, 0 to 1. */
export function newsOfTheirOwn(a: Shared, b: Shared): number {
  const heard = [a, b].map(({ lead }) => (lead.weight === 0 ? 1 : lead.heard / lead.weight))
  return Math.max(0, 1 - Math.max(...heard) / HEARD)
}
