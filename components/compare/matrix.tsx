// biome-ignore-all lint/a11y/noRedundantRoles: an element not displayed as part of a table is no longer taken for one
// Utterances side by side: a row each, a column for each outlet, language or period; on a phone one after the other.
import { useTranslations } from 'next-intl'
import type { CompareParams } from '@/lib/compare-params'
import type { ComparedRow, Comparison } from '@/lib/records/compare'
import { ColumnHead } from './column-head'
import { MatrixCell } from './matrix-cell'
import { RowHead } from './row-head'
import { Walkable } from './walkable'

/** By columns: from which width all of them are read without moving sideways; below it the table moves in its own frame. */
const FRAMES: Record<number, string> = {
  2: '@min-[40rem]:max-h-none @min-[40rem]:overflow-visible',
  3: '@min-[52rem]:max-h-none @min-[52rem]:overflow-visible',
  4: '@min-[64rem]:max-h-none @min-[64rem]:overflow-visible',
  5: '@min-[68rem]:max-h-none @min-[68rem]:overflow-visible',
  6: '@min-[75rem]:max-h-none @min-[75rem]:overflow-visible',
}
const WIDTHS: Record<number, string> = {
  2: 'sm:min-w-[36rem]',
  3: 'sm:min-w-[48rem]',
  4: 'sm:min-w-[60rem]',
  5: 'sm:min-w-[66rem]',
  6: 'sm:min-w-[74rem]',
}
/** The more columns, the smaller the words. */
const WORDS = (columns: number) => (columns < 4 ? 'text-quote leading-[1.4]' : 'text-base')

type Props = { comparison: Comparison; params: CompareParams; caption: string }

export function Matrix({ comparison: { columns, rows, counts }, params, caption }: Props) {
  const t = useTranslations('compare')
  const dated = rows.filter(({ day }) => day !== null)
  const undated = rows.filter(({ day }) => day === null)
  const body = (some: ComparedRow[]) =>
    some.map((row) => <MatrixRow key={row.id} row={row} params={params} columns={columns} />)
  return (
    <div className="@container">
      <Walkable
        className={`relative sm:max-h-[85dvh] sm:overflow-auto print:max-h-none print:overflow-visible ${FRAMES[columns.length] ?? ''}`}
      >
        <table
          role="table"
          className={`block w-full border-separate border-spacing-0 [&_:is(td,th)]:-outline-offset-1 border-line border-t sm:table sm:table-fixed sm:border-t-0 print:min-w-0 ${WIDTHS[columns.length] ?? ''}`}
        >
          <caption className="sr-only">{caption}</caption>
          <thead role="rowgroup" className="hidden sm:table-header-group">
            <tr role="row">
              <th
                role="columnheader"
                scope="col"
                className="sticky top-0 left-0 z-30 w-44 border-line-strong border-b bg-paper pt-3 pr-6 pb-2 text-left align-bottom column-label print:static"
              >
                {t('utterance')}
              </th>
              {columns.map((column, at) => (
                <ColumnHead key={column.key} column={column} at={at} counts={counts} params={params} />
              ))}
            </tr>
          </thead>
          {dated.length > 0 && (
            <tbody role="rowgroup" className="block sm:table-row-group">
              {body(dated)}
            </tbody>
          )}
          {undated.length > 0 && (
            <tbody role="rowgroup" className="block sm:table-row-group">
              <tr role="row" className="block sm:table-row">
                <th
                  scope="rowgroup"
                  colSpan={columns.length + 1}
                  className="block border-line pt-6 pb-2 text-left font-serif text-quote sm:table-cell sm:border-b"
                >
                  {t('ofUnknownDay')}
                </th>
              </tr>
              {body(undated)}
            </tbody>
          )}
        </table>
      </Walkable>
    </div>
  )
}

type RowProps = { row: ComparedRow; params: CompareParams; columns: Comparison['columns'] }

function MatrixRow({ row, params, columns }: RowProps) {
  const lead = row.cells.flatMap(({ reports }) => reports).find(({ statement }) => statement.id === row.id)
  if (!lead) return null
  return (
    <tr role="row" className="block border-line border-b pb-3 sm:table-row">
      <RowHead row={row} by={params.by} columns={columns.length} statement={lead.statement} />
      {columns.map((column, at) => (
        <MatrixCell
          key={column.key}
          cell={row.cells[at] ?? { reports: [], blank: null }}
          column={column}
          params={params}
          fromLanguage={lead.statement.article.language}
          look={WORDS(columns.length)}
        />
      ))}
    </tr>
  )
}
