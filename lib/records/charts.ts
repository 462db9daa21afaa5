// Statements as charts count them.
import type { Unit } from '../calendar'

/** A value that a chart draws by itself; `count` is of statements. */
export type ChartValue = { value: string; label: string; count: number }

/** The values a chart draws, the most frequent first and the unknown last, and how many others it draws as one. */
export type ChartAxis = { shown: ChartValue[]; rest: { values: number; count: number } | null }

/** A stretch of days that begins on `from`: all its statements, and those of each series, the others' last. */
export type ChartBin = { from: string; count: number; counts: number[] }

export type TimelineChart = {
  /** Statements the filters leave, and how many of them have no publication day. */
  total: number
  undated: number
  dated: number
  /** Null where no day is known. */
  span: {
    unit: Unit
    first: string
    last: string
    /** The days of which anything can be known: those between the filters and the ends of the corpus, both included. */
    covered: { from: string; to: string }
  } | null
  /** Of those with a day. */
  series: ChartAxis
  /** Those with statements, in order. */
  bins: ChartBin[]
}

export type MatrixChart = {
  total: number
  rows: ChartAxis
  columns: ChartAxis
  /** By row, then column; the others of each last. */
  cells: number[][]
}
