// Another figure or date in the same place.
import type { Sign } from '../statements/read-statement'
import type { Drift, Pair } from './drift'

/** Only what both tell can differ: a figure that one leaves out is no other figure. */
export function findNumberChange({ a, b, match }: Pair): Drift | null {
  for (const isOfKind of [isFigure, isShare, isDay]) {
    const [one, other] = [match.onlyInA.find(isOfKind), match.onlyInB.find(isOfKind)]
    if (one && other)
      return { kind: 'number', a: a.told.text.slice(one.start, one.end), b: b.told.text.slice(other.start, other.end) }
  }
  return null
}

/** Concepts that tell how much without a figure. */
const SHARES: ReadonlySet<string> = new Set(
  ['half', 'third-fraction', 'quarter-fraction', 'double', 'triple', 'dozen'].map((id) => `concept:${id}`),
)
const isShare = ({ key }: Sign): boolean => SHARES.has(key)
const isFigure = ({ kind }: Sign): boolean => kind === 'number'
/** A day of a month, a year; "Monday" may be the day that another report calls the 4th. */
const isDay = ({ kind, key }: Sign): boolean => kind === 'date' && /\p{N}/u.test(key)
