// Statements by two of their sides at once.
import type Sqlite from 'better-sqlite3'
import type { Counting } from '../../../list-params'
import type { MatrixChart } from '../../../records/charts'
import type { StatementColumns } from '../statement-columns'
import { axisOf, type Side, toAxis } from './axis'
import { newTally } from './tally'

/** A joint statement stands with each of its speakers; with the others only where none of the shown has a part in it. */
export function countMatrix(
  db: Sqlite.Database,
  columns: StatementColumns,
  slots: Int32Array,
  sides: { rows: Side; columns: Side },
  counting: Counting,
): Omit<MatrixChart, 'total'> {
  const down = axisOf(db, columns, slots, sides.rows, counting)
  const across = axisOf(db, columns, slots, sides.columns, counting)
  const tally = () => newTally(columns, counting)
  const cells = Array.from({ length: down.shown.length + 1 }, () =>
    Array.from({ length: across.shown.length + 1 }, tally),
  )
  const [otherRows, otherColumns] = [tally(), tally()]
  for (const slot of slots) {
    const [rows, places] = [down.placesOf(slot), across.placesOf(slot)]
    for (const row of rows) for (const column of places) cells[row]?.[column]?.add(slot)
    if (rows[0] === down.shown.length) otherRows.add(slot)
    if (places[0] === across.shown.length) otherColumns.add(slot)
  }
  return {
    rows: toAxis(down, otherRows.count()),
    columns: toAxis(across, otherColumns.count()),
    cells: cells.map((row) => row.map(({ count }) => count())),
  }
}
