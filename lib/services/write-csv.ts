// The table as CSV, in the columns the project promises; a chunk of rows at a time, so that memory stays flat.
import { stringify } from 'csv-stringify/sync'
import { printChain } from '../chain'
import { joinContent } from '../content'
import type { StatementRow } from '../records'

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

const COLUMNS: Record<string, (row: StatementRow) => string | number | null> = {
  statement_id: (row) => row.id,
  kind: (row) => row.kind,
  statement: (row) => joinContent(row.spans.map(({ text }) => text)),
  speaker: (row) => row.speakers.map(({ name }) => name).join('; '),
  speaker_type: (row) => row.speakerType,
  mention: (row) => row.mention?.text ?? null,
  act: (row) => row.cue?.act ?? null,
  relays: (row) => row.relays.map(({ name }) => name).join(' ← '),
  said_on: (row) => saidOn(row),
  outlet: (row) => row.article.outlet?.name ?? null,
  article_title: (row) => row.article.title,
  article_url: (row) => row.article.url,
  published_on: (row) => row.article.publishedOn,
  language: (row) => row.article.language,
  start: (row) => row.spans[0]?.start ?? null,
  end: (row) => row.spans.at(-1)?.end ?? null,
  rule: (row) => row.rule,
  confidence: (row) => Math.round(row.confidence * 100) / 100,
  cue: (row) => row.cue?.text ?? null,
  spans: (row) => row.spans.map(({ start, end }) => `${start}-${end}`).join(' '),
  evidence: (row) => row.evidence,
  article_id: (row) => row.article.id,
  chain: printChain,
  source_class: (row) => row.sourceClass,
  source_country: (row) => row.sourceCountry,
  said_phrase: (row) => row.saidOn?.phrase ?? null,
  said_precision: (row) => row.saidOn?.precision ?? null,
  said_rule: (row) => row.saidOn?.rule ?? null,
  copy_of: (row) => row.copyOf,
  wire_group: (row) => row.wireGroup,
  version: (row) => (row.isReplaced ? 'earlier' : 'current'),
}

/** The names of the columns, in order. */
export const CSV_COLUMNS = Object.keys(COLUMNS)

/** A day, or an ISO 8601 interval `from/to`. */
function saidOn({ saidOn }: StatementRow): string | null {
  if (!saidOn?.from) return null
  return saidOn.to && saidOn.to !== saidOn.from ? `${saidOn.from}/${saidOn.to}` : saidOn.from
}

/** The library quotes what holds its own line end; a cell may hold another. */
const LINE_BREAK = /[\r\n]/

/** What a spreadsheet would run as a formula: also behind blanks, and in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u

/** The apostrophe keeps a spreadsheet from running the cell; most show it, which is why `data` does without. */
function guardFormula(value: string | number | null): string | number | null {
  return typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value
}

/** Turns chunks of rows into chunks of CSV (RFC 4180, CRLF), the header first. */
export async function* writeCsv(chunks: AsyncIterable<StatementRow[]>, preset: CsvPreset): AsyncGenerator<string> {
  const { delimiter, isGuarded } = PRESETS[preset]
  const line = (cells: (string | number | null)[]) => (isGuarded ? cells.map(guardFormula) : cells)
  const write = (lines: (string | number | null)[][]) =>
    stringify(lines, { delimiter, record_delimiter: '\r\n', quoted_match: LINE_BREAK })
  let head = (isGuarded ? '\ufeff' : '') + write([CSV_COLUMNS])
  for await (const rows of chunks) {
    yield head + write(rows.map((row) => line(Object.values(COLUMNS).map((cell) => cell(row)))))
    head = ''
  }
  if (head) yield head
}
