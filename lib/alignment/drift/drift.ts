// What changed in substance between two reports of one utterance.
import type { ReferenceLookup } from '../../identity/lookup'
import type { SignMatch } from '../statements/match-signs'
import type { ReadStatement } from '../statements/read-statement'
import { findAttribution } from './attribution'
import type { Drift } from './drift-kinds'
import { findModality } from './modality'
import { findNegation } from './negation'
import { findNumberChange } from './number-change'
import { findPartyChange } from './party-change'
import { findQuoteChange } from './quote-change'

/** Two reports of one utterance, and what they share. */
export type Pair = { a: ReadStatement; b: ReadStatement; match: SignMatch; names: ReferenceLookup }

/** All that changed from `a` to `b`, in the order of `DRIFT_KINDS`; no kind twice. Other words for the same are no change. */
export function findDrift(pair: Pair): Drift[] {
  return [
    ...findModality(pair),
    findNegation(pair),
    findNumberChange(pair),
    findPartyChange(pair),
    findAttribution(pair),
    findQuoteChange(pair),
  ].filter((drift) => drift !== null)
}
