// The rows of a table of values separated by commas, semicolons, tabs or bars, one after the other; a faulty row costs only itself.
import { parse } from 'csv-parse/sync'
import { UserError } from '../../user-error'
import { MAX_FAULTS_IN_A_ROW, MAX_RECORD_BYTES } from './limits'

/** A row and the line it begins on, counted from 1; or why it cannot be read, as the end of a sentence. */
export type Row = { line: number } & ({ cells: string[] } | { why: string })

/** Why a row with more filled cells than the table has columns is a fault. */
export const SURPLUS = 'has more cells than the first line: put text that holds the separator in quotes'

export const hasSurplus = (cells: string[], columns: number): boolean =>
  cells.slice(columns).some((cell) => cell !== '')

/** What Excel writes above a table to name its separator. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i
const BLOCK_CHARACTERS = 1024 * 1024
const NEW_LINE = 10

/** The separator, by the first line; spreadsheets set to Italian, Greek, German, French or Spanish save semicolons. */
export function delimiterOf(text: string): string {
  const firstLine = text.trimStart().split(/[\r\n]/, 1)[0] ?? ''
  const unquoted = firstLine.replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: unquoted.split(mark).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark
}

/**
 * Parses `text`, which may come in pieces of any size, and gives the rows in order; blank ones are passed over.
 * Cells are without outer blanks.
 * @throws UserError when so many rows in sequence cannot be read that it is no table
 */
export async function* parseRows(text: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Row> {
  const table: Table = { rest: Buffer.alloc(0), line: 1, delimiter: '', faults: 0, isSkipping: false }
  let waiting = ''
  for await (const piece of text) {
    waiting += piece
    if (waiting.length < BLOCK_CHARACTERS) continue
    yield* takeRows(table, waiting, false)
    waiting = ''
  }
  yield* takeRows(table, waiting, true)
}

type Table = {
  /** What is not parsed yet, in UTF-8. */
  rest: Buffer
  /** The line `rest` begins on. */
  line: number
  delimiter: string
  /** Faulty rows in sequence. */
  faults: number
  /** The rest of the line belongs to a row that was given up. */
  isSkipping: boolean
}

/** The rows that are complete with `text`; what is not stays in `table.rest`. */
function* takeRows(table: Table, text: string, isEnd: boolean): Generator<Row> {
  table.rest = Buffer.concat([table.rest, Buffer.from(text)])
  if (table.delimiter === '') {
    const start = table.rest.toString('utf8', 0, BLOCK_CHARACTERS)
    const named = SEPARATOR_LINE.exec(start)?.[1]
    table.delimiter = named ?? delimiterOf(start)
    if (named) dropLine(table)
  }
  if (table.isSkipping) {
    table.isSkipping = !table.rest.includes(NEW_LINE)
    dropLine(table)
  }
  while (table.rest.length > 0) {
    const { rows, taken, error } = parseBlock(table, isEnd)
    for (const row of rows) yield row
    if (rows.length > 0) table.faults = 0
    table.line += countLines(table.rest.subarray(0, taken))
    table.rest = table.rest.subarray(taken)
    const isOpen = error === null || error === 'CSV_QUOTE_NOT_CLOSED'
    if (isOpen && (isEnd ? error === null : table.rest.length < MAX_RECORD_BYTES)) return
    const hasLine = table.rest.includes(NEW_LINE)
    if (!hasLine && !isEnd && table.rest.length < MAX_RECORD_BYTES) return
    yield rowOfLine(table)
    table.isSkipping = !hasLine
    dropLine(table)
  }
}

function dropLine(table: Table): void {
  const end = table.rest.indexOf(NEW_LINE)
  table.rest = table.rest.subarray(end === -1 ? table.rest.length : end + 1)
  if (end !== -1) table.line += 1
}

function countLines(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(NEW_LINE); at !== -1; at = bytes.indexOf(NEW_LINE, at + 1)) count += 1
  return count
}

const OPTIONS = { relax_column_count: true, trim: true, record_delimiter: ['\r\n', '\n', '\r'] }

/** The rows up to the first that is faulty or not yet complete, and how many bytes they take. */
function parseBlock(table: Table, isEnd: boolean): { rows: Row[]; taken: number; error: string | null } {
  const found: { cells: string[]; end: number }[] = []
  let error: string | null = null
  try {
    parse(table.rest, {
      ...OPTIONS,
      delimiter: table.delimiter,
      onRecord: (cells, info) => {
        found.push({ cells, end: info.bytes })
        return null
      },
    })
    // The last one may go on in the next piece.
    if (!isEnd) found.pop()
  } catch (fault) {
    error = fault instanceof Error && 'code' in fault ? String(fault.code) : null
    if (error === null) throw fault
  }
  let start = 0
  let line = table.line
  const rows: Row[] = []
  for (const { cells, end } of found) {
    if (cells.some((cell) => cell !== '')) rows.push({ line, cells })
    line += countLines(table.rest.subarray(start, end))
    start = end
  }
  return { rows, taken: start, error }
}

/**
 * The first line of `rest` with its quotation marks taken as they stand, as in `Says "no", again` without outer marks;
 * a fault where that is no whole row either.
 */
function rowOfLine(table: Table): Row {
  const end = table.rest.indexOf(NEW_LINE)
  const { line } = table
  try {
    const raw = table.rest.subarray(0, end === -1 ? table.rest.length : end)
    // Blanks behind a mark would make it a closing one.
    const options = { ...OPTIONS, delimiter: table.delimiter, relax_quotes: true, trim: false }
    const [cells] = raw.length < MAX_RECORD_BYTES ? parse(raw, options) : []
    // A mark that begins a cell is meant to close it; only where tabs part the cells it may be the text's own.
    const isPlain = table.delimiter === '\t' || !cells?.some((cell) => cell.trimStart().startsWith('"'))
    if (cells && isPlain) return { line, cells: cells.map((cell) => cell.trim()) }
  } catch {
    // Told below: its quotation marks make no sense either way.
  }
  table.faults += 1
  if (table.faults > MAX_FAULTS_IN_A_ROW)
    throw new UserError(`is not a readable table: ${MAX_FAULTS_IN_A_ROW} faulty rows in a row, up to line ${line}`)
  return { line, why: 'cannot be read: a quotation mark is not closed, or one inside a quoted cell is not doubled' }
}
