// Another state, person or body in the same place.
import { areKin } from '../statements/match-signs'
import type { ReadStatement, Sign } from '../statements/read-statement'
import { ACTORS } from './actors'
import type { Drift, Pair } from './drift'
import { sourcesOf } from './source-stretches'

/** Only what both tell can differ. A source that is cited is no party to what is told. */
export function findPartyChange({ a, b, match }: Pair): Drift | null {
  const words = ({ told }: ReadStatement, { start, end }: Sign) => told.text.slice(start, end)
  for (const isOfKind of [isNamed, isActor]) {
    const ones = match.onlyInA.filter(isOfKind).filter(outsideSources(a))
    const others = match.onlyInB.filter(isOfKind).filter(outsideSources(b))
    for (const one of ones)
      for (const other of others)
        if (!areKin(one, other) && isAcronym(words(a, one)) === isAcronym(words(b, other)))
          return { kind: 'party', a: words(a, one), b: words(b, other) }
  }
  return null
}

/** A name spelt out beside its letters is no other name. */
const isAcronym = (printed: string): boolean => /^\p{Lu}{2,5}$/u.test(printed)

const isNamed = ({ kind }: Sign): boolean => kind === 'country' || kind === 'name'
const isActor = ({ key }: Sign): boolean => ACTORS.has(key)

function outsideSources(read: ReadStatement): (sign: Sign) => boolean {
  const stretches = sourcesOf(read).map(
    ({ whole: { at, length } }) => [read.words[at]?.start ?? 0, read.words[at + length - 1]?.end ?? 0] as const,
  )
  return ({ start, end }) => !stretches.some(([from, to]) => start >= from && end <= to)
}
