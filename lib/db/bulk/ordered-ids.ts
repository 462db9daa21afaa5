// Which statements a list holds, in its order, as SQL that any connection can run.
import type { StatementParams } from '../../list-params'
import type { Database } from '../client'
import { oneRowEach } from '../counting'
import { Prisma } from '../generated/client'
import { FROM_STATEMENT, orderStatements, whereStatements } from '../list-query'

/** A question in SQL with its values; it crosses from one thread to another. */
export type Query = { sql: string; values: unknown[] }

/**
 * The ids of everything the filters leave, in order, one in a row.
 * @param only the ids to which the list is narrowed further; null for all of it
 */
export async function orderedIds(
  db: Database,
  params: StatementParams,
  only: readonly number[] | null = null,
): Promise<Query> {
  const where = oneRowEach(await whereStatements(db, params), params)
  const narrowed = where.sql === '' ? Prisma.sql`WHERE TRUE` : where
  const ticked = only ? Prisma.sql`AND s."id" IN (SELECT value FROM json_each(${JSON.stringify(only)}))` : Prisma.empty
  const { sql, values } =
    Prisma.sql`SELECT s."id" ${tablesFor(params)} ${narrowed} ${ticked} ${orderStatements(params.sort)}`
  return { sql, values }
}

/** By day nothing but the statements themselves is looked at: their index has the order. */
const tablesFor = ({ sort }: StatementParams) => (sort.key === 'date' ? Prisma.sql`FROM "Statement" s` : FROM_STATEMENT)
