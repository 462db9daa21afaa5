// The columns of a comparison as wholes: how they report, whom they quote and what they lean on.
import { type CompareParams, columnFilters } from '../compare-params'
import { KINDS, SPEAKER_TYPES } from '../list-params'
import type { CompareProfile } from '../records/compare'
import type { Database } from './client'
import { listProfileLines } from './compare-profile-lines'
import { countRows } from './counting'
import { Prisma } from './generated/client'
import { whereStatements } from './list-query'

/**
 * What the columns are made of: the statements that the filters leave in each, counted as a list of statements counts them.
 * How the matrix is narrowed makes no difference.
 * @param params with columns that there are
 */
export async function getCompareProfile(db: Database, params: CompareParams): Promise<CompareProfile> {
  const placed = await placedStatements(db, params)
  const figures = await countFigures(db, params, placed)
  const { voices, relays, byColumn } = await listProfileLines(db, params, placed)
  return { columns: byColumn.map((quoted, at) => ({ ...figures(at), ...quoted })), voices, relays }
}

/** The statements of all columns, each with its column as `col`. */
async function placedStatements(db: Database, params: CompareParams): Promise<Prisma.Sql> {
  const placed = params.columns.map(
    async (column, at) => Prisma.sql`
      SELECT ${at} AS col, s."id", s."articleId", s."kind", s."speakerType", s."copyOfId"
      FROM "Statement" s ${await whereStatements(db, columnFilters(params, column))}`,
  )
  return Prisma.join(await Promise.all(placed), ' UNION ALL ')
}

/** What each column, counted from 0, is made of; all of it in one pass over the statements. */
async function countFigures(db: Database, { filters }: CompareParams, placed: Prisma.Sql) {
  const parts: [string, Prisma.Sql][] = [
    ['statements', Prisma.sql`TRUE`],
    ['unrelayed', Prisma.sql`NOT EXISTS (SELECT 1 FROM "Relay" r WHERE r."statementId" = s."id")`],
    ...KINDS.map((kind): [string, Prisma.Sql] => [kind, Prisma.sql`s."kind" = ${kind}`]),
    ...SPEAKER_TYPES.map((type): [string, Prisma.Sql] => [type, Prisma.sql`s."speakerType" = ${type}`]),
  ]
  const counted = parts.map(
    ([name, condition]) =>
      Prisma.sql`${countRows('s', filters, Prisma.sql`FILTER (WHERE ${condition})`)} AS ${Prisma.raw(`"${name}"`)}`,
  )
  const rows = await db.$queryRaw<Record<string, bigint>[]>`
    SELECT col, count(DISTINCT s."articleId") AS articles, ${Prisma.join(counted)} FROM (${placed}) s GROUP BY col`
  return (at: number) => {
    const row = rows.find(({ col }) => Number(col) === at)
    const countOf = (part: string) => Number(row?.[part] ?? 0)
    const countsOf = <T extends string>(parts: readonly T[]) =>
      Object.fromEntries(parts.map((part) => [part, countOf(part)])) as Record<T, number>
    return {
      ...{ statements: countOf('statements'), articles: countOf('articles'), unrelayed: countOf('unrelayed') },
      ...{ kinds: countsOf(KINDS), types: countsOf(SPEAKER_TYPES) },
    }
  }
}
