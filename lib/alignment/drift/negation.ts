// A claim that one report denies and the other does not.

import { negationsOf } from '../statements/negations'
import { printed, type Sign } from '../statements/read-statement'
import { bearsOnShared, spanOf } from './attached'
import type { Pair } from './drift'
import { DENYING } from './drift-concepts'
import type { Drift } from './drift-kinds'

export function findNegation({ a, b, match }: Pair): Drift | null {
  const [one, other] = [negationsOf(a.words, a.told.language), negationsOf(b.words, b.told.language)]
  const lost =
    one.length > 0 && other.length === 0 && !holdsDenial(match.onlyInB)
      ? one.find((stretch) => bearsOnShared(a, match, 'a', stretch))
      : undefined
  if (lost) return { kind: 'negation', a: printed(a, spanOf(a, lost)), b: '' }
  const won =
    other.length > 0 && one.length === 0 && !holdsDenial(match.onlyInA)
      ? other.find((stretch) => bearsOnShared(b, match, 'b', stretch))
      : undefined
  if (won) return { kind: 'negation', a: '', b: printed(b, spanOf(b, won)) }
  if (one.length > 0 || other.length > 0) return null
  const [denied, denies] = [match.onlyInA.find(isDenial), match.onlyInB.find(isDenial)]
  if ((denied === undefined) === (denies === undefined)) return null
  return { kind: 'negation', a: denied ? printed(a, denied) : '', b: denies ? printed(b, denies) : '' }
}

/** A denial denies whatever follows it. */
const isDenial = ({ key }: Sign): boolean => key === 'concept:deny'
const holdsDenial = (signs: readonly Sign[]): boolean => signs.some(({ key }) => DENYING.has(key))
