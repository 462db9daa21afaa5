// biome-ignore-all lint/a11y/noRedundantRoles: an element not displayed as part of a table is no longer taken for one
// One row: cells beside each other, or a card.
import { type Cell, FlexRender, type RowData } from '@tanstack/react-table'
import { memo } from 'react'
import type { ColumnLook, features } from './data-table'
import { RowTick } from './tick-box'

type Props<Row extends RowData> = {
  id: string
  cells: Cell<typeof features, Row, unknown>[]
  /** Names its tick box; without it there is none. */
  tickLabel: string | null
  /** What it holds is shown beside the table. */
  isOpen: boolean
  isCompact: boolean
}

function Row<R extends RowData>({ id, cells, tickLabel, isOpen, isCompact }: Props<R>) {
  const room = isCompact ? '@4xl:py-1.5' : '@4xl:py-3.5'
  return (
    <tr
      role="row"
      data-row={id}
      data-open={isOpen || undefined}
      data-compact={isCompact || undefined}
      aria-current={isOpen || undefined}
      tabIndex={-1}
      className={`data-row ${isCompact ? 'py-3' : 'py-5'}`}
    >
      {tickLabel !== null && (
        <td
          role="cell"
          data-print="hide"
          className={`absolute right-0 ${isCompact ? 'top-3' : 'top-5'} @4xl:static @4xl:table-cell @4xl:align-baseline ${room}`}
        >
          <RowTick id={id} label={tickLabel} />
        </td>
      )}
      {cells.map((cell) => {
        const look: ColumnLook = cell.column.columnDef.meta ?? {}
        const figure = look.isFigure ? 'tabular-nums @4xl:pr-8 @4xl:text-right' : '@4xl:pr-5'
        return (
          <td key={cell.id} role="cell" className={`data-cell ${room} ${figure} ${look.card ?? ''} ${look.cell ?? ''}`}>
            {(look.isNamed || look.isLabelled) && (
              <span className={look.isLabelled ? 'text-faint @4xl:hidden' : 'sr-only @4xl:hidden'}>
                {String(cell.column.columnDef.header)}:{' '}
              </span>
            )}
            {look.isLabelled ? (
              <span data-value>
                <FlexRender cell={cell} />
              </span>
            ) : (
              <FlexRender cell={cell} />
            )}
          </td>
        )
      })}
    </tr>
  )
}

export const DataRow = memo(Row) as typeof Row
