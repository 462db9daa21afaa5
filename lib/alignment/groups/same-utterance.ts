// Whether two statements of one neighbourhood report the same utterance, seen beside what else their articles say.
import type { StatementComparison } from '../statements/compare-statements'

type Likeness = Pick<StatementComparison, 'same' | 'score'>

/**
 * From this score on two statements of one speaker and day are one utterance where neither has a better match in the
 * article of the other. Chosen on sixty articles about twelve invented events: of 64 such pairs with a score from 0.2 to
 * 0.5 none was wrong, of those from 0.1 to 0.2 every fourth.
 */
const SCORE_OF_BEST_MATCH = 0.3
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

export function isSameUtterance({ same, score }: Likeness, { isOneSpeaker, areDated, rivals }: PairContext): boolean {
  if (!areDated && score < SCORE_WITHOUT_DAYS) return false
  if (isOneSpeaker ? same : !same) return same
  return score >= SCORE_OF_BEST_MATCH && rivals().every((rival) => rival.score < score)
}
