// A table as CSV (RFC 4180, CRLF), for spreadsheets or for programs.
import type { Cell, Column } from './columns'
import { guard, isFormula } from './guard'
import type { TableWriter } from './table-writer'

/** How a file is written. `spreadsheet`: byte order mark, guarded formulas; `data`: the values as they are, for programs. */
const PRESETS = {
  spreadsheet: { delimiter: ',', isGuarded: true },
  // What Excel expects of a CSV where the comma is the decimal mark: Italian, Greek, German, French, Spanish.
  'spreadsheet-semicolon': { delimiter: ';', isGuarded: true },
  'spreadsheet-tab': { delimiter: '\t', isGuarded: true },
  data: { delimiter: ',', isGuarded: false },
} as const

export type CsvPreset = keyof typeof PRESETS
export const CSV_PRESETS = Object.keys(PRESETS) as CsvPreset[]

/** What would end a cell, or be taken for its end. */
const SPECIAL = { ',': /[",\r\n]/, ';': /[";\r\n]/, '\t': /["\t\r\n]/ }

/** @returns a writer of one file; it counts the cells it guards, by column. */
export function csvWriter<Row>(columns: readonly Column<Row>[], preset: CsvPreset): TableWriter<Row> {
  const { delimiter, isGuarded } = PRESETS[preset]
  const special = SPECIAL[delimiter]
  const guarded: Record<string, number> = {}
  const quote = (text: string) => (special.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const write = ({ name, type }: Pick<Column<Row>, 'name' | 'type'>, cell: Cell): string => {
    if (cell === null) return ''
    if (typeof cell === 'number') return String(cell)
    if (type === 'code' || type === 'day') return cell
    if (isGuarded && isFormula(cell)) {
      guarded[name] = (guarded[name] ?? 0) + 1
      return quote(guard(cell))
    }
    return quote(cell)
  }
  const head = columns.map(({ name }) => quote(isGuarded ? guard(name) : name)).join(delimiter)
  return {
    guarded,
    notes: {},
    async *write(blocks) {
      let text = `${isGuarded ? '\ufeff' : ''}${head}\r\n`
      for await (const rows of blocks) {
        for (const row of rows) {
          let between = ''
          for (const column of columns) {
            text += between + write(column, column.of(row))
            between = delimiter
          }
          text += '\r\n'
        }
        yield Buffer.from(text)
        text = ''
      }
      if (text) yield Buffer.from(text)
    },
  }
}
