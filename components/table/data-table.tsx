// biome-ignore-all lint/a11y/noRedundantRoles: an element not displayed as part of a table is no longer taken for one
'use client'
// The one table: rows and columns in, a real table out, cards where it is narrow. It orders nothing itself;
// whoever holds the address does, and is told which order was asked for.
import {
  type ColumnDef,
  createColumnHelper,
  FlexRender,
  type RowData,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useTranslations } from 'next-intl'
import { type CSSProperties, type MouseEvent, type Ref, useMemo, useRef } from 'react'
import { arrange } from './column-choices'
import { ColumnHead, HEAD_CELL } from './column-head'
import { DataRow } from './data-row'
import { makeCurrent, rowOpenedBy } from './row-focus'
import { SortSelect } from './sort-select'
import type { TableView } from './table-view'
import { PageTick } from './tick-box'
import { useFits } from './use-fits'

/**
 * `width` is in rem; the column without any takes what the others leave. `cell` is a class of its cells, `card` their place
 * where the table is too narrow to be one. A column of figures stands at the right, under its head. A card has no heads:
 * where a value alone does not say what it is, the column's name stands before it, for those who hear it (`isNamed`) or for
 * all (`isLabelled`). An extra column is hidden until it is asked for, a fixed one never. `sorts` is the way the rows stand
 * when they are first ordered by it; without it they cannot be.
 */
export type ColumnLook = {
  width?: number
  cell?: string
  card?: string
  isFigure?: boolean
  isNamed?: boolean
  isLabelled?: boolean
  isExtra?: boolean
  isFixed?: boolean
  sorts?: 'asc' | 'desc'
}

export const features = tableFeatures({ columnMeta: {} as ColumnLook })

/** Columns for rows of one type: `columnsFor<Row>().columns([…])`. */
export function columnsFor<Row extends RowData>() {
  return createColumnHelper<typeof features, Row>()
}

export type Columns<Row extends RowData> = ColumnDef<typeof features, Row>[]

/** The order asked for; `key` is a column's id. */
export type TableSort = { key: string; descending: boolean }

type Props<Row extends RowData> = {
  /** Names the table for those who hear it. */
  caption: string
  columns: Columns<Row>
  rows: Row[]
  rowId: (row: Row) => string
  sort?: TableSort
  onSort?: (sort: TableSort) => void
  /** As the reader arranged the columns; all of them in their order without it. */
  view?: TableView
  onWidth?: (id: string, width: number | null) => void
  /** What a row is called. With it rows can be ticked, inside a SelectionProvider. */
  tickName?: (row: Row) => string
  /** Called with the row whose quiet space was clicked. */
  onOpen?: (id: string) => void
  /** The row whose details are shown elsewhere. */
  openId?: string | null
  ref?: Ref<HTMLTableElement>
}

const nameOf = ({ columnDef }: { columnDef: { header?: unknown } }): string => String(columnDef.header)

/** In rem: what the column without a width of its own needs, and the tick boxes. */
const LEAST = 15
const TICKS = 2.25

export function DataTable<Row extends RowData>(props: Props<Row>) {
  const { caption, columns, rows, rowId, sort, onSort, view, onWidth, tickName, onOpen, openId = null, ref } = props
  const t = useTranslations('table')
  const box = useRef<HTMLDivElement>(null)
  const fits = useFits(box)
  const shown = useMemo(() => arrange(columns, view), [columns, view])
  const table = useTable({
    features,
    columns: shown,
    data: rows,
    getRowId: rowId,
  })
  const heads = table.getHeaderGroups().flatMap((group) => group.headers)
  const widths = heads.map(({ id, column }) => view?.widths[id] ?? column.columnDef.meta?.width ?? null)
  const least = widths.reduce<number>((sum, width) => sum + (width ?? LEAST), tickName ? TICKS : 0)
  const ids = rows.map(rowId)
  const sortable = heads.filter(({ column }) => column.columnDef.meta?.sorts)
  const sortedBy = (id: string) => (sort?.key !== id ? 'none' : sort.descending ? 'desc' : 'asc')
  const turn = (id: string, first: ColumnLook['sorts']) =>
    onSort?.({ key: id, descending: sort?.key === id ? !sort.descending : first === 'desc' })

  const onClick = ({ target, currentTarget }: MouseEvent<HTMLElement>) => {
    const row = onOpen && rowOpenedBy(target)
    if (!row?.dataset.row) return
    const whole = currentTarget.closest('table')
    if (whole) makeCurrent(whole, row)
    onOpen?.(row.dataset.row)
  }

  return (
    <div className="@container">
      {onSort && (
        <SortSelect
          columns={sortable.map(({ id, column }) => ({ id, name: nameOf(column) }))}
          sort={sort}
          onSort={onSort}
        />
      )}
      <div ref={box} className={fits ? '' : '@4xl:overflow-x-auto'}>
        <table
          ref={ref}
          role="table"
          style={{ '--least': `${least}rem` } as CSSProperties}
          className="block w-full border-line border-t @4xl:table @4xl:min-w-(--least) @4xl:table-fixed @4xl:border-t-0"
        >
          <caption className="sr-only">{caption}</caption>
          <thead role="rowgroup" className="hidden @4xl:table-header-group">
            <tr role="row">
              {tickName && (
                <th
                  role="columnheader"
                  scope="col"
                  data-print="hide"
                  style={{ width: `${TICKS}rem` }}
                  className={`${HEAD_CELL} text-left`}
                >
                  <PageTick ids={ids} label={t('tickPage')} />
                </th>
              )}
              {heads.map((head, place) => {
                const { id, column } = head
                const look = column.columnDef.meta ?? {}
                return (
                  <ColumnHead
                    key={id}
                    name={nameOf(column)}
                    sorted={sortedBy(id)}
                    onSort={look.sorts && (() => turn(id, look.sorts))}
                    isFigure={look.isFigure ?? false}
                    width={widths[place] ?? null}
                    least={LEAST}
                    onWidth={onWidth && ((width) => onWidth(id, width))}
                  >
                    <FlexRender header={head} />
                  </ColumnHead>
                )
              })}
            </tr>
          </thead>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a row, and a button in it, do the same */}
          <tbody role="rowgroup" onClick={onClick} className="block @4xl:table-row-group">
            {table.getRowModel().rows.map((row) => (
              <DataRow
                key={row.id}
                id={row.id}
                cells={row.getAllCells()}
                tickLabel={tickName ? t('tick', { row: tickName(row.original) }) : null}
                isOpen={row.id === openId}
                isCompact={view?.isCompact ?? false}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
