// A comparison as CSV in long form: a line for each report, and one for each blank cell with the reason.
import { contentOf } from '../../content'
import type { Blank, ComparedCell, ComparedColumn, ComparedReport, ComparedRow } from '../../records/compare'
import type { StatementRow } from '../../records/statements'
import type { CellType, Column } from '../export/columns'
import { type CsvPreset, csvWriter } from '../export/csv'
import { printRelays, printSpeakers } from '../export/statement-columns'

/** `lead` stands for the row; `report` is null where the cell is blank. */
type Line = {
  row: ComparedRow
  lead: StatementRow | null
  column: ComparedColumn
  cell: ComparedCell
  report: ComparedReport | null
}

const CELLS: Record<string, Column<Line>['of']> = {
  row_id: ({ row }) => row.id,
  said_on: ({ row }) => (row.isSaid ? row.day : null),
  speaker: ({ lead, report }) => {
    const statement = report?.statement ?? lead
    return statement && printSpeakers(statement)
  },
  column: ({ column }) => nameOf(column),
  outlet: ({ report }) => report?.statement.article.outlet?.name ?? null,
  kind: ({ report }) => report?.statement.kind ?? null,
  wording: ({ report }) => (report ? contentOf(report.statement) : null),
  relays: ({ report }) => (report ? printRelays(report.statement) : null),
  is_earliest: ({ report }) => String((report?.earliest ?? null) !== null),
  is_most_literal: ({ report }) => String((report?.mostLiteral ?? null) !== null),
  drift: ({ report }) => report?.drift.map(({ kind, a, b }) => `${kind} (${a} → ${b})`).join('; ') ?? null,
  blank: ({ cell }) => cell.blank?.why ?? null,
  statement_id: ({ report }) => report?.statement.id ?? null,
  article_url: ({ report }) => report?.statement.article.url ?? null,
  published_on: ({ report }) => report?.statement.article.publishedOn ?? null,
  language: ({ report }) => report?.statement.article.language ?? null,
  article_title: ({ report }) => report?.statement.article.title ?? null,
  same_copy_as: ({ report }) => report?.sameCopyAs ?? null,
  ran: ({ row }) => row.ran,
  columns: ({ row }) => row.cells.length,
  other_coverage: ({ cell }) => otherCoverage(cell.blank),
}

const TYPE: CellType = 'text'
const COLUMNS = Object.entries(CELLS).map(([name, of]) => ({ name, type: TYPE, of }))

/** An outlet's name, a language's code, or a period as an ISO 8601 interval, open ends as two dots. */
function nameOf({ label, filters: { from, to } }: ComparedColumn): string {
  return label || `${from ?? '..'}/${to ?? '..'}`
}

/** How many articles each day, where there are others than this. */
function otherCoverage(blank: Blank | null): string | null {
  if (blank?.why !== 'other') return null
  return blank.days.map(({ day, articles }) => (day === null ? String(articles) : `${day}: ${articles}`)).join('; ')
}

/** Turns chunks of rows into chunks of a CSV file. */
export function writeComparison(
  chunks: AsyncIterable<ComparedRow[]>,
  columns: readonly ComparedColumn[],
  preset: CsvPreset,
): AsyncIterable<Uint8Array> {
  return csvWriter(COLUMNS, preset).write(linesOf(chunks, columns))
}

async function* linesOf(chunks: AsyncIterable<ComparedRow[]>, columns: readonly ComparedColumn[]) {
  for await (const rows of chunks)
    yield rows.flatMap((row) => {
      const reports = row.cells.flatMap((cell) => cell.reports)
      const lead = reports.find(({ statement }) => statement.id === row.id)?.statement ?? null
      return columns.flatMap((column, at): Line[] => {
        const cell = row.cells[at] ?? { reports: [], blank: null }
        const held = cell.reports.length > 0 ? cell.reports : [null]
        return held.map((report) => ({ row, lead, column, cell, report }))
      })
    })
}
