// The kinds of file a table of statements can be had as.
import type { StatementRow } from '../../records/statements'
import { type CsvPreset, csvWriter } from './csv'
import { jsonLinesWriter } from './json-lines'
import { STATEMENT_COLUMNS } from './statement-columns'
import type { TableWriter } from './table-writer'
import { workbookWriter } from './xlsx/workbook'

/** `preset` matters to CSV alone. */
export type FileFormat = { extension: 'csv'; preset: CsvPreset } | { extension: 'jsonl' } | { extension: 'xlsx' }
export type Extension = FileFormat['extension']

export const MEDIA_TYPES: Record<Extension | 'zip', string> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/x-ndjson; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
}

/** @returns a writer of one file in that format, with all columns of statements */
export function writerOf(format: FileFormat): TableWriter<StatementRow> {
  if (format.extension === 'csv') return csvWriter(STATEMENT_COLUMNS, format.preset)
  return format.extension === 'jsonl' ? jsonLinesWriter() : workbookWriter(STATEMENT_COLUMNS, 'statements')
}
