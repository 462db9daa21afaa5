// What stands beside an exported file: what it is, what it holds, and how to have the same view again.
import type { CorpusSize } from '../../db/bulk/snapshot'
import type { StatementRow } from '../../records/statements'
import type { Column } from './columns'
import type { FileFormat } from './file-format'

/** What is known before anything is written. */
export type ManifestHead = {
  madeBy: { app: string; engine: string }
  /** ISO 8601, UTC. */
  madeAt: string
  /** IANA name, of the machine that made it. */
  timeZone: string
  /** The address that opens the same view again. */
  view: string
  /** Each filter in words. */
  filters: string[]
  /** How many rows were ticked; null where all that the filters show were asked for. */
  ticked: number | null
}

export type Manifest = {
  dictum: { app: string; engine: string; schema: string }
  made_at: string
  time_zone: string
  days: string
  view: { address: string; filters: string[]; ticked: number | null }
  counts: { statements: number; articles: number; outlets: number; speakers: number }
  corpus: CorpusSize
  file: {
    name: string
    format: string
    preset: string | null
    columns: { name: string; type: string }[]
    /** Cells that were kept from being run as formulas, by column. */
    guarded: Record<string, number>
    notes: Record<string, string>
    bytes: number
    sha256: string
  }
}

/** Days are days of publication as outlets print them, or those a statement names. */
const DAYS = 'Days are written YYYY-MM-DD as articles give them; none was moved to another time zone.'

/** Counts what is exported as it passes. */
export function counter() {
  const met = { articles: new Set<string>(), outlets: new Set<string>(), speakers: new Set<string>() }
  let statements = 0
  return {
    see: (rows: readonly StatementRow[]) => {
      statements += rows.length
      for (const { article, speakers } of rows) {
        met.articles.add(article.id)
        if (article.outlet) met.outlets.add(article.outlet.slug)
        for (const { slug } of speakers) met.speakers.add(slug)
      }
    },
    counts: (): Manifest['counts'] => ({
      statements,
      articles: met.articles.size,
      outlets: met.outlets.size,
      speakers: met.speakers.size,
    }),
  }
}

/**
 * @param found in the database, as the export saw it
 * @param file what was written: bytes and their SHA-256, cells guarded by column
 */
export function toManifest(
  { madeBy, madeAt, timeZone, view, filters, ticked }: ManifestHead,
  found: { schema: string; corpus: CorpusSize; counts: Manifest['counts'] },
  file: { name: string; format: FileFormat; columns: readonly Pick<Column<never>, 'name' | 'type'>[] } & Pick<
    Manifest['file'],
    'guarded' | 'notes' | 'bytes' | 'sha256'
  >,
): Manifest {
  const { name, format, columns, guarded, notes, bytes, sha256 } = file
  return {
    dictum: { ...madeBy, schema: found.schema },
    made_at: madeAt,
    time_zone: timeZone,
    days: DAYS,
    view: { address: view, filters, ticked },
    counts: found.counts,
    corpus: found.corpus,
    file: {
      name,
      format: format.extension,
      preset: format.extension === 'csv' ? format.preset : null,
      columns: format.extension === 'jsonl' ? [] : columns.map(({ name, type }) => ({ name, type })),
      ...{ guarded, notes, bytes, sha256 },
    },
  }
}
