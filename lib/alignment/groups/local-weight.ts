// How much a sign tells among the statements of the same days and speakers.
import { kinOf } from '../statements/kinship'
import type { ReadStatement } from '../statements/read-statement'
import { usualWeight, type Weigh } from '../statements/sign-weights'

/** A sign that a smaller share of the neighbourhood holds tells all it can; from the larger share on next to nothing. */
const SHARE = { telling: 0.08, common: 0.4 }
const LEAST = 0.1
/** Statements in none of which a sign is taken to stand: of few neighbours little can be learned. */
const DOUBT = 20

/** The keys of what a statement speaks of, and of all that is kin to it. */
export const keysOf = ({ signs }: ReadStatement): readonly string[] => [
  ...new Set(signs.flatMap(({ key }) => [key, ...kinOf(key)])),
]

/**
 * Weighs signs by how rare they are in the press and among the statements at hand: where all speak of arms and
 * Pyongyang, these tell no two of them apart, nor do weapons and missiles. So a neighbourhood stands for the corpus, at a
 * cost that does not grow with it.
 * @param neighbourhood the `keysOf` statements of about the same days, copies of one another counted once
 */
export function localWeight(neighbourhood: readonly (readonly string[])[]): Weigh {
  const counts = new Map<string, number>()
  for (const keys of neighbourhood) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const size = neighbourhood.length + DOUBT
  return (sign) => usualWeight(sign) * tells((counts.get(sign.key) ?? 0) / size)
}

function tells(share: number): number {
  const excess = (share - SHARE.telling) / (SHARE.common - SHARE.telling)
  return 1 - (1 - LEAST) * Math.max(0, Math.min(1, excess))
}
