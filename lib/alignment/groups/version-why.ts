// Why a version of an utterance is the first or the nearest to what was said, as told beside it.
import type { StatementKind } from '../../engine/types'

/** What is left in doubt about the first: how many more are of its day in an unknown order, how many of unknown day. */
export type EarliestWhy = { sameDay: number; undated: number }

/** Why a report is nearer than another of its kind. */
export type LiteralReason = 'spokenLanguage' | 'notTranslated' | 'longestQuotation'

/** Its kind, and what set it apart from the others of that kind, in the order they were asked. */
export type LiteralWhy = { kind: StatementKind; by: LiteralReason[] }
