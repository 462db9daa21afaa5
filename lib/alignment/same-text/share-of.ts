// How much of one text stands in another, sentence by sentence: words kept, and kept in their order.
import { hashRun } from './hash'
import type { ReadText, Sentence, Unit } from './read-text'

export type Shared = {
  /** Content words, those in quotations and headings counted less. */
  weight: number
  /** How many of them stand in the other text, by weight. */
  found: number
  sentences: number
  /** How many of the sentences can be recognised. */
  recognisedSentences: number
  /** Numbers and days in sentences that resemble one of the other text, and how many of them it has there too. */
  counts: number
  keptCounts: number
  /** The same of names. */
  names: number
  keptNames: number
  /** Content words of the text's beginning by weight, and how many of them stand anywhere in the other. */
  lead: { weight: number; heard: number }
}

/** A shared quotation says little: two papers that were in the same room print it too. */
const WEIGHT_OF_COMMON = 0.3
/** Below the first nothing of a sentence is found, from the second on all of it. */
const FOUND_FROM = 0.3
const FOUND_WHOLLY = 0.65
const RECOGNISED = 0.3
/** From here on a sentence is worth asking which numbers and names it has kept. */
const RESEMBLES = 0.15
/** The part of a text, in content words, that is its beginning. */
const LEAD = 1 / 3
/** Two sentences of the other text may hold what one says here. */
const JOINED = 0.95

type Places = Map<number, number[]>
/** How alike a sentence is to the one most like it, 0 to 1, and where that stands; `joined` with the one behind it. */
type Match = { likeness: number; at: number; joined: boolean }

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

  const matchOf = ({ stems }: Unit): Match => {
    const kept = coverage(stems, words, count, weightOf)
    const ordered = coverage(pairsOf(stems), pairs, count, () => 1)
    const likenessAt = (at: number, which: 'alone' | 'joined') => {
      const inWords = (kept[which][at] ?? 0) / kept.total
      return ordered.total === 0 ? inWords : (inWords + (ordered[which][at] ?? 0) / ordered.total) / 2
    }
    let best: Match = { likeness: 0, at: 0, joined: false }
    for (let at = 0; at < count; at++) {
      const [alone, joined] = [likenessAt(at, 'alone'), likenessAt(at, 'joined') * JOINED]
      if (alone > best.likeness) best = { likeness: alone, at, joined: false }
      if (joined > best.likeness) best = { likeness: joined, at, joined: true }
    }
    return best
  }

  const known = new Set(other.stems)
  const sizeOf = ({ stems, isCommon }: Unit) => stems.length * (isCommon ? WEIGHT_OF_COMMON : 1)
  const weight = text.sentences.reduce(
    (sum, { units }) => sum + units.reduce((more, unit) => more + sizeOf(unit), 0),
    0,
  )
  const shared: Shared = {
    ...{ weight: 0, found: 0, counts: 0, keptCounts: 0, names: 0, keptNames: 0 },
    ...{ sentences: text.sentences.length, recognisedSentences: 0, lead: { weight: 0, heard: 0 } },
  }
  for (const { units, counts, names } of text.sentences) {
    let [size, recognised] = [0, 0]
    for (const unit of units) {
      const unitSize = sizeOf(unit)
      const { likeness, at, joined } = matchOf(unit)
      const found = unitSize * Math.max(0, Math.min(1, (likeness - FOUND_FROM) / (FOUND_WHOLLY - FOUND_FROM)))
      if (shared.weight < weight * LEAD) {
        shared.lead.weight += unitSize
        shared.lead.heard += (unitSize * unit.stems.filter((stem) => known.has(stem)).length) / unit.stems.length
      }
      size += unitSize
      shared.weight += unitSize
      shared.found += found
      if (likeness >= RECOGNISED) recognised += unitSize
      if (likeness < RESEMBLES) continue
      const there = new Set(other.sentences.slice(at, at + (joined ? 2 : 1)).flatMap(({ stems }) => stems))
      const here = (some: readonly number[]) => some.filter((stem) => unit.stems.includes(stem))
      shared.counts += here(counts).length
      shared.keptCounts += here(counts).filter((stem) => there.has(stem)).length
      shared.names += here(names).length
      shared.keptNames += here(names).filter((stem) => there.has(stem)).length
    }
    if (recognised > size / 2) shared.recognisedSentences++
  }
  return shared
}
