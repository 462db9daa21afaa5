// A claim that one report denies and the other does not.

import { COMPLEMENTS, firstOpposed, OPPOSITES } from '../lexicon/opposites'
import type { SignMatch } from '../statements/match-signs'
import { negationsOf } from '../statements/negations'
import { printed, type ReadStatement, type Sign } from '../statements/read-statement'
import { findersOf, type Stretch } from '../statements/word-finder'
import { bearsOnShared, spanOf } from './attached'
import type { Pair } from './drift'
import { DENYING } from './drift-concepts'
import type { Drift } from './drift-kinds'
import { deniedInside, deniesAbility } from './negative-prefixes'

type Side = {
  read: ReadStatement
  name: 'a' | 'b'
  negations: Stretch[]
  /** What the other report leaves out, and the same but for the negations themselves. */
  only: readonly Sign[]
  telling: readonly Sign[]
}

export function findNegation({ a, b, match }: Pair): Drift | null {
  const [one, other] = [sideOf(a, 'a', match.onlyInA), sideOf(b, 'b', match.onlyInB)]
  if (one.negations.length > 0 && other.negations.length > 0) return null
  if (one.negations.length > 0) {
    const lost = unanswered(one, other, match)
    return lost ? { kind: 'negation', a: printed(a, spanOf(a, lost)), b: '' } : null
  }
  if (other.negations.length > 0) {
    const won = unanswered(other, one, match)
    return won ? { kind: 'negation', a: '', b: printed(b, spanOf(b, won)) } : null
  }
  return findDenyingWord(one, other)
}

function sideOf(read: ReadStatement, name: 'a' | 'b', only: readonly Sign[]): Side {
  const { words, told } = read
  const denials = findersOf(told.language)?.denials(words) ?? []
  const negations = [...denials, ...negationsOf(words, told.language)]
  const telling = only.filter((sign) => !negations.some((stretch) => holds(read, stretch, sign)))
  return { read, name, negations, only, telling }
}

const holds = (read: ReadStatement, stretch: Stretch, sign: Sign): boolean => {
  const { start, end } = spanOf(read, stretch)
  return sign.start < end && sign.end > start
}

/** The negation of a report that the other, which has none, neither tells nor gives in another way. */
function unanswered({ read, name, negations, telling }: Side, other: Side, match: SignMatch): Stretch | undefined {
  const denial = findersOf(read.told.language)?.denials(read.words)[0]
  if (denial) return other.only.some(isDenial) ? undefined : denial
  if (answers(other, { read, telling })) return undefined
  // What both tell is no denial of the one: "doomed to fail".
  const own = negations.filter((stretch) => !match.matched.some((pair) => holds(read, stretch, pair[name])))
  return own.find((stretch) => bearsOnShared(read, match, name, stretch))
}

/** Whether the report without a negation denies in another way, or with a phrase that may be one ("not before"). */
function answers({ read, only, telling }: Side, denied: Pick<Side, 'read' | 'telling'>): boolean {
  const finders = findersOf(read.told.language)
  return (
    only.some(({ key }) => DENYING.has(key)) ||
    (finders && [...finders.answering(read.words), ...finders.negations(read.words)].length > 0) ||
    deniesAbility(read) ||
    deniedInside(read, denied.read).length > 0 ||
    firstOpposed(telling, denied.telling, OPPOSITES) !== null ||
    firstOpposed(telling, denied.telling, COMPLEMENTS) !== null
  )
}

/** "Denied that", "illegal" for "legal", "unsafe" for "safe", where neither report says "not". */
function findDenyingWord(one: Side, other: Side): Drift | null {
  const [a, b] = [one.read, other.read]
  const [denied, denies] = [one.only.find(isDenial), other.only.find(isDenial)]
  if ((denied === undefined) !== (denies === undefined))
    return { kind: 'negation', a: denied ? printed(a, denied) : '', b: denies ? printed(b, denies) : '' }
  const opposed = firstOpposed(one.only, other.only, COMPLEMENTS)
  if (opposed) return { kind: 'negation', a: printed(a, opposed[0]), b: printed(b, opposed[1]) }
  const [lost, won] = [deniedInside(a, b)[0], deniedInside(b, a)[0]]
  if ((lost === undefined) === (won === undefined)) return null
  return { kind: 'negation', a: lost ? printed(a, spanOf(a, lost)) : '', b: won ? printed(b, spanOf(b, won)) : '' }
}

/** A denial denies whatever follows it. */
const isDenial = ({ key }: Sign): boolean => key === 'concept:deny'
