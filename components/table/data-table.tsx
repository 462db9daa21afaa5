// biome-ignore-all lint/a11y/noRedundantRoles: an element not displayed as part of a table is no longer taken for one
'use client'
// The one table: rows and columns in, a real table out, cards where it is narrow. It orders nothing itself;
// whoever holds the address does, and is told which order was asked for.
import {
  type ColumnDef,
  createColumnHelper,
  type RowData,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { ColumnHead } from './column-head'
import { SortSelect } from './sort-select'

/**
 * `width` is the column's class of width, `cell` those of its cells, `card` their place where the table is too narrow
 * to be one. A column of figures stands at the right, under its head. A card has no heads: where a value alone does not
 * say what it is, `isNamed` names it to those who hear it.
 */
export type ColumnLook = { width?: string; cell?: string; card?: string; isFigure?: boolean; isNamed?: boolean }

const features = tableFeatures({ rowSortingFeature, columnMeta: {} as ColumnLook })

/** Columns for rows of one type: `columnsFor<Row>().columns([…])`. Those without `enableSorting: true` do not sort. */
export function columnsFor<Row extends RowData>() {
  return createColumnHelper<typeof features, Row>()
}

/** The order asked for; `key` is a column's id. */
export type TableSort = { key: string; descending: boolean }

type Props<Row extends RowData> = {
  /** Names the table for those who hear it. */
  caption: string
  columns: ColumnDef<typeof features, Row>[]
  rows: Row[]
  rowId: (row: Row) => string
  sort?: TableSort
  onSort?: (sort: TableSort) => void
}

const NO_SORT: SortingState = []

export function DataTable<Row extends RowData>({ caption, columns, rows, rowId, sort, onSort }: Props<Row>) {
  const sorting = sort ? [{ id: sort.key, desc: sort.descending }] : NO_SORT
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: rowId,
    defaultColumn: { enableSorting: false },
    manualSorting: true,
    enableMultiSort: false,
    enableSortingRemoval: false,
    state: { sorting },
    onSortingChange: (change) => {
      const next = (typeof change === 'function' ? change(sorting) : change)[0]
      if (next) onSort?.({ key: next.id, descending: next.desc })
    },
  })
  const heads = table.getHeaderGroups().flatMap((group) => group.headers)

  return (
    <div className="@container">
      <SortSelect columns={heads.map((head) => head.column).filter((column) => column.getCanSort())} />
      <table role="table" className="block w-full border-line border-t @4xl:table @4xl:table-fixed @4xl:border-t-0">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup" className="hidden @4xl:table-header-group">
          <tr role="row">
            {heads.map((head) => (
              <ColumnHead key={head.id} column={head.column} look={head.column.columnDef.meta ?? {}}>
                <table.FlexRender header={head} />
              </ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block @4xl:table-row-group">
          {table.getRowModel().rows.map((row) => (
            <tr
              key={row.id}
              role="row"
              className="flex flex-wrap items-baseline gap-x-3 gap-y-1.5 border-line border-b py-5 @4xl:table-row @4xl:hover:bg-wash"
            >
              {row.getAllCells().map((cell) => {
                const look = cell.column.columnDef.meta
                return (
                  <td
                    key={cell.id}
                    role="cell"
                    className={`block max-w-full min-w-0 @4xl:table-cell @4xl:py-3.5 @4xl:align-baseline @4xl:last:pr-0 ${look?.isFigure ? 'tabular-nums @4xl:pr-8 @4xl:text-right' : '@4xl:pr-5'} ${look?.card ?? ''} ${look?.cell ?? ''}`}
                  >
                    {look?.isNamed && (
                      <span className="sr-only @4xl:hidden">{String(cell.column.columnDef.header)}: </span>
                    )}
                    <table.FlexRender cell={cell} />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
