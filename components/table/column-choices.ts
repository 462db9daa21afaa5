// What of a table's columns a reader may choose.
import type { RowData } from '@tanstack/react-table'
import type { Columns } from './data-table'
import type { ColumnChoice, TableView } from './table-view'

/** A column by the name it has above the table. */
export type NamedColumn = ColumnChoice & { name: string }

const idOf = <Row extends RowData>(column: Columns<Row>[number]): string | null =>
  column.id ?? ('accessorKey' in column ? String(column.accessorKey) : null)

/** Columns need an id, or a key of the row that serves as one. */
export function columnChoices<Row extends RowData>(columns: Columns<Row>): NamedColumn[] {
  return columns.flatMap((column) => {
    const id = idOf(column)
    const { width, isExtra = false, isFixed = false } = column.meta ?? {}
    return id === null ? [] : [{ id, name: String(column.header), width: width ?? null, isExtra, isFixed }]
  })
}

/** The columns a reader sees, in the order they were put in; all as they are without a view. */
export function arrange<Row extends RowData>(columns: Columns<Row>, view: TableView | undefined): Columns<Row> {
  if (!view) return columns
  const shown = view.order.filter((id) => !view.hidden.includes(id))
  return shown.flatMap((id) => columns.find((column) => idOf(column) === id) ?? [])
}
