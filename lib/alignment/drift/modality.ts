// A "might" that became a "will", or the reverse.

import type { ReadStatement } from '../statements/read-statement'
import { bearsOnShared, printed } from './attached'
import type { Drift, Pair } from './drift'
import { DRIFT_WORDS } from './drift-words'
import { type Stretch, wordFinder } from './word-finder'

type Finder = ReturnType<typeof wordFinder>
type Finders = { hedges: Finder; open: Finder; conditionals: Finder; futures: Finder }

const FINDERS: ReadonlyMap<string, Finders> = new Map(
  Object.entries(DRIFT_WORDS).map(([language, words]) => [
    language,
    {
      hedges: wordFinder(words.hedges, language),
      open: wordFinder(words.openHedges, language),
      conditionals: wordFinder(words.conditionals, language),
      futures: wordFinder(words.futures, language),
    },
  ]),
)

type Modality = { hedges: Stretch[]; isOpen: boolean; conditionals: Stretch[]; hasFuture: boolean }

export function findModality({ a, b, match }: Pair): Drift[] {
  const [one, other] = [readModality(a), readModality(b)]
  if (!one || !other) return []
  const dropped = unanswered(one, other).find((stretch) => bearsOnShared(a, match, 'a', stretch))
  if (dropped) return [{ kind: 'modality_dropped', a: printed(a, dropped), b: '' }]
  const added = unanswered(other, one).find((stretch) => bearsOnShared(b, match, 'b', stretch))
  return added ? [{ kind: 'modality_added', a: '', b: printed(b, added) }] : []
}

function readModality({ told, words }: ReadStatement): Modality | null {
  const finders = FINDERS.get(told.language.slice(0, 2))
  if (!finders) return null
  const hedges = finders.hedges(words)
  const hedged = new Set(hedges.map(({ at }) => at))
  return {
    hedges,
    isOpen: finders.open(words).length > 0,
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
