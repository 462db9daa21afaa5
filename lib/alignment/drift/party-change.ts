// Another state, person or body in the same place.
import { fold } from '../../engine/text/fold'
import { wordKey } from '../../identity/block-keys'
import type { ReferenceLookup } from '../../identity/lookup'
import { areKin } from '../statements/kinship'
import { printed, type ReadStatement, type Sign } from '../statements/read-statement'
import { spanOf } from './attached'
import { type Body, bodiesOf, isCommonNoun, maySame } from './bodies'
import type { Pair } from './drift'
import { ACTORS } from './drift-concepts'
import type { Drift } from './drift-kinds'
import { sourcesOf } from './source-stretches'

/** Only what both tell can differ. A source that is cited is no party to what is told. */
export function findPartyChange(pair: Pair): Drift | null {
  return findNamedChange(pair) ?? findBodyChange(pair)
}

function findNamedChange({ a, b, match, names }: Pair): Drift | null {
  const ones = match.onlyInA.filter(isNamed(a)).filter(outsideSources(a))
  const others = match.onlyInB.filter(isNamed(b)).filter(outsideSources(b))
  for (const one of ones)
    for (const other of others) {
      const areLike = isAcronym(printed(a, one)) === isAcronym(printed(b, other))
      if (areKin(one, other) || soundAlike(printed(a, one), printed(b, other))) continue
      if (isOfState(a, one, other, names) || isOfState(b, other, one, names)) continue
      if (areLike || (isKnown(one) && isKnown(other))) return change(a, one, b, other)
    }
  return null
}

/** Bodies by what they are: of note anywhere, or acting in both. */
function findBodyChange({ a, b }: Pair): Drift | null {
  const [ones, others] = [bodiesOf(a).filter(outsideSources(a)), bodiesOf(b).filter(outsideSources(b))]
  const [lost, won] = [unmet(ones, others), unmet(others, ones)]
  for (const one of lost)
    for (const other of won)
      if ((one.acts && other.acts) || (ACTORS.has(one.key) && ACTORS.has(other.key))) return change(a, one, b, other)
  return null
}

const unmet = (ones: readonly Body[], others: readonly Body[]): Body[] =>
  ones.filter((one) => !others.some((other) => maySame(one.key, other.key)))

/** Consonants that two names share at least, to be one in two forms. */
const SHORTEST_SOUND = 3

type Span = { start: number; end: number }

const change = (a: ReadStatement, one: Span, b: ReadStatement, other: Span): Drift => ({
  kind: 'party',
  a: printed(a, one),
  b: printed(b, other),
})

/** A name spelt out beside its letters is no other name, unless both are known. */
const isAcronym = (name: string): boolean => /^\p{Lu}{2,5}$/u.test(name)
/** One in another case, or its adjective: "Africa", "africains". */
function soundAlike(one: string, other: string): boolean {
  const [first, second] = [wordKey(fold(one)), wordKey(fold(other))]
  const [short, long] = first.length < second.length ? [first, second] : [second, first]
  return short.length >= SHORTEST_SOUND && long.startsWith(short)
}

/** A man or a body for the state that is his: "Putin", "the Russian president". */
const isOfState = (read: ReadStatement, sign: Sign, state: Sign, names: ReferenceLookup): boolean =>
  sign.kind === 'name' &&
  isKnown(sign) &&
  state.key === `country:${names.entry(printed(read, sign), read.told.language)?.country}`

const isKnown = ({ key }: Sign): boolean => !key.startsWith('sound:')

const isNamed =
  (read: ReadStatement) =>
  (sign: Sign): boolean =>
    (sign.kind === 'country' || sign.kind === 'name') && !isCommonNoun(read, sign)

function outsideSources(read: ReadStatement): (span: Span) => boolean {
  const sources = sourcesOf(read).map(({ whole }) => spanOf(read, whole))
  return ({ start, end }) => !sources.some((source) => start >= source.start && end <= source.end)
}
