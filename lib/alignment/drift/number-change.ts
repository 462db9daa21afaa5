// Another figure or date in the same place.
import { printed, type Sign } from '../statements/read-statement'
import type { Pair } from './drift'
import { SHARES } from './drift-concepts'
import type { Drift } from './drift-kinds'

/** Only what both tell can differ: a figure that one leaves out is no other figure. */
export function findNumberChange({ a, b, match }: Pair): Drift | null {
  for (const isOfKind of [isFigure, isShare, isDay]) {
    const [one, other] = [match.onlyInA.find(isOfKind), match.onlyInB.find(isOfKind)]
    if (one && other) return { kind: 'number', a: printed(a, one), b: printed(b, other) }
  }
  return null
}

const isShare = ({ key }: Sign): boolean => SHARES.has(key)
const isFigure = ({ kind }: Sign): boolean => kind === 'number'
/** A day of a month, a year; "Monday" may be the day that another report calls the 4th. */
const isDay = ({ kind, key }: Sign): boolean => kind === 'date' && /\p{N}/u.test(key)
