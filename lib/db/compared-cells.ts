// What stands in the cells of some utterances, and what else the columns ran on those days.
import { type CompareParams, coverageFilters } from '../compare-params'
import type { StatementFilters } from '../list-params'
import type { Database } from './client'
import { FROM_REPORT, SAID, UTTERANCE, type Utterance } from './compared-utterances'
import { Prisma } from './generated/client'
import { whereStatements } from './list-query'

/** A report in a column, counted from 0. `said`: the very day, where the report tells it. */
export type PlacedReport = {
  utterance: number
  column: number
  id: number
  said: string | null
  publishedOn: string | null
  /** The moment in ISO 8601, null where only a day is known, or nothing. */
  publishedAt: string | null
}

/** Every report of the utterances that stands in a column, in the order they came in. */
export async function listReports(
  db: Database,
  params: CompareParams,
  utterances: readonly Pick<Utterance, 'key'>[],
): Promise<PlacedReport[]> {
  const keys = JSON.stringify(utterances.map(({ key }) => key))
  const reports = Prisma.sql`s."id" IN (
    SELECT value FROM json_each(${keys}) WHERE value > 0 UNION ALL
    SELECT x."statementId" FROM json_each(${keys}) asked JOIN "GroupMember" x ON x."groupId" = -asked.value)`
  const placed = params.columns.map(
    async (column, at) => Prisma.sql`
      SELECT ${UTTERANCE} AS utterance, ${at} AS col, s."id" AS id, ${SAID} AS said, s."publishedOn" AS publishedOn,
        (SELECT "publishedAt" FROM "Article" WHERE "id" = s."articleId") AS publishedAt
      ${FROM_REPORT} ${await whereStatements(db, coverageFilters(params, column))} AND ${reports}`,
  )
  type Row = Omit<PlacedReport, 'utterance' | 'column' | 'id'> & { [key in 'utterance' | 'col' | 'id']: bigint }
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM (${Prisma.join(await Promise.all(placed), ' UNION ALL ')}) ORDER BY id`
  return rows.map(({ utterance, col, id, ...row }) => ({
    ...{ ...row, utterance: Number(utterance), column: Number(col), id: Number(id) },
  }))
}

/** So many articles, and the statements in them. */
export type Ran = { articles: number; statements: number }

/** What a column ran: by day, and on an unknown one. A period is all one day, called `''`. */
export type Coverage = { days: Map<string, Ran>; undated: Ran }

export const RAN_NOTHING: Ran = { articles: 0, statements: 0 }

/** What each column ran on these days, whatever it says there. */
export async function listCoverage(db: Database, params: CompareParams, days: readonly string[]): Promise<Coverage[]> {
  const isPeriod = params.by === 'period'
  const day = isPeriod ? Prisma.sql`''` : Prisma.sql`s."publishedOn"`
  const asked = isPeriod
    ? Prisma.sql`TRUE`
    : Prisma.sql`s."publishedOn" IN (SELECT value FROM json_each(${JSON.stringify(days)}))`
  const counted = params.columns.map(async (column, at) => {
    const dated = coverageFilters(params, column)
    const undated = { ...dated, from: null, to: null, undated: true }
    return Prisma.sql`
      SELECT ${at} AS col, ${day} AS day, count(*) AS articles, 0 AS statements
      FROM "Article" s ${await whereArticles(db, dated)} AND ${asked} GROUP BY 2
      UNION ALL SELECT ${at}, ${day}, 0, count(*)
      FROM "Statement" s ${await whereStatements(db, dated)} AND ${asked} GROUP BY 2
      UNION ALL SELECT ${at}, NULL, count(*), 0 FROM "Article" s ${await whereArticles(db, undated)}
      UNION ALL SELECT ${at}, NULL, 0, count(*) FROM "Statement" s ${await whereStatements(db, undated)}`
  })
  type Row = { [key in 'col' | 'articles' | 'statements']: bigint } & { day: string | null }
  const rows = await db.$queryRaw<Row[]>`${Prisma.join(await Promise.all(counted), ' UNION ALL ')}`
  const coverage = params.columns.map((): Coverage => ({ days: new Map(), undated: RAN_NOTHING }))
  for (const row of rows) {
    const ofColumn = coverage[Number(row.col)]
    if (!ofColumn) continue
    const before = row.day === null ? ofColumn.undated : (ofColumn.days.get(row.day) ?? RAN_NOTHING)
    const sum = {
      articles: before.articles + Number(row.articles),
      statements: before.statements + Number(row.statements),
    }
    if (row.day === null) ofColumn.undated = sum
    else ofColumn.days.set(row.day, sum)
  }
  return coverage
}

/** The same filters over articles: what says where something is printed is written alike in both tables. */
async function whereArticles(db: Database, filters: StatementFilters): Promise<Prisma.Sql> {
  const where = await whereStatements(db, { ...filters, versions: 'all' })
  return filters.versions === 'all' ? where : Prisma.sql`${where} AND s."replacedById" IS NULL`
}
