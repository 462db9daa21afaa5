// Somebody else it is given to, or a further source that comes, goes or changes.
import { compareSpeakers } from '../statements/compare-statements'
import { kinshipOf } from '../statements/kinship'
import { printed, type ReadStatement, type Sign } from '../statements/read-statement'
import { spanOf } from './attached'
import { maySame } from './bodies'
import type { Pair } from './drift'
import type { Drift } from './drift-kinds'
import { type CitedSource, sourcesOf } from './source-stretches'

export function findAttribution({ a, b, names }: Pair): Drift | null {
  if (compareSpeakers(a.told, b.told, names) !== 'same' && (a.told.speaker ?? '') !== (b.told.speaker ?? ''))
    return { kind: 'attribution', a: a.told.speaker ?? '', b: b.told.speaker ?? '' }
  const [one, other] = [sourcesOf(a)[0], sourcesOf(b)[0]]
  if (!one && !other) return null
  if (one && other && isOneSource(a, one, b, other)) return null
  return {
    kind: 'attribution',
    a: one ? printed(a, spanOf(a, one.whole)) : '',
    b: other ? printed(b, spanOf(b, other.whole)) : '',
  }
}

/**
 * Whether two sources may be one. Of those that commas close in one language, not each is told by a noun of its own ("his former
 * driver", "his former secretary"); of others, which may run on into the clause, the first noun of one stands in the other.
 */
function isOneSource(a: ReadStatement, one: CitedSource, b: ReadStatement, other: CitedSource): boolean {
  const [ours, theirs] = [signsIn(a, one), signsIn(b, other)]
  if (ours.length === 0 && theirs.length === 0) return true
  const [lost, won] = [unmet(ours, theirs), unmet(theirs, ours)]
  if (one.isWhole && other.isWhole && a.told.language.slice(0, 2) === b.told.language.slice(0, 2))
    return lost.length === 0 || won.length === 0
  return isHeadMet(ours, lost) || isHeadMet(theirs, won)
}

const isHeadMet = ([head]: readonly Sign[], lost: readonly Sign[]): boolean =>
  head !== undefined && !lost.includes(head)

const unmet = (ones: readonly Sign[], others: readonly Sign[]): Sign[] =>
  ones.filter((one) => !others.some((other) => isLike(one, other)))

const isLike = (one: Sign, other: Sign): boolean => maySame(one.key, other.key) || kinshipOf(one, other) !== null

function signsIn(read: ReadStatement, { name }: CitedSource): Sign[] {
  const { start, end } = spanOf(read, name)
  return read.signs.filter((sign) => sign.start >= start && sign.end <= end && sign.kind !== 'country')
}
