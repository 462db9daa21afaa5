// How many statements stand in each cell of a table of two groupings, and in each of its rows and columns.
import type { StatementFilters } from '../../list-params'
import type { Database } from '../client'
import { countRows } from '../counting'
import type { Prisma } from '../generated/client'

export type Cells<Row> = {
  cells: { row: Row; column: number; count: number }[]
  rows: Map<Row, number>
  columns: Map<number, number>
}

/** `column` is a number in SQL. */
type Asked = { where: Prisma.Sql; row: Prisma.Sql; column: Prisma.Sql }

/**
 * Groups the statements of `where`, a clause on `s`, two ways at once; cells without a statement are left out. Sums are
 * counted anew where they are less than their parts: what copies share stands in several cells and counts once in a sum.
 */
export async function countCells<Row extends number | string>(
  db: Database,
  filters: StatementFilters,
  { where, row, column }: Asked,
): Promise<Cells<Row>> {
  const count = countRows('s', filters)
  const found = await db.$queryRaw<{ row: Row | bigint; column: bigint; count: bigint }[]>`
    SELECT ${row} AS "row", ${column} AS "column", ${count} AS count FROM "Statement" s ${where} GROUP BY 1, 2`
  const cells = found.map((each) => ({
    row: plain<Row>(each.row),
    column: Number(each.column),
    count: Number(each.count),
  }))
  if (filters.copies !== 'once') {
    return { cells, rows: sumsOf(cells, (cell) => cell.row), columns: sumsOf(cells, (cell) => cell.column) }
  }
  const countedBy = async <Key extends number | string>(group: Prisma.Sql) => {
    const rows = await db.$queryRaw<{ key: Key | bigint; count: bigint }[]>`
      SELECT ${group} AS "key", ${count} AS count FROM "Statement" s ${where} GROUP BY 1`
    return new Map(rows.map((each) => [plain<Key>(each.key), Number(each.count)]))
  }
  return { cells, rows: await countedBy<Row>(row), columns: await countedBy<number>(column) }
}

function sumsOf<Cell extends { count: number }, Key>(cells: readonly Cell[], keyOf: (cell: Cell) => Key) {
  const sums = new Map<Key, number>()
  for (const cell of cells) sums.set(keyOf(cell), (sums.get(keyOf(cell)) ?? 0) + cell.count)
  return sums
}

/** Whole numbers come from the database as bigints. */
const plain = <Key extends number | string>(value: Key | bigint): Key =>
  (typeof value === 'bigint' ? Number(value) : value) as Key
