// What is asked of the columns in memory, and what they answer. Both cross from one thread to another.
import type { Counting, FacetKey, StatementParams } from '../../list-params'
import type { Facet, Origins } from '../../records'

/** A WHERE clause on `s`, the table of statements, with its values; null stands for every statement. */
export type Clause = { sql: string; values: unknown[] } | null

/** One facet: counted among what `clause` leaves, `chosen` always among its values, or those whose names hold `words`. */
export type FacetQuestion = { key: FacetKey; clause: Clause; chosen: string[]; words: string[] }

/** An order, and a page counted from 1; a page past the end is the last one. */
type PageQuestion = { clause: Clause; sort: StatementParams['sort']; page: number }

export type Question = { counting: Counting } & (
  | { ask: 'count'; clause: Clause }
  | ({ ask: 'page' } & PageQuestion)
  | { ask: 'facets'; facets: FacetQuestion[] }
  | { ask: 'origins'; clause: Clause }
)

/** The ids of one page, in order. */
export type PageAnswer = { total: number; page: number; pageCount: number; ids: number[] }

export type AnswerTo = { count: number; page: PageAnswer; facets: Facet[]; origins: Origins }

/** Answers a question of one kind. */
export type Ask = <Kind extends Question['ask']>(question: Extract<Question, { ask: Kind }>) => Promise<AnswerTo[Kind]>
