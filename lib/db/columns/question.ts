// What is asked of the columns in memory, and what they answer. Both cross from one thread to another.
import type { Counting, FacetKey, StatementParams } from '../../list-params'
import type { MatrixChart } from '../../records/charts'
import type { Facet } from '../../records/lists'
import type { Origins } from '../../records/sources'
import type { StatementRow } from '../../records/statements'
import type { Side } from './charts/axis'
import type { CountedTimeline } from './charts/timeline'

/** A WHERE clause on `s`, the table of statements, with its values; null stands for every statement. */
export type Clause = { sql: string; values: unknown[] } | null

/** One facet: counted among what `clause` leaves, `chosen` always among its values, or those whose names hold `words`. */
export type FacetQuestion = { key: FacetKey; clause: Clause; chosen: string[]; words: string[] }

/** What a filter leaves, and how it counts. */
export type Listed = { clause: Clause; counting: Counting }

/** An order, and a page counted from 1; a page past the end is the last one. */
type PageQuestion = Listed & { sort: StatementParams['sort']; page: number }

/** What is worked out from the columns. */
export type Counted =
  | ({ ask: 'count' } & Listed)
  | ({ ask: 'page' } & PageQuestion)
  | { ask: 'facets'; facets: FacetQuestion[]; counting: Counting }
  | ({ ask: 'origins' } & Listed)
  | ({ ask: 'timeline'; by: Side } & Listed)
  | ({ ask: 'matrix'; rows: Side; columns: Side } & Listed)

export type Question = Counted | { ask: 'rows'; ids: readonly number[] }

export type AnswerTo = {
  count: number
  page: { total: number; page: number; pageCount: number; rows: StatementRow[] }
  facets: Facet[]
  origins: Origins
  timeline: CountedTimeline & { total: number }
  matrix: MatrixChart
  /** In the order of the ids; those that are gone are left out. */
  rows: StatementRow[]
}

/** Answers a question of one kind. */
export type Ask = <Kind extends Question['ask']>(question: Extract<Question, { ask: Kind }>) => Promise<AnswerTo[Kind]>
