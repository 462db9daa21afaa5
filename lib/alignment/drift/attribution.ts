// Somebody else it is given to, or a further source that comes, goes or changes.
import { compareSpeakers } from '../statements/compare-statements'
import { printed, type ReadStatement } from '../statements/read-statement'
import { spanOf } from './attached'
import type { Pair } from './drift'
import type { Drift } from './drift-kinds'
import { sourcesOf } from './source-stretches'
import type { Stretch } from './word-finder'

export function findAttribution({ a, b, names }: Pair): Drift | null {
  if (compareSpeakers(a.told, b.told, names) !== 'same' && (a.told.speaker ?? '') !== (b.told.speaker ?? ''))
    return { kind: 'attribution', a: a.told.speaker ?? '', b: b.told.speaker ?? '' }
  const [one, other] = [sourcesOf(a)[0], sourcesOf(b)[0]]
  if (!one && !other) return null
  if (one && other && shareSource(a, one.name, b, other.name)) return null
  return {
    kind: 'attribution',
    a: one ? printed(a, spanOf(a, one.whole)) : '',
    b: other ? printed(b, spanOf(b, other.whole)) : '',
  }
}

function shareSource(a: ReadStatement, one: Stretch, b: ReadStatement, other: Stretch): boolean {
  const keys = new Set(keysIn(a, one))
  const theirs = keysIn(b, other)
  return theirs.some((key) => keys.has(key)) || (keys.size === 0 && theirs.length === 0)
}

function keysIn(read: ReadStatement, stretch: Stretch): string[] {
  const { start, end } = spanOf(read, stretch)
  return read.signs
    .filter((sign) => sign.start >= start && sign.end <= end && sign.kind !== 'country')
    .map(({ key }) => key)
}
