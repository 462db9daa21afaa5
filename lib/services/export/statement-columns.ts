// The columns of a table of statements: those the project promises in front, in their order, then the rest.
import { printChain } from '../../chain'
import { contentOf } from '../../content'
import type { StatementRow } from '../../records/statements'
import type { CellType, Column } from './columns'

type Of = Column<StatementRow>['of']

/** Statements, articles and groups have numbers for ids. */
const numbered = (id: string | null) => (id === null ? null : Number(id))

const COLUMNS: Record<string, [CellType, Of]> = {
  statement_id: ['number', (row) => numbered(row.id)],
  kind: ['code', (row) => row.kind],
  statement: ['text', contentOf],
  speaker: ['text', printSpeakers],
  speaker_type: ['code', (row) => row.speakerType],
  mention: ['text', (row) => row.mention?.text ?? null],
  act: ['code', (row) => row.cue?.act ?? null],
  relays: ['text', printRelays],
  said_on: ['day', saidOn],
  outlet: ['text', (row) => row.article.outlet?.name ?? null],
  article_title: ['text', (row) => row.article.title],
  article_url: ['address', (row) => row.article.url],
  published_on: ['day', (row) => row.article.publishedOn],
  language: ['text', (row) => row.article.language],
  start: ['number', (row) => row.spans[0]?.start ?? null],
  end: ['number', (row) => row.spans.at(-1)?.end ?? null],
  rule: ['code', (row) => row.rule],
  confidence: ['number', (row) => Math.round(row.confidence * 100) / 100],
  cue: ['text', (row) => row.cue?.text ?? null],
  spans: ['code', printSpans],
  evidence: ['code', (row) => row.evidence],
  article_id: ['number', (row) => numbered(row.article.id)],
  chain: ['text', printChain],
  source_class: ['code', (row) => row.sourceClass],
  source_country: ['text', (row) => row.sourceCountry],
  said_phrase: ['text', (row) => row.saidOn?.phrase ?? null],
  said_precision: ['code', (row) => row.saidOn?.precision ?? null],
  said_rule: ['code', (row) => row.saidOn?.rule ?? null],
  copy_of: ['number', (row) => numbered(row.copyOf)],
  wire_group: ['number', (row) => numbered(row.wireGroup)],
  version: ['code', (row) => (row.isReplaced ? 'earlier' : 'current')],
  group: ['number', (row) => numbered(row.group)],
  reports: ['number', (row) => row.reports],
  said_from: ['day', (row) => row.saidOn?.from ?? null],
  said_to: ['day', (row) => row.saidOn?.to ?? null],
  added_on: ['day', (row) => row.addedOn],
}

export const STATEMENT_COLUMNS: readonly Column<StatementRow>[] = Object.entries(COLUMNS).map(([name, [type, of]]) => ({
  name,
  type,
  of,
}))

/** The speakers in one cell. */
export function printSpeakers({ speakers }: Pick<StatementRow, 'speakers'>): string {
  return speakers.map(({ name }) => name).join('; ')
}

/** The relays in one cell, in order. */
export function printRelays({ relays }: Pick<StatementRow, 'relays'>): string {
  return relays.map(({ name }) => name).join(' ← ')
}

/** A day, or an ISO 8601 interval `from/to`. */
function saidOn({ saidOn }: StatementRow): string | null {
  if (!saidOn?.from) return null
  return saidOn.to && saidOn.to !== saidOn.from ? `${saidOn.from}/${saidOn.to}` : saidOn.from
}

function printSpans({ spans }: StatementRow): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(' ')
}
