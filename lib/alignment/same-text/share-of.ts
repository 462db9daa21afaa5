// How much of one text stands in another, sentence by sentence: words kept, and kept in their order.
import { hashRun } from './hash'
import type { ReadText, Sentence, Unit } from './read-text'

export type Shared = {
  /** Content words, those in quotations counted less. */
  weight: number
  /** How many of them stand in the other text, by weight. */
  found: number
  /** Sentences, and how many of them are recognised in the other text. */
  sentences: number
  recognised: number
}

/** A shared quotation says little: two papers that were in the same room print it too. */
const WEIGHT_OF_QUOTED = 0.3
/** Below the first nothing of a sentence counts, from the second on all of it. */
const RECOGNISED_FROM = 0.4
const RECOGNISED_WHOLLY = 0.7
/** Two sentences of the other text may hold what one says here. */
const JOINED = 0.95

type Places = Map<number, number[]>

/** Every pair of neighbouring words, and of words with one between them. */
function pairsOf(stems: readonly number[]): number[] {
  const pairs: number[] = []
  stems.forEach((stem, at) => {
    for (const behind of stems.slice(at + 1, at + 3)) pairs.push(hashRun(stem, behind))
  })
  return pairs
}

function placesOf(sentences: readonly Sentence[], keysOf: (stems: readonly number[]) => readonly number[]): Places {
  const places: Places = new Map()
  sentences.forEach(({ stems }, at) => {
    for (const key of keysOf(stems)) {
      const known = places.get(key)
      if (!known) places.set(key, [at])
      else if (known.at(-1) !== at) known.push(at)
    }
  })
  return places
}

/** Common words of the two texts say less than rare ones. */
function weightsOf(a: ReadText, b: ReadText): (stem: number) => number {
  const countsOf = ({ stems }: ReadText) => {
    const counts = new Map<number, number>()
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
    return counts
  }
  const [inA, inB] = [countsOf(a), countsOf(b)]
  return (stem) => 1 / (1 + Math.log2(Math.max(inA.get(stem) ?? 1, inB.get(stem) ?? 1)))
}

/** For each sentence of the other text, and for each two neighbours, how much of `keys` stands in it, 0 to 1. */
function coverage(keys: readonly number[], places: Places, count: number, weightOf: (key: number) => number) {
  const alone = new Float64Array(count)
  const joined = new Float64Array(count)
  let total = 0
  for (const key of new Set(keys)) {
    const weight = weightOf(key)
    total += weight
    let last = -2
    for (const at of places.get(key) ?? []) {
      alone[at] = (alone[at] ?? 0) + weight
      joined[at] = (joined[at] ?? 0) + weight
      if (at > 0 && last !== at - 1) joined[at - 1] = (joined[at - 1] ?? 0) + weight
      last = at
    }
  }
  return { alone, joined, total }
}

/** What of `text` stands in `other`. */
export function shareOf(text: ReadText, other: ReadText): Shared {
  const count = other.sentences.length
  const weightOf = weightsOf(text, other)
  const words = placesOf(other.sentences, (stems) => stems)
  const pairs = placesOf(other.sentences, pairsOf)
  const likenessOf = ({ stems }: Unit): number => {
    const kept = coverage(stems, words, count, weightOf)
    const ordered = coverage(pairsOf(stems), pairs, count, () => 1)
    let best = 0
    for (let at = 0; at < count; at++) {
      const of = (which: 'alone' | 'joined') => {
        const inWords = (kept[which][at] ?? 0) / kept.total
        return ordered.total === 0 ? inWords : (inWords + (ordered[which][at] ?? 0) / ordered.total) / 2
      }
      best = Math.max(best, of('alone'), of('joined') * JOINED)
    }
    return best
  }
  const shared: Shared = { weight: 0, found: 0, sentences: text.sentences.length, recognised: 0 }
  for (const { units } of text.sentences) {
    let [weight, found] = [0, 0]
    for (const unit of units) {
      const size = unit.stems.length * (unit.isQuoted ? WEIGHT_OF_QUOTED : 1)
      const likeness = likenessOf(unit)
      weight += size
      found += size * Math.max(0, Math.min(1, (likeness - RECOGNISED_FROM) / (RECOGNISED_WHOLLY - RECOGNISED_FROM)))
    }
    shared.weight += weight
    shared.found += found
    if (found > weight / 2) shared.recognised++
  }
  return shared
}
