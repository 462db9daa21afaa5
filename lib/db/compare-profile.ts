// The columns of a comparison as wholes: how they report, whom they quote and what they lean on.
import { type CompareParams, columnFilters } from '../compare-params'
import { KINDS, SPEAKER_TYPES } from '../list-params'
import type { CompareProfile } from '../records'
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

/** What each column, counted from 0, is made of. */
async function countFigures(db: Database, { filters }: CompareParams, placed: Prisma.Sql) {
  const statements = countRows('s', filters)
  const rows = await db.$queryRaw<{ col: bigint; part: string; count: bigint }[]>`
    WITH placed AS MATERIALIZED (${placed})
    SELECT col, 'statements' AS part, ${statements} AS count FROM placed s GROUP BY col
    UNION ALL SELECT col, 'articles', count(DISTINCT s."articleId") FROM placed s GROUP BY col
    UNION ALL SELECT col, s."kind", ${statements} FROM placed s GROUP BY col, s."kind"
    UNION ALL SELECT col, s."speakerType", ${statements} FROM placed s GROUP BY col, s."speakerType"
    UNION ALL SELECT col, 'unrelayed', ${statements} FROM placed s
      WHERE NOT EXISTS (SELECT 1 FROM "Relay" r WHERE r."statementId" = s."id") GROUP BY col`
  const counts = new Map(rows.map(({ col, part, count }) => [`${col} ${part}`, Number(count)]))
  return (at: number) => {
    const countOf = (part: string) => counts.get(`${at} ${part}`) ?? 0
    const countsOf = <T extends string>(parts: readonly T[]) =>
      Object.fromEntries(parts.map((part) => [part, countOf(part)])) as Record<T, number>
    return {
      ...{ statements: countOf('statements'), articles: countOf('articles'), unrelayed: countOf('unrelayed') },
      ...{ kinds: countsOf(KINDS), types: countsOf(SPEAKER_TYPES) },
    }
  }
}
