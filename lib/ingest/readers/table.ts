// A table of addresses or of whole articles, one a row: comma, semicolon or tab separated.
import { UserError } from '../../user-error'
import { type Field, fieldOf, sortFields } from './field-names'
import { hasSurplus, parseRows, type Row, SURPLUS } from './parse-rows'
import { isPlainlyAddress, readRecord } from './read-record'
import type { Reader } from './reader'
import { readText } from './text-stream'

const MEANINGFUL: Field[] = ['text', 'html', 'url']

/** The names over the columns; none, and the row itself counts, where the only column begins with an address. */
function headerOf(row: Row): { names: string[]; isRow: boolean } {
  if ('why' in row) throw new UserError(`has no readable first line: it ${row.why}`)
  const fields = row.cells.map(fieldOf)
  if (row.cells.length === 1 && isPlainlyAddress(row.cells[0] ?? '')) return { names: ['url'], isRow: true }
  if (fields.includes('file'))
    throw new UserError('names files of its own: hand it over as a manifest, or in one archive with the files')
  if (!fields.some((field) => field && MEANINGFUL.includes(field)))
    throw new UserError(
      'has no column of texts or addresses: call one of them text or url in its first line, and others title, outlet, published_on, language, author',
    )
  return { names: row.cells, isRow: false }
}

export const readTable: Reader = async function* (input, { given, now }) {
  let names: string[] | null = null
  for await (const row of parseRows(readText(input))) {
    if (names === null) {
      const header = headerOf(row)
      names = header.names
      if (!header.isRow) continue
    }
    const origin = `${input.name}, line ${row.line}`
    if ('why' in row) yield { found: 'fault', origin, why: row.why }
    else if (hasSurplus(row.cells, names.length)) yield { found: 'fault', origin, why: SURPLUS }
    else {
      const cells = names.map((name, index) => [name, row.cells[index] ?? ''] as const)
      yield readRecord(sortFields(cells), { origin, given, now })
    }
  }
  if (names === null) throw new UserError('is empty: there is no row in it')
}
