// A table as a CSV file, for spreadsheets or for programs; a chunk of rows at a time, so that memory stays flat.
import { stringify } from 'csv-stringify/sync'

/** How a file is written. `spreadsheet`: byte order mark, guarded formulas; `data`: the values as they are, for programs. */
const PRESETS = {
  spreadsheet: { delimiter: ',', isGuarded: true },
  // What Excel expects of a CSV where the comma is the decimal mark: Italian, Greek, German, French, Spanish.
  'spreadsheet-semicolon': { delimiter: ';', isGuarded: true },
  data: { delimiter: ',', isGuarded: false },
} as const

export type CsvPreset = keyof typeof PRESETS

/** Whether `name` is a preset. */
export const isCsvPreset = (name: string | null): name is CsvPreset => name !== null && Object.hasOwn(PRESETS, name)

export type Cell = string | number | null

/** The columns of a file, in order: the name of each, and what stands there of a row. */
export type CsvColumns<Row> = Record<string, (row: Row) => Cell>

/** The library quotes what holds its own line end; a cell may hold another. */
const LINE_BREAK = /[\r\n]/

/** What a spreadsheet would run as a formula: also behind blanks, and in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u

/** The apostrophe keeps a spreadsheet from running the cell; most show it, which is why `data` does without. */
function guardFormula(value: Cell): Cell {
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value
}

/** Turns chunks of rows into chunks of CSV (RFC 4180, CRLF), the header first. */
export async function* writeTable<Row>(
  columns: CsvColumns<Row>,
  chunks: AsyncIterable<Row[]>,
  preset: CsvPreset,
): AsyncGenerator<string> {
  const { delimiter, isGuarded } = PRESETS[preset]
  const line = (cells: Cell[]) => (isGuarded ? cells.map(guardFormula) : cells)
  const write = (lines: Cell[][]) => stringify(lines, { delimiter, record_delimiter: '\r\n', quoted_match: LINE_BREAK })
  let head = (isGuarded ? '\ufeff' : '') + write([Object.keys(columns)])
  for await (const rows of chunks) {
    yield head + write(rows.map((row) => line(Object.values(columns).map((cell) => cell(row)))))
    head = ''
  }
  if (head) yield head
}
