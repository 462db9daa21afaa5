// Another figure or date in the same place.
import { printed, type ReadStatement, type Sign } from '../statements/read-statement'
import type { Pair } from './drift'
import { SHARES } from './drift-concepts'
import type { Drift } from './drift-kinds'
import { areEqual, type Figure, figuresOf } from './figures'

/** Only what both tell can differ: a figure that one leaves out is no other figure. */
export function findNumberChange({ a, b, match }: Pair): Drift | null {
  const [ones, others] = [figuresOf(a), figuresOf(b)]
  const [lost, won] = [unequalled(ones, others), unequalled(others, ones)]
  for (const one of lost)
    for (const other of won)
      if (isPart(one) === isPart(other) || one.dimension === other.dimension) return change(a, one, b, other)
  for (const isOfKind of [isShare, isVague, isDay])
    for (const one of match.onlyInA.filter(isOfKind))
      for (const other of match.onlyInB.filter(isOfKind)) if (!isWithin(one, other)) return change(a, one, b, other)
  return null
}

type Span = { start: number; end: number }

const change = (a: ReadStatement, one: Span, b: ReadStatement, other: Span): Drift => ({
  kind: 'number',
  a: printed(a, one),
  b: printed(b, other),
})

/** The month of a day: "in February", "on 1 February". */
const isWithin = (one: Sign, other: Sign): boolean =>
  one.key.startsWith(`${other.key}-`) || other.key.startsWith(`${one.key}-`)

const unequalled = (ones: readonly Figure[], others: readonly Figure[]): Figure[] =>
  ones.filter((one) => !others.some((other) => areEqual(one, other)))

/** A part of a whole and a bare number tell of two things. */
const isPart = ({ unit }: Figure): boolean => unit === 'part'
const isShare = ({ key }: Sign): boolean => SHARES.has(key)
/** "Hundreds". */
const isVague = ({ kind, key }: Sign): boolean => kind === 'number' && !/\p{N}/u.test(key)
/** A day of a month, a year; "Monday" may be the day that another report calls the 4th. */
const isDay = ({ kind, key }: Sign): boolean => kind === 'date' && /\p{N}/u.test(key)
