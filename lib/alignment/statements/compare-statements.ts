// Whether two statements report the same utterance.
import type { ReferenceLookup } from '../../identity/lookup'
import { firstOpposed, OPPOSED_COURSES } from '../lexicon/opposites'
import { matchSigns, type SignMatch } from './match-signs'
import { printed, type ReadStatement, type Sign } from './read-statement'
import { usualWeight, type Weigh } from './sign-weights'
import { relationOf, type SpeakerRelation } from './speaker-relation'
import type { ToldStatement } from './told-statement'

export type StatementComparison = {
  same: boolean
  /** 0 to 1; from a half on they are one. */
  score: number
  /** What they share, or what keeps them apart, in words. */
  why: string
  match: SignMatch
}

/**
 * Logistic regression over 520 pairs of our own writing in which the speakers may be one (most are in `gold/`), each read with the lexicon
 * as it is and as it was before those pairs were looked at, lest what was added for them seem to tell more than it does elsewhere; since a
 * third set was read, figures tell less, and tenses something. The constant is set by hand, below the fitted one: two statements taken at
 * random are one far more rarely than two chosen for comparing. Refitting on the third set too lost more groups in whole articles than it
 * gained pairs: docs/accuracy.md. That courses are opposed is too rare for fitting, and set by hand: no pair of the gold is lost by it.
 */
const WEIGHTS = {
  constant: -3,
  ofFuller: 8,
  ofBoth: 8,
  figuresShared: 2,
  figuresDiffer: -2.2,
  figuresOnlyInOne: -1.7,
  deniedInOne: -0.9,
  tensesDiffer: -1,
  coursesOpposed: -3,
}

/**
 * What it tells that another speaker is named. Set by hand: among pairs chosen for comparing, another speaker is rarer than among all
 * there are.
 */
const SPEAKER_WEIGHTS: Readonly<Record<Exclude<SpeakerLikeness, 'other'>, number>> = {
  same: 0,
  body: -0.8,
  unknown: -0.8,
  maybe: -1.5,
  compatriot: -5,
}

/** Days by which two reports may differ about when it was said. */
const DAYS_APART = 1
const DAY = 86_400_000

/** `unknown`: nobody is known in one of them. */
type SpeakerLikeness = SpeakerRelation | 'unknown'

/**
 * Compares two read statements.
 * @param names tells whether two names are one speaker
 * @param weigh how much a sign tells in the corpus they stand in
 */
export function compareStatements(
  a: ReadStatement,
  b: ReadStatement,
  names: ReferenceLookup,
  weigh: Weigh = usualWeight,
): StatementComparison {
  const match = matchSigns(a, b, weigh)
  const speakers = compareSpeakers(a.told, b.told, names)
  if (speakers === 'other') return { same: false, score: 0, why: 'two speakers', match }
  if (daysApart(a.told, b.told) > DAYS_APART) return { same: false, score: 0, why: 'said on different days', match }
  const score = logistic(SPEAKER_WEIGHTS[speakers] + weighed(measure(a, b, match)))
  return { same: score >= 0.5, score, why: whyOf(a, b, match, speakers), match }
}

/** Whether two statements are given to one speaker. */
export function compareSpeakers(a: ToldStatement, b: ToldStatement, names: ReferenceLookup): SpeakerLikeness {
  const isNobody = ({ speaker, speakerType }: ToldStatement) =>
    speaker === null || speaker === '' || speakerType === 'unnamed' || speakerType === 'unknown'
  if (isNobody(a) || isNobody(b)) return 'unknown'
  return relationOf(a, b, names)
}

/** Days between the times of two statements; 0 where they overlap or one is unknown. */
function daysApart({ saidOn: a }: ToldStatement, { saidOn: b }: ToldStatement): number {
  if (!a || !b) return 0
  const gap = (to: string, from: string) => (Date.parse(from) - Date.parse(to)) / DAY
  return Math.max(0, gap(a.to, b.from), gap(b.to, a.from))
}

type Measure = Record<keyof typeof WEIGHTS, number>

/** So many common figures tell as much as more. */
const MOST_FIGURES = 2
/** Signs that nobody shares, added to either statement: of two or three words one is soon shared by chance. */
const UNSHARED = 2

/** A figure, or a day or year given as one. */
const isFigure = ({ kind, key }: Sign): boolean => kind === 'number' || (kind === 'date' && /-|\d{4}/u.test(key))
const isCounted = ({ kind, key }: Sign): boolean => kind === 'number' && /\d/u.test(key)

/**
 * What is known of a pair, as numbers: how much both tell of all that the fuller tells, and of what either tells on average; figures;
 * denial; what is to come in one alone, which counts twice where the other tells what has been; and, where no word denies anything,
 * that one tells of a stop and the other that it goes on, which counts twice where nothing else parts them.
 */
function measure(
  a: ReadStatement,
  b: ReadStatement,
  { matched, shared, ofA, ofB, onlyInA, onlyInB }: SignMatch,
): Measure {
  const areOpposed = !a.isDenied && !b.isDenied && firstOpposed(onlyInA, onlyInB, OPPOSED_COURSES) !== null
  return {
    constant: 1,
    ofFuller: shared / (Math.max(ofA, ofB) + UNSHARED),
    ofBoth: shared / (Math.sqrt(ofA * ofB) + UNSHARED),
    figuresShared: Math.min(
      MOST_FIGURES,
      matched.filter(({ a: one, weight }) => one.kind === 'number' && weight >= 1).length,
    ),
    figuresDiffer: onlyInA.some(isFigure) && onlyInB.some(isFigure) ? 1 : 0,
    figuresOnlyInOne: onlyInA.some(isCounted) === onlyInB.some(isCounted) ? 0 : 1,
    deniedInOne: a.isDenied === b.isDenied ? 0 : 1,
    tensesDiffer: a.isToCome === b.isToCome ? 0 : (a.isToCome ? b : a).isPast ? 2 : 1,
    coursesOpposed: areOpposed ? (onlyInA.length + onlyInB.length === 2 ? 2 : 1) : 0,
  }
}

const weighed = (measured: Measure): number =>
  (Object.keys(WEIGHTS) as (keyof Measure)[]).reduce((sum, key) => sum + WEIGHTS[key] * measured[key], 0)

const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))

const WHO: Readonly<Record<SpeakerLikeness, string>> = {
  same: 'same speaker',
  body: 'one speaks for the other',
  compatriot: 'two speakers of one country',
  maybe: 'a person and a body',
  unknown: 'speaker not named in one',
  other: 'two speakers',
}

/** Words shown as reasons at most. */
const MOST_REASONS = 5

function whyOf(a: ReadStatement, b: ReadStatement, { matched }: SignMatch, speakers: SpeakerLikeness): string {
  const telling = matched.toSorted((x, y) => y.weight - x.weight).slice(0, MOST_REASONS)
  const shown = telling.map((pair) => {
    const [one, other] = [printed(a, pair.a), printed(b, pair.b)]
    return one.toLowerCase() === other.toLowerCase() ? one : `${one} = ${other}`
  })
  return [WHO[speakers], shown.length > 0 ? `both: ${shown.join(', ')}` : 'nothing in common'].join('; ')
}
