// What of a table's columns a reader may choose.
import type { RowData } from '@tanstack/react-table'
import type { Columns } from './data-table'
import { type ColumnChoice, inRem } from './table-view'

/** A column by the name it has above the table. */
export type NamedColumn = ColumnChoice & { name: string }

/** Columns need an id, or a key of the row that serves as one. */
export function columnChoices<Row extends RowData>(columns: Columns<Row>): NamedColumn[] {
  return columns.flatMap((column) => {
    const id = column.id ?? ('accessorKey' in column ? String(column.accessorKey) : null)
    const { width, isExtra = false, isFixed = false } = column.meta ?? {}
    return id === null ? [] : [{ id, name: String(column.header), width: inRem(width), isExtra, isFixed }]
  })
}
