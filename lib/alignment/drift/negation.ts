// A claim that one report denies and the other does not.

import type { ReadStatement, Sign } from '../statements/read-statement'
import { bearsOnShared, printed } from './attached'
import type { Drift, Pair } from './drift'
import { DRIFT_WORDS } from './drift-words'
import { type Stretch, wordFinder } from './word-finder'

const FINDERS = new Map(
  Object.entries(DRIFT_WORDS).map(([language, { negations, noNegations }]) => [
    language,
    { negations: wordFinder(negations, language), others: wordFinder(noNegations, language) },
  ]),
)

/** Concepts that deny by themselves: "refuses" answers "will not". */
const DENYING: ReadonlySet<string> = new Set(
  'cancel close deny disagree doubt end exclude fail false forbid ignore impossible insufficient-lack lose oppose prevent refuse stop suspend unacceptable withdraw give-up abandon avoid shortage'
    .split(' ')
    .map((id) => `concept:${id}`),
)

export function findNegation({ a, b, match }: Pair): Drift | null {
  const [one, other] = [negationsOf(a), negationsOf(b)]
  const lost =
    one.length > 0 && other.length === 0 && !holdsDenial(match.onlyInB)
      ? one.find((stretch) => bearsOnShared(a, match, 'a', stretch))
      : undefined
  if (lost) return { kind: 'negation', a: printed(a, lost), b: '' }
  const won =
    other.length > 0 && one.length === 0 && !holdsDenial(match.onlyInA)
      ? other.find((stretch) => bearsOnShared(b, match, 'b', stretch))
      : undefined
  if (won) return { kind: 'negation', a: '', b: printed(b, won) }
  if (one.length > 0 || other.length > 0) return null
  const [denied, denies] = [match.onlyInA.find(isDenial), match.onlyInB.find(isDenial)]
  if ((denied === undefined) === (denies === undefined)) return null
  const words = ({ told }: ReadStatement, sign: Sign | undefined) => (sign ? told.text.slice(sign.start, sign.end) : '')
  return { kind: 'negation', a: words(a, denied), b: words(b, denies) }
}

function negationsOf({ told, words }: ReadStatement): Stretch[] {
  const finders = FINDERS.get(told.language.slice(0, 2))
  if (!finders) return []
  const others = new Set(
    finders.others(words).flatMap(({ at, length }) => Array.from({ length }, (_, next) => at + next)),
  )
  return finders.negations(words).filter(({ at }) => !others.has(at))
}

/** A denial denies whatever follows it. */
const isDenial = ({ key }: Sign): boolean => key === 'concept:deny'
const holdsDenial = (signs: readonly Sign[]): boolean => signs.some(({ key }) => DENYING.has(key))
