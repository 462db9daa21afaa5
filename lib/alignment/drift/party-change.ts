// Another state, person or body in the same place.
import { areKin } from '../statements/kinship'
import { printed, type ReadStatement, type Sign } from '../statements/read-statement'
import { spanOf } from './attached'
import type { Pair } from './drift'
import { ACTORS } from './drift-concepts'
import type { Drift } from './drift-kinds'
import { sourcesOf } from './source-stretches'

/** Only what both tell can differ. A source that is cited is no party to what is told. */
export function findPartyChange({ a, b, match }: Pair): Drift | null {
  for (const isOfKind of [isNamed, isActor]) {
    const ones = match.onlyInA.filter(isOfKind).filter(outsideSources(a))
    const others = match.onlyInB.filter(isOfKind).filter(outsideSources(b))
    for (const one of ones)
      for (const other of others)
        if (!areKin(one, other) && isAcronym(printed(a, one)) === isAcronym(printed(b, other)))
          return { kind: 'party', a: printed(a, one), b: printed(b, other) }
  }
  return null
}

/** A name spelt out beside its letters is no other name. */
const isAcronym = (name: string): boolean => /^\p{Lu}{2,5}$/u.test(name)

const isNamed = ({ kind }: Sign): boolean => kind === 'country' || kind === 'name'
const isActor = ({ key }: Sign): boolean => ACTORS.has(key)

function outsideSources(read: ReadStatement): (sign: Sign) => boolean {
  const sources = sourcesOf(read).map(({ whole }) => spanOf(read, whole))
  return ({ start, end }) => !sources.some((source) => start >= source.start && end <= source.end)
}
