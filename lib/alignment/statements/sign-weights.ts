// How much a sign tells of what a statement is about.
import { CONCEPT_FREQUENCIES } from '../lexicon/frequencies'
import type { Sign, SignKind } from './read-statement'

/**
 * What a sign tells that is no concept: countries stand in statements on any matter.
 * Set by hand; `statement-pairs.json` holds what comes of it.
 */
const USUAL: Record<Exclude<SignKind, 'concept'>, number> = {
  country: 0.3,
  name: 1.5,
  number: 1.5,
  date: 0.7,
  word: 1.2,
}

/** How much a sign tells of what a statement is about, from 0. */
export type Weigh = (sign: Sign) => number

/** How much a sign tells where nothing is known of the corpus: the rarer its like in the press, the more. */
export const usualWeight: Weigh = ({ kind, key }) => {
  if (kind === 'concept') return COUNTED_WEIGHTS.get(key.slice('concept:'.length)) ?? RARE_WEIGHT
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

function weightOf(frequency: number): number {
  const rarity = Math.log(10_000 / frequency)
  return Math.max(LEAST_WEIGHT, Math.min(MOST_WEIGHT, (MOST_WEIGHT * (rarity - RARITY.from)) / RARITY.range))
}

const RARE_WEIGHT = weightOf(RARE)
const COUNTED_WEIGHTS: ReadonlyMap<string, number> = new Map(
  [...CONCEPT_FREQUENCIES].map(([id, frequency]) => [id, weightOf(frequency)]),
)
