// Whether two statements of one neighbourhood report the same utterance, seen beside what else their articles say.
import type { StatementComparison } from '../statements/compare-statements'
import type { SignMatch } from '../statements/match-signs'

/** How two statements compare; without what matches where nothing was held against each other. */
export type Likeness = Pick<StatementComparison, 'same' | 'score' | 'why'> & { match: SignMatch | null }

/**
 * From this score on two statements of one speaker and day are one utterance where neither has a better match in the
 * article of the other, more than one sign matches, and no figures differ. Chosen on 123 articles about 24 invented
 * events, where one sign alone was wrong every fifth time, and on the sample corpus, where lower scores chained briefings.
 */
const SCORE_OF_BEST_MATCH = 0.35
const MATCHES_OF_BEST_MATCH = 2
/** Of statements that may be years apart, words on one matter in common prove less. Chosen on real articles without days. */
const SCORE_WITHOUT_DAYS = 0.72

export type PairContext = {
  /** Both name the same speaker: where they do not, the best match alone is the same utterance. */
  isOneSpeaker: boolean
  /** It is known of both when they were said or printed. */
  areDated: boolean
  /** How the other statements of either article compare with the one of the pair that stands in the other. */
  rivals: () => readonly Likeness[]
}

export function isSameUtterance(likeness: Likeness, { isOneSpeaker, areDated, rivals }: PairContext): boolean {
  const { same, score } = likeness
  if (!areDated && score < SCORE_WITHOUT_DAYS) return false
  if (isOneSpeaker ? same : !same) return same
  if (!same && !mayBeBestMatch(likeness)) return false
  return rivals().every((rival) => rival.score < score)
}

function mayBeBestMatch({ score, match }: Likeness): boolean {
  if (match === null || score < SCORE_OF_BEST_MATCH || match.matched.length < MATCHES_OF_BEST_MATCH) return false
  return ![match.onlyInA, match.onlyInB].every((signs) => signs.some(({ kind }) => kind === 'number'))
}
