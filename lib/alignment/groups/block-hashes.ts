// Keys under which statements that may report one utterance are found among many.
import { hashText } from '../same-text/hash'
import type { ReadStatement } from '../statements/read-statement'
import { usualWeight } from '../statements/sign-weights'

/** Signs of a statement it is found by: what is rarest in it. Reports of one utterance nearly always share one of them. */
const MOST_SIGNS = 6

/** The hashes of a statement's rarest signs; of a kind of thing also that of its broader idea. Signed 32-bit integers. */
export function blockHashes({ signs }: ReadStatement): number[] {
  const rarest = signs.toSorted((a, b) => usualWeight(b) - usualWeight(a) || a.start - b.start).slice(0, MOST_SIGNS)
  const keys = rarest.flatMap(({ key, broader }) => [key, ...(broader === null ? [] : [broader])])
  return [...new Set(keys)].map((key) => hashText(key))
}
