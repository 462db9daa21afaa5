// The reports of one utterance side by side: their order in time, the first, the most literal, and what each changes.
import type { ReferenceLookup } from '../../identity/lookup'
import { findDrift } from '../drift/drift'
import type { Drift } from '../drift/drift-kinds'
import { matchSigns } from '../statements/match-signs'
import { readStatement } from '../statements/read-statement'
import { findMostLiteral, type Literal, type MostLiteral } from './most-literal'
import { type Earliest, findEarliest, orderInTime, type Published } from './publication-order'

export type Version = Literal & Published

export type DescribedVersions = {
  /** Indexes of the versions in the order of time, unknown days last. */
  order: number[]
  /** Null where no day is known. */
  earliest: Earliest | null
  mostLiteral: MostLiteral
  /** By index: what changed in substance from the most literal version (`a`) to this one (`b`); none for itself. */
  drift: Drift[][]
}

/**
 * Describes versions that are known to report one utterance.
 * @param names tells whether two names are one speaker
 * @throws Error when there is no version
 */
export function describeVersions(versions: readonly Version[], names: ReferenceLookup): DescribedVersions {
  const mostLiteral = findMostLiteral(versions, names)
  const read = versions.map(({ told }) => readStatement(told, names))
  const from = read[mostLiteral.index]
  return {
    order: orderInTime(versions),
    earliest: findEarliest(versions),
    mostLiteral,
    drift: read.map((to) =>
      from === undefined || to === from ? [] : findDrift({ a: from, b: to, match: matchSigns(from, to), names }),
    ),
  }
}
