// Many rows in one question.
import type { Prisma } from './generated/client'

type Value = string | number | boolean | null

/**
 * Writes rows, all with the same columns; a table's many rows cost about as much as one. Values pass as JSON, so a
 * moment in time must come as its text.
 * @param table as the schema calls it
 * @param conflict what to do where a row is there already, in SQL; an error when not given
 */
export async function insertRows<Row extends Record<string, Value>>(
  tx: Prisma.TransactionClient,
  table: Prisma.ModelName,
  rows: readonly Row[],
  conflict = '',
): Promise<void> {
  const sql = insertion(table, rows, conflict)
  if (sql) await tx.$executeRawUnsafe(sql, JSON.stringify(rows.map(Object.values)))
}

/** As `insertRows`. @returns the ids the rows were given, in their order */
export async function insertNumbered<Row extends Record<string, Value>>(
  tx: Prisma.TransactionClient,
  table: Prisma.ModelName,
  rows: readonly Row[],
): Promise<number[]> {
  const sql = insertion(table, rows, 'RETURNING "id"')
  if (!sql) return []
  const made = await tx.$queryRawUnsafe<{ id: bigint }[]>(sql, JSON.stringify(rows.map(Object.values)))
  return made.map(({ id }) => Number(id)).sort((a, b) => a - b)
}

/** Null where there is nothing to write. Rows of another table stand in the way of none: they are read in their order. */
function insertion(table: Prisma.ModelName, [first]: readonly Record<string, Value>[], rest: string): string | null {
  if (!first) return null
  const columns = Object.keys(first)
  const values = columns.map((_, index) => `value ->> ${index}`).join(', ')
  // WHERE true parts ON CONFLICT from a join's ON.
  return `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join(', ')})
    SELECT ${values} FROM json_each(?) WHERE true ORDER BY "key" ${rest}`
}
