// Statements side by side.
import type { Drift } from '../alignment/drift/drift-kinds'
import type { EarliestWhy, LiteralWhy } from '../alignment/groups/version-why'
import type { CompareColumn, CompareShow } from '../compare-params'
import type { SpeakerType, StatementKind } from '../engine/types'
import type { Named, Paged } from './lists'
import type { StatementRow } from './statements'

/** A report of an utterance where it stands in a comparison; what is told of it is told among the reports of its row. */
export type ComparedReport = {
  statement: StatementRow
  /** Why it is the first, or the nearest to what was said, in words; null where it is not, or stands alone. */
  earliest: EarliestWhy | null
  mostLiteral: LiteralWhy | null
  /** What changed in substance from the most literal report (`a`) to this one (`b`). */
  drift: Drift[]
  /** Where copies count once: the outlet whose copy is counted instead of this one, its name empty where it is not known. */
  sameCopyAs: string | null
}

/**
 * Why a cell is blank. `other`: articles of those days, but not this; each day with how many articles and statements.
 * `nothing`: no article of those days. `unknown`: the days of the row's reports, or of some of the column's articles, are
 * not known, so nobody can tell.
 */
export type Blank =
  | { why: 'other'; days: { day: string | null; articles: number; statements: number }[] }
  | { why: 'nothing' }
  | { why: 'unknown'; of: 'row' }
  | { why: 'unknown'; of: 'column'; articles: number; statements: number }

/** One column of one row: its reports, the most literal first, or why there is none. */
export type ComparedCell = { reports: ComparedReport[]; blank: Blank | null }

/** One utterance across the columns. */
export type ComparedRow = {
  /** Of the statement that stands for it: the most literal. */
  id: string
  /** When it was said where a report tells the day, else the first day it was published; null where neither is known. */
  day: string | null
  isSaid: boolean
  /** How many columns count as having run it. */
  ran: number
  cells: ComparedCell[]
}

/** What stands side by side; `label` is the name of an outlet, the code of a language, or empty for a period. */
export type ComparedColumn = CompareColumn & { label: string }

/** How many utterances: all of them, and those of each way of narrowing. */
export type ComparedCounts = Record<CompareShow, number> & {
  /**
   * Of all, how many each column ran, ran alone, and shares with each column; in the order of the columns. With itself it
   * shares what it ran.
   */
  byColumn: { ran: number; alone: number; shared: number[] }[]
}

export type Comparison = Paged<ComparedRow> & {
  columns: ComparedColumn[]
  /** Before `show`, `ran` and `without` narrow them. */
  counts: ComparedCounts
}

/** A voice or a relay, and how many statements of each column it has; the columns in their order. */
export type ProfileLine = Named & { counts: number[] }

/** The lines read at a glance, each column's most frequent first, and how many there are in all. */
export type ProfileLines = { lines: ProfileLine[]; total: number }

/** What one column of a comparison is made of: the statements that the filters leave in it, and parts of them. */
export type ProfileColumn = {
  statements: number
  /** That these stand in. */
  articles: number
  kinds: Record<StatementKind, number>
  types: Record<SpeakerType, number>
  /** That came through no relay. */
  unrelayed: number
  /** Named speakers it quotes; those of them that no other column quotes, and the most quoted of these with their statements. */
  voices: number
  own: number
  ownVoices: (Named & { count: number })[]
}

/** The columns of a comparison as wholes, in their order. */
export type CompareProfile = {
  columns: ProfileColumn[]
  /** Named speakers. */
  voices: ProfileLines
  /** Media and agencies. */
  relays: ProfileLines
}

/** Two outlets, and how many utterances both report. */
export type ComparableOutlets = { a: Named; b: Named; shared: number }
