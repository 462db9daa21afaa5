// Which utterances stand in a comparison, in order, and which of its columns ran each. One answer serves page, counts and file.
import { COMPARE_SHOWS, type CompareParams, type CompareShow, coverageFilters, isComparison } from '../compare-params'
import { isNarrowed } from '../list-params'
import type { ComparedCounts } from '../records/compare'
import type { Database } from './client'
import { Prisma } from './generated/client'
import { whereStatements } from './list-query'

/**
 * One utterance. `key` is the id of a statement that stands in no group, or the id of a group, negative. `present` and
 * `ran` are sets of columns, bit 0 the first: where a report of it stands, and where one counts.
 */
export type Utterance = { key: number; present: number; ran: number }

/** Statements with the utterance they report; `s` is a statement, `m` its membership in a group. */
export const FROM_REPORT = Prisma.sql`FROM "Statement" s LEFT JOIN "GroupMember" m ON m."statementId" = s."id"`
export const UTTERANCE = Prisma.sql`coalesce(-m."groupId", s."id")`
/** The day it was said, where a report tells the very day. */
export const SAID = Prisma.sql`CASE WHEN s."saidPrecision" = 'day' THEN s."saidFrom" END`

/** A set of columns as the sum of their bits, from rows of one column each. */
const setOf = (columns: number, condition: Prisma.Sql) =>
  Prisma.join(
    Array.from({ length: columns }, (_, at) => Prisma.sql`max((col = ${at}) AND ${condition}) * ${1 << at}`),
    ' + ',
  )

/**
 * All utterances of which a report stands in a column and matches the filters, in the order asked for; those of unknown
 * day last. What the columns ran is told of the whole utterance: a report that the filters pass over is none left out.
 */
export async function listUtterances(db: Database, params: CompareParams): Promise<Utterance[]> {
  if (!isComparison(params)) return []
  const { columns, filters } = params
  const placed = columns.map(
    async (column, at) => Prisma.sql`
      SELECT ${at} AS col, s."id" AS id, ${UTTERANCE} AS utterance, s."publishedOn" AS day, ${SAID} AS said,
        s."copyOfId" AS copy ${FROM_REPORT} ${await whereStatements(db, coverageFilters(params, column))}`,
  )
  const matching = isNarrowed(filters)
    ? Prisma.sql`WHERE utterance IN (SELECT utterance FROM placed
        WHERE id IN (SELECT s."id" FROM "Statement" s ${await whereStatements(db, filters)}))`
    : Prisma.empty
  const counts =
    filters.copies === 'once'
      ? Prisma.sql`(copy IS NULL OR id IN (SELECT min(id) FROM placed WHERE copy IS NOT NULL GROUP BY utterance, copy))`
      : Prisma.sql`TRUE`
  const direction = params.sort === '-date' ? Prisma.sql`DESC` : Prisma.sql`ASC`
  // One text instead of a row each: tens of thousands of rows take longer to hand over than to find.
  const [found] = await db.$queryRaw<{ list: string | null }[]>`
    WITH placed AS MATERIALIZED (${Prisma.join(await Promise.all(placed), ' UNION ALL ')}),
    listed AS (
      SELECT utterance, ${setOf(columns.length, Prisma.sql`TRUE`)} AS present,
        ${setOf(columns.length, counts)} AS ran, coalesce(min(said), min(day)) AS day, min(id) AS first
      FROM placed ${matching} GROUP BY utterance)
    SELECT json_group_array(utterance || ' ' || present || ' ' || ran
      ORDER BY day ${direction} NULLS LAST, first) AS list FROM listed`
  const utterances = (JSON.parse(found?.list ?? '[]') as string[]).map((text): Utterance => {
    const [key = 0, present = 0, ran = 0] = text.split(' ').map(Number)
    return { key, present, ran }
  })
  if (params.sort !== '-reports') return utterances
  return utterances.sort((a, b) => sizeOf(b.ran) - sizeOf(a.ran))
}

/** How many columns are in a set. */
export function sizeOf(set: number): number {
  return set === 0 ? 0 : (set & 1) + sizeOf(set >> 1)
}

/** Whether an utterance is among those of a way of narrowing. */
const SHOWS: Record<CompareShow, (utterance: Utterance, columns: number) => boolean> = {
  all: () => true,
  shared: ({ ran }) => sizeOf(ran) > 1,
  every: ({ ran }, columns) => sizeOf(ran) === columns,
  gaps: ({ present }, columns) => sizeOf(present) < columns,
  single: ({ ran }) => sizeOf(ran) === 1,
}

/** The utterances that `show`, `ran` and `without` leave. */
export function narrow(utterances: readonly Utterance[], params: CompareParams): Utterance[] {
  const { columns, show } = params
  const bitsOf = (keys: readonly string[]) =>
    columns.reduce((set, { key }, at) => (keys.includes(key) ? set | (1 << at) : set), 0)
  const [asked, missing] = [bitsOf(params.ran), bitsOf(params.without)]
  return utterances.filter(
    (each) => SHOWS[show](each, columns.length) && (each.ran & asked) === asked && (each.present & missing) === 0,
  )
}

/** How many utterances there are of each way of narrowing, in each of so many columns, and in each two of them. */
export function countUtterances(utterances: readonly Utterance[], columns: number): ComparedCounts {
  const shows = COMPARE_SHOWS.map((show) => [show, utterances.filter((each) => SHOWS[show](each, columns)).length])
  const bits = Array.from({ length: columns }, (_, at) => 1 << at)
  const countRunBy = (set: number) => utterances.filter(({ ran }) => (ran & set) === set).length
  const byColumn = bits.map((bit) => ({
    ran: countRunBy(bit),
    alone: utterances.filter(({ ran }) => ran === bit).length,
    shared: bits.map((other) => countRunBy(bit | other)),
  }))
  return { ...(Object.fromEntries(shows) as Record<CompareShow, number>), byColumn }
}
