// Pairs the statements of two copies, or of two versions, of one text.
import type { StatementKind } from '../../engine/types'
import { compareNames } from '../../identity/compare-names'
import { foldWords } from './fold-words'

/** `speaker` is the name it is filed under, null where nobody is known. */
export type ToldStatement = { content: string; speaker: string | null; kind: StatementKind }

/** Places in the two lists. */
export type StatementPair = { first: number; second: number }

export type VersionChanges = {
  /** Places in the later version. */
  added: number[]
  /** Places in the earlier version. */
  dropped: number[]
  /** The same words, but for a small edit, given to another speaker, or to one where there was none, or the reverse. */
  reattributed: StatementPair[]
  /** Other words of the same speaker, in which the earlier ones can be recognised. */
  reworded: StatementPair[]
}

/** From this likeness on one content can be recognised in the other. */
const RECOGNISED = 0.5
/** From this on they are the same words but for a small edit. */
const SAME_WORDS = 0.75

type Candidate = StatementPair & {
  likeness: number
  speakers: 'same' | 'unknown' | 'other'
  /** How far apart the two stand in their texts, 0 to 1. */
  distance: number
}

/**
 * The statements of two copies of one story that say the same words, so that a count can take them once. A headline is
 * paired with a headline alone, and no words with those that the other copy gives to
 * somebody else; a speaker unknown in one of them is no objection.
 * @returns pairs in the order of the first list; no statement stands in two
 */
export function matchStatements(first: readonly ToldStatement[], second: readonly ToldStatement[]): StatementPair[] {
  const candidates = candidatesOf(first, second)
  return pairUp(candidates.filter(({ speakers }) => speakers !== 'other'))
}

/**
 * What an edit did to the statements of an article; case, marks and punctuation are no change. One that stands in none
 * of the lists was left as it was.
 */
export function compareVersions(before: readonly ToldStatement[], after: readonly ToldStatement[]): VersionChanges {
  const pairs = pairUp(
    candidatesOf(before, after).filter(({ likeness, speakers }) => speakers === 'same' || likeness >= SAME_WORDS),
  )
  const [kept, found] = [new Set(pairs.map(({ first }) => first)), new Set(pairs.map(({ second }) => second))]
  const isReattributed = ({ first, second }: StatementPair) =>
    speakersOf(before[first]?.speaker ?? null, after[second]?.speaker ?? null) !== 'same'
  const isReworded = ({ first, second }: StatementPair) =>
    foldWords(before[first]?.content ?? '').join(' ') !== foldWords(after[second]?.content ?? '').join(' ')
  return {
    added: after.flatMap((_, at) => (found.has(at) ? [] : [at])),
    dropped: before.flatMap((_, at) => (kept.has(at) ? [] : [at])),
    reattributed: pairs.filter(isReattributed),
    reworded: pairs.filter((pair) => !isReattributed(pair) && isReworded(pair)),
  }
}

function candidatesOf(first: readonly ToldStatement[], second: readonly ToldStatement[]): Candidate[] {
  const [wordsOfFirst, wordsOfSecond] = [first, second].map((list) => list.map(({ content }) => foldWords(content)))
  return first.flatMap((one, at) =>
    second.flatMap((other, place): Candidate[] => {
      if ((one.kind === 'headline') !== (other.kind === 'headline')) return []
      const likeness = likenessOf(wordsOfFirst?.[at] ?? [], wordsOfSecond?.[place] ?? [])
      if (likeness < RECOGNISED) return []
      const distance = Math.abs(at / first.length - place / second.length)
      return [{ first: at, second: place, likeness, speakers: speakersOf(one.speaker, other.speaker), distance }]
    }),
  )
}

/** Each statement once: the same speaker before another, the most alike first, of those the nearest. */
function pairUp(candidates: readonly Candidate[]): StatementPair[] {
  const [takenFirst, takenSecond] = [new Set<number>(), new Set<number>()]
  const pairs: StatementPair[] = []
  const best = candidates.toSorted(
    (a, b) =>
      Number(b.speakers === 'same') - Number(a.speakers === 'same') ||
      b.likeness - a.likeness ||
      a.distance - b.distance,
  )
  for (const { first, second } of best) {
    if (takenFirst.has(first) || takenSecond.has(second)) continue
    takenFirst.add(first)
    takenSecond.add(second)
    pairs.push({ first, second })
  }
  return pairs.sort((a, b) => a.first - b.first)
}

/** Dice's coefficient over the words and over every two neighbours, 0 to 1: words kept, and kept in order. */
function likenessOf(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const ends = (words: readonly string[]) => ['', ...words].map((word, at) => `${word} ${words[at] ?? ''}`)
  return (dice(a, b) + dice(ends(a), ends(b))) / 2
}

function dice(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const item of b) left.set(item, (left.get(item) ?? 0) + 1)
  let shared = 0
  for (const item of a) {
    const count = left.get(item) ?? 0
    if (count === 0) continue
    left.set(item, count - 1)
    shared++
  }
  return (2 * shared) / (a.length + b.length)
}

/** `unknown` where only one of the two is known: a cut copy may have lost the line that names him. */
function speakersOf(a: string | null, b: string | null): Candidate['speakers'] {
  if (a === b) return 'same'
  if (a === null || b === null) return 'unknown'
  return compareNames(a, b).same === 'no' ? 'other' : 'same'
}
