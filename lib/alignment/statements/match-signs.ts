// Which signs of two statements stand for the same thing, and how much of each that is.
import { kinshipOf } from './kinship'
import type { ReadStatement, Sign } from './read-statement'
import { usualWeight, type Weigh } from './sign-weights'

export type MatchedSigns = { a: Sign; b: Sign; weight: number }

export type SignMatch = {
  matched: MatchedSigns[]
  /** What both tell in all, what each tells, in roots of weights, so that no single sign says it all; and the signs without a match. */
  shared: number
  ofA: number
  ofB: number
  onlyInA: Sign[]
  onlyInB: Sign[]
}

/** Every sign is matched at most once, the surest matches first. */
export function matchSigns(a: ReadStatement, b: ReadStatement, weigh: Weigh = usualWeight): SignMatch {
  const openA = new Set(a.signs)
  const openB = new Set(b.signs)
  const matched: MatchedSigns[] = []
  for (const pair of likePairs(a.signs, b.signs, weigh)) {
    if (!openA.has(pair.a) || !openB.has(pair.b)) continue
    matched.push(pair)
    openA.delete(pair.a)
    openB.delete(pair.b)
  }
  const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + Math.sqrt(weight), 0)
  return {
    matched,
    shared: sum(matched.map(({ weight }) => weight)),
    ofA: sum(a.signs.map(weigh)),
    ofB: sum(b.signs.map(weigh)),
    onlyInA: [...openA],
    onlyInB: [...openB],
  }
}

/** The pairs that are alike, the surest way first, then the heaviest; of equal ones in an order that is the same whichever statement comes first. */
function likePairs(ones: readonly Sign[], others: readonly Sign[], weigh: Weigh): MatchedSigns[] {
  const pairs: (MatchedSigns & { way: number })[] = []
  for (const a of ones)
    for (const b of others) {
      const kinship = kinshipOf(a, b)
      if (kinship) pairs.push({ a, b, way: kinship.way, weight: kinship.share * Math.min(weigh(a), weigh(b)) })
    }
  const order = ({ a, b }: MatchedSigns) => (a.key < b.key ? `${a.key} ${b.key}` : `${b.key} ${a.key}`)
  return pairs.sort((x, y) => x.way - y.way || y.weight - x.weight || (order(x) < order(y) ? -1 : 1))
}
