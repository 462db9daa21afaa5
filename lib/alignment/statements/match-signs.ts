// Which signs of two statements stand for the same thing, and how much of each that is.
import { CONCEPT_FREQUENCIES } from '../lexicon/frequencies'
import { RELATED } from '../lexicon/related'
import type { ReadStatement, Sign, SignKind } from './read-statement'

/**
 * What a sign tells that is no concept: countries stand in statements on any matter.
 * Set by hand; `statement-pairs.json` holds what comes of it.
 */
const USUAL: Record<Exclude<SignKind, 'concept'>, number> = {
  country: 0.6,
  name: 1.5,
  number: 1.5,
  date: 0.7,
  word: 1.2,
}

/** How much a sign tells of what a statement is about, from 0. */
export type Weigh = (sign: Sign) => number

/** How much a sign tells where nothing is known of the corpus: the rarer its like in the press, the more. */
export const usualWeight: Weigh = ({ kind, key }) => {
  if (kind === 'concept') return conceptWeight(key.slice('concept:'.length))
  return kind === 'number' && Number(key.slice('number:'.length)) <= SMALL_NUMBER ? SMALL_NUMBER_WEIGHT : USUAL[kind]
}

/** Two weeks, three people, a dozen: small numbers stand in statements on any matter. */
const SMALL_NUMBER = 12
const SMALL_NUMBER_WEIGHT = 0.5

/** Of 10,000 sentences; concepts that no count was kept of are rarer than the rarest counted. */
const RARE = 1
const LEAST_WEIGHT = 0.25
const MOST_WEIGHT = 1.5
/** Natural logarithms of how rare a concept is: from where on it tells something, and over what range it tells ever more. */
const RARITY = { from: 2.5, range: 4 }

function conceptWeight(id: string): number {
  const rarity = Math.log(10_000 / (CONCEPT_FREQUENCIES.get(id) ?? RARE))
  return Math.max(LEAST_WEIGHT, Math.min(MOST_WEIGHT, (MOST_WEIGHT * (rarity - RARITY.from)) / RARITY.range))
}

/** What a word and its broader idea, or two words spelt alike in two languages, share of what either tells. */
const BROADER_SHARE = 0.7
const SIBLING_SHARE = 0.4
/** What two concepts share that reporters exchange for one another. */
const EXCHANGED_SHARE = 0.7
const COGNATE_SHARE = 0.7
/** Letters in which words of two languages agree that are likely one word: "satellit". */
const COGNATE_LENGTH = 5

export type MatchedSigns = { a: Sign; b: Sign; weight: number }

export type SignMatch = {
  matched: MatchedSigns[]
  /** What both tell in all, what each tells, and what each tells that the other does not. */
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
  const sum = (signs: Iterable<Sign>) => [...signs].reduce((total, sign) => total + weigh(sign), 0)
  return {
    matched,
    shared: matched.reduce((total, { weight }) => total + weight, 0),
    ofA: sum(a.signs),
    ofB: sum(b.signs),
    onlyInA: [...openA],
    onlyInB: [...openB],
  }
}

/** The pairs that are alike, the surest way first, then the heaviest; of equal ones in an order that is the same whichever statement comes first. */
function likePairs(ones: readonly Sign[], others: readonly Sign[], weigh: Weigh): MatchedSigns[] {
  const pairs: (MatchedSigns & { way: number; order: string })[] = []
  for (const a of ones)
    for (const b of others) {
      const way = LIKENESSES.findIndex((likeness) => likeness(a, b) > 0)
      const share = LIKENESSES[way]?.(a, b)
      if (share)
        pairs.push({
          a,
          b,
          way,
          weight: share * Math.min(weigh(a), weigh(b)),
          order: [a.key, b.key].sort().join(' '),
        })
    }
  return pairs.sort((x, y) => x.way - y.way || y.weight - x.weight || (x.order < y.order ? -1 : 1))
}

/** Concepts that stand in one line of `RELATED` with this one, by its id. */
const RELATED_TO: ReadonlyMap<string, ReadonlySet<string>> = relatedConcepts()

function relatedConcepts(): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>()
  for (const line of RELATED.trim().split('\n')) {
    const keys = line
      .trim()
      .split(/\s+/u)
      .map((id) => `concept:${id}`)
    for (const key of keys) related.set(key, new Set([...(related.get(key) ?? []), ...keys]))
  }
  return related
}

/** Whether two signs that are not the same may stand for one another all the same. */
export const areKin = (one: Sign, other: Sign): boolean =>
  [EXCHANGED, BROADER, SIBLING].some((likeness) => likeness(one, other) > 0)

type Likeness = (one: Sign, other: Sign) => number

const SAME: Likeness = (one, other) => (one.key === other.key ? 1 : 0)
const EXCHANGED: Likeness = (one, other) => (RELATED_TO.get(one.key)?.has(other.key) ? EXCHANGED_SHARE : 0)
const BROADER: Likeness = (one, other) => (one.broader === other.key || other.broader === one.key ? BROADER_SHARE : 0)
const SIBLING: Likeness = (one, other) =>
  (one.broader !== null && one.broader === other.broader) || partOf(one.key, other.key) || partOf(other.key, one.key)
    ? SIBLING_SHARE
    : 0
/** "Border" is a part of "border-control", "gas" of "gas-price". */
const partOf = (part: string, whole: string): boolean =>
  part.startsWith('concept:') &&
  (whole.startsWith(`${part}-`) ||
    (whole.startsWith('concept:') && whole.endsWith(`-${part.slice('concept:'.length)}`)))
const COGNATE: Likeness = (one, other) =>
  one.kind === 'word' && other.kind === 'word' && cognateKey(one.key) === cognateKey(other.key) ? COGNATE_SHARE : 0

/** Spellings that the languages of the Latin script keep apart, without the language. */
const cognateKey = (key: string): string =>
  key
    .slice(key.indexOf(':') + 1)
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replace(/[ck](?=[aouk])/gu, 'k')
    .replaceAll('y', 'i')
    .replace(/(.)\1/gu, '$1')
    .slice(0, COGNATE_LENGTH)

/** The ways in which two signs may stand for one thing, the surest first. */
const LIKENESSES = [SAME, BROADER, EXCHANGED, SIBLING, COGNATE]
