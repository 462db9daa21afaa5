// The fixed parts of a workbook (Office Open XML, ECMA-376): what it holds, and how its cells look.

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The styles of `styles()`, as cells name them. */
export const STYLE = { day: 1, address: 2, head: 3 } as const

const sheetsOf = (count: number) => Array.from({ length: count }, (_, at) => at + 1)
const many = (count: number, print: (number: number) => string) => sheetsOf(count).map(print).join('')

export const contentTypes = (sheets: number): string =>
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/>${many(sheets, (number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`)}</Types>`

/** @param links each a kind of relation and what it leads to; the first has the id `rId1` */
export function* relations(links: Iterable<{ kind: string; target: string; isOutside?: boolean }>): Generator<string> {
  yield `${XML}<Relationships xmlns="${PACKAGE}/relationships">`
  let number = 0
  for (const { kind, target, isOutside } of links) {
    number += 1
    yield `<Relationship Id="rId${number}" Type="${OFFICE}/${kind}" Target="${target}"${isOutside ? ' TargetMode="External"' : ''}/>`
  }
  yield '</Relationships>'
}

export const workbook = (sheets: number, name: string): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${many(sheets, (number) => `<sheet name="${number === 1 ? name : `${name} ${number}`}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`

/** What the workbook is related to: its sheets in order, then its styles. */
export const workbookRelations = (sheets: number): Generator<string> =>
  relations([
    ...sheetsOf(sheets).map((number) => ({ kind: 'worksheet', target: `worksheets/sheet${number}.xml` })),
    { kind: 'styles', target: 'styles.xml' },
  ])

/** Days are written as ISO 8601 writes them, in every language of the spreadsheet. */
export const styles = (): string =>
  `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><u/><sz val="11"/><color rgb="FF0B5CAD"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`

/** What stands before and after the rows of a sheet: the head stays in sight. */
export const sheetStart = (widths: readonly number[]): string =>
  `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols><sheetData>`

/** @param linked the cells that lead somewhere, in the order of the sheet's relations */
export function* sheetEnd(linked: ReadonlyMap<string, unknown>): Generator<string> {
  yield '</sheetData>'
  if (linked.size > 0) {
    yield '<hyperlinks>'
    let number = 0
    for (const cell of linked.keys()) {
      number += 1
      yield `<hyperlink ref="${cell}" r:id="rId${number}"/>`
    }
    yield '</hyperlinks>'
  }
  yield '</worksheet>'
}
