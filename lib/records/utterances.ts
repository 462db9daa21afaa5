// One utterance and its reports.
import type { Drift } from '../alignment/drift/drift-kinds'
import type { EarliestWhy, LiteralWhy } from '../alignment/groups/version-why'
import type { RelayKind } from '../engine/types'
import type { ArticleHead } from './articles'
import type { DecisionLine } from './decisions'
import type { Named, Paged } from './lists'
import type { StatementRow } from './statements'

/** A statement among the reports of one utterance. */
export type Report = {
  statement: StatementRow
  /** The moment in ISO 8601 with its own offset; null where only a day is known, or nothing. */
  publishedAt: string | null
  /** What it shares with another report, in words, and how sure that makes it, 0 to 1; null where it stands in no group. */
  belongs: { why: string; score: number } | null
}

/** A report that does not repeat one before it word for word. */
export type ReportVersion = Report & {
  /** The same words in copies of its article's story or in later states of the article, in the order of time. */
  copies: Report[]
  /** What changed in substance from the most literal version to this one. */
  drift: Drift[]
  /** The article that the copies of its story most likely go back to, and why; null where that is its own or unknown. */
  origin: { article: ArticleHead; why: string } | null
}

/** A medium or agency that reports name as where they have it from. */
export type Carrier = Named & {
  kind: RelayKind
  /** The ids of the versions that name it, and of those that are its own. */
  namedBy: string[]
  own: string[]
}

/** All that is stored of one utterance, as seen from one of the statements that report it. */
export type Utterance = {
  statement: StatementRow
  /** In the order of time, unknown days last. */
  versions: ReportVersion[]
  /** Null where no day is known. `mayBeEarlier`: versions of that day whose order the hours do not tell. */
  earliest: { id: string; why: EarliestWhy; mayBeEarlier: string[] } | null
  mostLiteral: { id: string; why: LiteralWhy }
  /** Other reports were looked for within so many days. */
  daysLookedFor: number
  carriers: Carrier[]
  decisions: Paged<DecisionLine>
}
