// A "might" that became a "will", or the reverse.
import { printed, type ReadStatement } from '../statements/read-statement'
import { findersOf, placesIn, type Stretch } from '../statements/word-finder'
import { bearsOnShared, spanOf } from './attached'
import type { Pair } from './drift'
import type { Drift } from './drift-kinds'

type Modality = { hedges: Stretch[]; isOpen: boolean; conditionals: Stretch[]; hasFuture: boolean }

/** Words between a denial and the "possible" that it denies, with itself. */
const LONGEST_DENIAL = 7

export function findModality({ a, b, match }: Pair): Drift[] {
  const [one, other] = [readModality(a), readModality(b)]
  if (!one || !other) return []
  const dropped = unanswered(one, other).find((stretch) => bearsOnShared(a, match, 'a', stretch))
  if (dropped) return [{ kind: 'modality_dropped', a: printed(a, spanOf(a, dropped)), b: '' }]
  const added = unanswered(other, one).find((stretch) => bearsOnShared(b, match, 'b', stretch))
  return added ? [{ kind: 'modality_added', a: '', b: printed(b, spanOf(b, added)) }] : []
}

function readModality({ told, words }: ReadStatement): Modality | null {
  const finders = findersOf(told.language)
  if (!finders) return null
  const certain = new Set(finders.noHedges(words).flatMap(placesIn))
  const abilities = new Set(finders.abilities(words).map(({ at }) => at))
  const denied = new Set(finders.negations(words).flatMap(({ at }) => placesIn({ at, length: LONGEST_DENIAL })))
  const hedges = finders.hedges(words).filter(({ at }) => !certain.has(at) && !(abilities.has(at) && denied.has(at)))
  const hedged = new Set([...certain, ...hedges.flatMap(placesIn)])
  return {
    hedges,
    isOpen: finders.openHedges(words).length > 0,
    conditionals: finders.conditionals(words).filter(({ at }) => !hedged.has(at)),
    hasFuture: finders.futures(words).length > 0,
  }
}

/**
 * What makes one report uncertain where nothing does so in the other. A conditional may stand for what was to come when
 * it was said ("avrebbe inviato" for "would send"): a future in the other report answers it.
 */
function unanswered(one: Modality, other: Modality): Stretch[] {
  if (other.hedges.length > 0 || other.isOpen || other.conditionals.length > 0) return []
  return [...one.hedges, ...(other.hasFuture ? [] : one.conditionals)]
}
