// What counts as one statement: each for itself, or what copies of one story share once; and whether those of earlier
// versions are there at all. Every query that counts statements counts by these words.
import type { Counting } from '../list-params'
import { Prisma } from './generated/client'

/** `s` is a table of statements, `x` one of their links to speakers; both hold what counting asks for. */
type Table = 's' | 'x'

const column = (table: Table, name: string) => Prisma.raw(`${table}."${name}"`)
const idOf = (table: Table) => column(table, table === 's' ? 'id' : 'statementId')

/** The conditions that leave out what a later version has replaced. */
export const standing = (table: Table, { versions }: Counting): Prisma.Sql[] =>
  versions === 'all' ? [] : [Prisma.sql`${column(table, 'isReplaced')} = 0`]

/** The same as a condition that may always be put after AND. */
export const andStanding = (table: Table, counting: Counting): Prisma.Sql =>
  Prisma.join([Prisma.sql`TRUE`, ...standing(table, counting)], ' AND ')

/**
 * The number of statements in a group in which none stands twice. Statements without a copy, nearly all, are never
 * compared with one another.
 * @param filter FILTER (WHERE …), to count a part of the group
 */
export function countRows(table: Table, { copies }: Pick<Counting, 'copies'>, filter = Prisma.empty): Prisma.Sql {
  const shared = column(table, 'copyOfId')
  return copies === 'once'
    ? Prisma.sql`(count(*) ${filter} - count(${shared}) ${filter} + count(DISTINCT ${shared}) ${filter})`
    : Prisma.sql`count(*) ${filter}`
}

/** The number of statements in a group in which one may stand several times. */
export function countDistinct(table: Table, { copies }: Pick<Counting, 'copies'>): Prisma.Sql {
  return copies === 'once'
    ? Prisma.sql`count(DISTINCT coalesce(${column(table, 'copyOfId')}, ${idOf(table)}))`
    : Prisma.sql`count(DISTINCT ${idOf(table)})`
}

/** Narrows `where`, a clause on `s`, to the first of the copies it leaves, so that each statement has one row. */
export function oneRowEach(where: Prisma.Sql, { copies }: Pick<Counting, 'copies'>): Prisma.Sql {
  if (copies !== 'once') return where
  const narrowed = where.sql === '' ? Prisma.sql`WHERE TRUE` : where
  // The plus keeps SQLite from gathering all that stand alone by their index: they are nearly all there is.
  return Prisma.sql`${narrowed} AND (+s."copyOfId" IS NULL OR s."id" IN (
    SELECT min(s."id") FROM "Statement" s ${narrowed} AND s."copyOfId" IS NOT NULL GROUP BY s."copyOfId"))`
}
