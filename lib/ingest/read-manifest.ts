// The table that says, file by file, what a person knows about the articles.
import { dirname, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { isDay } from '../list-params'
import { UserError } from '../user-error'
import type { GivenFacts } from './given-facts'
import { readTextFile } from './read-text-file'

export const MANIFEST_COLUMNS = ['file', 'outlet', 'url', 'published_on', 'language', 'title'] as const

/** One line of a manifest: the article's file and what is given, or why the line cannot be used. */
export type ManifestLine = { path: string; line: number } & ({ facts: GivenFacts } | { why: string })

/**
 * Reads a CSV with the columns `file,outlet,url,published_on,language,title`: `file` is needed, relative to the
 * manifest's folder; the others may be missing or empty. A faulty line is returned with its reason, not thrown.
 * @throws UserError when the manifest cannot be read, is not CSV, or has no `file` column or an unknown one
 */
export async function readManifest(manifestPath: string): Promise<ManifestLine[]> {
  const text = await readTextFile(manifestPath)
  const rows = parseRows(text)
  const header = rows.shift() ?? []
  const unknown = header.filter((name) => !(MANIFEST_COLUMNS as readonly string[]).includes(name))
  if (!header.includes('file') || unknown.length > 0) {
    const fault = unknown.length > 0 ? `has the unknown column "${unknown[0]}"` : 'has no column "file"'
    throw new UserError(`${fault}: the first line must be ${MANIFEST_COLUMNS.join(',')}`)
  }
  return rows.map((cells, index) => {
    const cell = (name: string): string | null => cells[header.indexOf(name)]?.trim() || null
    const line = { path: resolve(dirname(manifestPath), cell('file') ?? ''), line: index + 2 }
    const published = cell('published_on')
    const url = cell('url')
    if (!cell('file')) return { ...line, why: 'names no file' }
    if (published && !isDay(published))
      return { ...line, why: `published_on "${published}" is not a day written YYYY-MM-DD` }
    if (url && !URL.canParse(url)) return { ...line, why: `url "${url}" is not an address` }
    const language = cell('language')
    return { ...line, facts: { outlet: cell('outlet'), url, publishedOn: published, language, title: cell('title') } }
  })
}

function parseRows(text: string): string[][] {
  const header = text.slice(0, text.search(/[\r\n]|$/))
  // Spreadsheets set to Italian, Greek, German, French or Spanish save "CSV" with semicolons.
  const delimiter = [',', ';', '\t'].find((mark) => header.includes(mark)) ?? ','
  try {
    return parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true, trim: true })
  } catch (error) {
    throw new UserError(`is not a readable CSV table (${error instanceof Error ? error.message : error})`)
  }
}
