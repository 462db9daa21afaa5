// The table that says, file by file, what a person knows about the articles.
import { dirname, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { UserError } from '../user-error'
import { type GivenFacts, refuseFacts, tidyFacts } from './given-facts'
import { readTextFile } from './read-text-file'

const MANIFEST_COLUMNS = ['file', 'outlet', 'url', 'published_on', 'language', 'title'] as const

/** One line of a manifest: the article's file and what is given, or why the line cannot be used. */
export type ManifestLine = { path: string; line: number } & ({ facts: GivenFacts } | { why: string })

/**
 * Reads a CSV with the columns `file,outlet,url,published_on,language,title`: `file` is needed, relative to the
 * manifest's folder; the others may be missing or empty. A faulty line is returned with its reason, not thrown.
 * @throws UserError when the manifest cannot be read, is not CSV, or has no `file` column, an unknown or a repeated one
 */
export async function readManifest(manifestPath: string): Promise<ManifestLine[]> {
  const [header, ...rows] = parseRows(await readTextFile(manifestPath))
  const columns = header?.cells ?? []
  const fault = faultOf(columns)
  if (fault) throw new UserError(`${fault}: the first line must be ${MANIFEST_COLUMNS.join(',')}`)
  return rows.map(({ cells, line }) => {
    const cell = (name: string): string | null => cells[columns.indexOf(name)]?.trim() || null
    const place = { path: resolve(dirname(manifestPath), cell('file') ?? ''), line }
    const why =
      cells.length > columns.length
        ? 'has more cells than the first line: put text that holds the separator in quotes'
        : null
    const facts = tidyFacts({
      outlet: cell('outlet'),
      url: cell('url'),
      publishedOn: cell('published_on'),
      language: cell('language'),
      title: cell('title'),
    })
    const whyNot = why ?? (cell('file') ? refuseFacts(facts) : 'names no file')
    return whyNot ? { ...place, why: whyNot } : { ...place, facts }
  })
}

function faultOf(columns: string[]): string | null {
  const unknown = columns.find((name) => !(MANIFEST_COLUMNS as readonly string[]).includes(name))
  if (unknown !== undefined) return `has the unknown column "${unknown}"`
  const repeated = columns.find((name, index) => columns.indexOf(name) !== index)
  if (repeated !== undefined) return `has the column "${repeated}" twice`
  return columns.includes('file') ? null : 'has no column "file"'
}

/** The rows with the line of the file they begin on; blank ones are passed over. */
function parseRows(text: string): { cells: string[]; line: number }[] {
  const header = text.slice(0, text.search(/[\r\n]|$/))
  // Spreadsheets set to Italian, Greek, German, French or Spanish save "CSV" with semicolons.
  const delimiter = [',', ';', '\t'].find((mark) => header.includes(mark)) ?? ','
  try {
    const options = { delimiter, relax_column_count: true, trim: true, info: true } as const
    const parsed = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[]
    return parsed
      .map(({ record, info }) => ({ cells: record, line: info.lines - record.join('').split('\n').length + 1 }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''))
  } catch (error) {
    throw new UserError(`is not a readable CSV table (${error instanceof Error ? error.message : error})`)
  }
}
