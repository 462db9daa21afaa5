// A table as an Excel workbook, written while its rows arrive. We write the XML ourselves: a sheet is a page of it, and the
// one library that streams (exceljs) is no longer maintained.
import type { CellType, Column } from '../columns'
import type { TableWriter } from '../table-writer'
import { type ZipEntry, zip } from '../zip'
import { cutText, letterOf, linkTarget, MOST_TEXT, printCell } from './cells'
import { contentTypes, relations, sheetEnd, sheetStart, styles, workbook, workbookRelations } from './parts'

/** What one sheet holds: Excel has 1,048,576 rows, one of which is the head, and follows so many links. */
export type Limits = { rows: number; links: number }
const EXCEL: Limits = { rows: 1_048_575, links: 65_530 }

/** Widths of columns, in characters. */
const WIDTHS: Record<CellType, number> = { text: 28, code: 12, number: 9, day: 12, address: 36 }
/** XML is handed on when it has grown to so many characters. */
const CHUNK = 1 << 16

/**
 * @param name of the sheets, which those after the first get a number behind
 * @returns a writer of one file
 */
export function workbookWriter<Row>(columns: readonly Column<Row>[], name: string, limits = EXCEL): TableWriter<Row> {
  const notes: Record<string, string> = {}
  const cut: Record<string, number> = {}
  const letters = columns.map((_, at) => letterOf(at))
  let plainAddresses = 0

  const printRow = (row: Row, number: number, links: Map<string, string>): string => {
    let xml = `<row r="${number}">`
    for (let at = 0; at < columns.length; at += 1) {
      const { name, type, of } = columns[at] as Column<Row>
      const ref = `${letters[at]}${number}`
      let cell = of(row)
      let as = type
      if (typeof cell === 'string' && cell.length > MOST_TEXT) {
        cut[name] = (cut[name] ?? 0) + 1
        cell = cutText(cell)
      }
      if (type === 'address' && typeof cell === 'string') {
        const target = links.size < limits.links ? linkTarget(cell) : null
        if (target) links.set(ref, target)
        else {
          plainAddresses += 1
          as = 'text'
        }
      }
      xml += printCell(ref, as, cell)
    }
    return `${xml}</row>`
  }

  /** The XML of one sheet: the head, then rows until it is full or there are no more. */
  async function* printSheet(rows: Cursor<Row>, links: Map<string, string>): AsyncGenerator<string> {
    yield sheetStart(columns.map(({ type }) => WIDTHS[type]))
    yield `<row r="1">${columns.map(({ name }, at) => printCell(`${letters[at]}1`, 'head', name)).join('')}</row>`
    for (let number = 2; number <= limits.rows + 1 && (await rows.hasMore()); number += 1)
      yield printRow(rows.take(), number, links)
    yield* sheetEnd(links)
  }

  async function* entries(rows: Cursor<Row>): AsyncGenerator<ZipEntry> {
    let sheets = 0
    do {
      sheets += 1
      const links = new Map<string, string>()
      yield part(`xl/worksheets/sheet${sheets}.xml`, printSheet(rows, links))
      yield part(`xl/worksheets/_rels/sheet${sheets}.xml.rels`, relations(outside(links)))
    } while (await rows.hasMore())
    yield part('xl/styles.xml', [styles()])
    yield part('xl/workbook.xml', [workbook(sheets, name)])
    yield part('xl/_rels/workbook.xml.rels', workbookRelations(sheets))
    yield part('_rels/.rels', relations([{ kind: 'officeDocument', target: 'xl/workbook.xml' }]))
    yield part('[Content_Types].xml', [contentTypes(sheets)])
    if (sheets > 1) notes.sheets = `The rows fill ${sheets} sheets, each with its own head.`
    if (plainAddresses > 0)
      notes.links = `${plainAddresses} addresses are plain text: a sheet takes ${limits.links} links, each a web address of up to 2,079 characters.`
    for (const [column, count] of Object.entries(cut))
      notes[`cut_${column}`] =
        `${count} cells of ${column} hold the first ${MOST_TEXT} characters only, the most a cell takes; CSV and JSON lines have all.`
  }

  return { guarded: {}, notes, write: (blocks) => zip(entries(cursorOver(blocks))) }
}

const part = (name: string, xml: Iterable<string> | AsyncIterable<string>): ZipEntry => ({ name, bytes: inChunks(xml) })

async function* inChunks(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  let xml = ''
  for await (const piece of pieces) {
    xml += piece
    if (xml.length <= CHUNK) continue
    yield Buffer.from(xml)
    xml = ''
  }
  yield Buffer.from(xml)
}

/** Where the cells of a sheet lead, as its relations. */
function* outside(links: ReadonlyMap<string, string>) {
  for (const target of links.values()) yield { kind: 'hyperlink', target, isOutside: true }
}

/** Rows one by one, over the borders of blocks and sheets. */
type Cursor<Row> = { hasMore: () => Promise<boolean>; take: () => Row }

function cursorOver<Row>(blocks: AsyncIterable<readonly Row[]>): Cursor<Row> {
  const iterator = blocks[Symbol.asyncIterator]()
  let block: readonly Row[] = []
  let next = 0
  return {
    hasMore: async () => {
      while (next >= block.length) {
        const { done, value } = await iterator.next()
        if (done) return false
        block = value
        next = 0
      }
      return true
    },
    take: () => {
      next += 1
      return block[next - 1] as Row
    },
  }
}
