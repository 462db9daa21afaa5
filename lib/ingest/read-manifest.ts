// The table that says, file by file, what a person knows about the articles.
import { dirname, resolve } from 'node:path'
import { UserError } from '../user-error'
import { type GivenFacts, refuseFacts, tidyFacts } from './given-facts'
import { readTextFile } from './read-text-file'
import { hasSurplus, parseRows, SURPLUS } from './readers/parse-rows'

const MANIFEST_COLUMNS = ['file', 'outlet', 'url', 'published_on', 'language', 'title'] as const

/** One line of a manifest: the article's file as it is named there and what is given, or why the line cannot be used. */
export type ManifestRow = { file: string; line: number } & ({ facts: GivenFacts } | { why: string })

/** The same with the place of the file on this machine. */
export type ManifestLine = { path: string; line: number } & ({ facts: GivenFacts } | { why: string })

/**
 * Reads a CSV with the columns `file,outlet,url,published_on,language,title`: `file` is needed, relative to the
 * manifest's folder; the others may be missing or empty. A faulty line is returned with its reason, not thrown.
 * @throws UserError when the manifest cannot be read, is not CSV, or has no `file` column, an unknown or a repeated one
 */
export async function readManifest(manifestPath: string): Promise<ManifestLine[]> {
  const rows = await readManifestRows(await readTextFile(manifestPath))
  return rows.map(({ file, ...row }) => ({ ...row, path: resolve(dirname(manifestPath), file) }))
}

/** The same from the manifest's text. */
export async function readManifestRows(text: string): Promise<ManifestRow[]> {
  let columns: string[] | null = null
  const read: ManifestRow[] = []
  for await (const row of parseRows([text])) {
    if ('why' in row) throw new UserError(`is not a readable CSV table: line ${row.line} ${row.why}`)
    if (columns) {
      read.push(rowOf(row, columns))
      continue
    }
    columns = row.cells
    const fault = faultOf(columns)
    if (fault) throw new UserError(`${fault}: the first line must be ${MANIFEST_COLUMNS.join(',')}`)
  }
  return read
}

function rowOf({ cells, line }: { cells: string[]; line: number }, columns: string[]): ManifestRow {
  const cell = (name: string): string | null => cells[columns.indexOf(name)]?.trim() || null
  const place = { file: cell('file') ?? '', line }
  const why = hasSurplus(cells, columns.length) ? SURPLUS : null
  const facts = tidyFacts({
    outlet: cell('outlet'),
    url: cell('url'),
    publishedOn: cell('published_on'),
    language: cell('language'),
    title: cell('title'),
  })
  const unusable = refuseFacts(facts)
  const whyNot = why ?? (cell('file') ? unusable && `cannot be used: ${unusable}` : 'names no file')
  return whyNot ? { ...place, why: whyNot } : { ...place, facts }
}

function faultOf(columns: string[]): string | null {
  const unknown = columns.find((name) => !(MANIFEST_COLUMNS as readonly string[]).includes(name))
  if (unknown !== undefined) return `has the unknown column "${unknown}"`
  const repeated = columns.find((name, index) => columns.indexOf(name) !== index)
  if (repeated !== undefined) return `has the column "${repeated}" twice`
  return columns.includes('file') ? null : 'has no column "file"'
}
