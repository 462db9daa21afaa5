// The table of statements as CSV, in the columns the project promises.
import { printChain } from '../chain'
import { contentOf } from '../content'
import type { StatementRow } from '../records'
import { type CsvColumns, type CsvPreset, writeTable } from './csv-table'

const COLUMNS: CsvColumns<StatementRow> = {
  statement_id: (row) => row.id,
  kind: (row) => row.kind,
  statement: (row) => contentOf(row),
  speaker: (row) => row.speakers.map(({ name }) => name).join('; '),
  speaker_type: (row) => row.speakerType,
  mention: (row) => row.mention?.text ?? null,
  act: (row) => row.cue?.act ?? null,
  relays: printRelays,
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
  group: (row) => row.group,
  reports: (row) => row.reports,
}

/** The names of the columns, in order. */
export const CSV_COLUMNS = Object.keys(COLUMNS)

/** The relays in one cell, in order. */
export function printRelays({ relays }: Pick<StatementRow, 'relays'>): string {
  return relays.map(({ name }) => name).join(' ← ')
}

/** A day, or an ISO 8601 interval `from/to`. */
function saidOn({ saidOn }: StatementRow): string | null {
  if (!saidOn?.from) return null
  return saidOn.to && saidOn.to !== saidOn.from ? `${saidOn.from}/${saidOn.to}` : saidOn.from
}

/** Turns chunks of statements into chunks of CSV. */
export const writeCsv = (chunks: AsyncIterable<StatementRow[]>, preset: CsvPreset): AsyncGenerator<string> =>
  writeTable(COLUMNS, chunks, preset)
