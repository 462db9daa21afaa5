// Statements over time: how many were published in each stretch of days, told apart by outlet or by kind.
import { scaleOf, toNumber, type Unit } from '../../calendar'
import { onDays, type TimelineKey } from '../../chart-marks'
import type { StatementFilters } from '../../list-params'
import type { TimelineChart } from '../../records'
import type { Database } from '../client'
import { countRows } from '../counting'
import { Prisma } from '../generated/client'
import { whereStatements } from '../list-query'
import { narrowed, placeOf, rankValues } from './axis'
import { countCells } from './count-cells'

/** More strips than this are not compared at a glance. */
const MOST_SERIES = 8

const DATED = Prisma.sql`s."publishedOn" IS NOT NULL`

/** The first day of the stretch a statement was published in, as `startOf` has it. */
const STRETCH: Record<Unit, Prisma.Sql> = {
  day: Prisma.sql`s."publishedOn"`,
  week: Prisma.sql`date(s."publishedOn", '-6 days', 'weekday 1')`,
  month: Prisma.sql`substr(s."publishedOn", 1, 7) || '-01'`,
  quarter: Prisma.sql`printf('%s-%02d-01', substr(s."publishedOn", 1, 4), (substr(s."publishedOn", 6, 2) - 1) / 3 * 3 + 1)`,
  year: Prisma.sql`substr(s."publishedOn", 1, 4) || '-01-01'`,
}

type Known = { total: bigint; dated: bigint; undated: bigint; first: string | null; last: string | null }

/** What the filters leave, by publication day; stretches are as long as the whole span asks for. */
export async function chartTimeline(db: Database, filters: StatementFilters, by: TimelineKey): Promise<TimelineChart> {
  const where = await whereStatements(db, filters)
  const [known] = await db.$queryRaw<Known[]>`
    SELECT ${countRows('s', filters)} AS total, ${countRows('s', filters, Prisma.sql`FILTER (WHERE ${DATED})`)} AS dated,
      ${countRows('s', filters, Prisma.sql`FILTER (WHERE s."publishedOn" IS NULL)`)} AS undated,
      min(s."publishedOn") AS first, max(s."publishedOn") AS last FROM "Statement" s ${where}`
  const { first = null, last = null } = known ?? {}
  const counts = {
    total: Number(known?.total ?? 0),
    undated: Number(known?.undated ?? 0),
    dated: Number(known?.dated ?? 0),
  }
  if (!first || !last) return { ...counts, span: null, series: { shown: [], rest: null }, bins: [] }
  const { unit } = scaleOf(toNumber(first), toNumber(last))
  const ranked = await rankValues(db, by, filters, MOST_SERIES, [DATED])
  const { cells, rows, columns } = await countCells<string>(db, filters, {
    where: narrowed(where, [DATED]),
    row: STRETCH[unit],
    column: placeOf(by, ranked.groups),
  })
  const bins = new Map([...rows].map(([from, count]) => [from, { from, count, counts: emptyOf(ranked.groups.length) }]))
  for (const { row, column, count } of cells) {
    const bin = bins.get(row)
    if (bin) bin.counts[column] = count
  }
  const rest = columns.get(ranked.groups.length)
  return {
    ...counts,
    span: { unit, first, last, covered: await coveredDays(db, filters, { first, last }) },
    series: { shown: ranked.shown, rest: rest ? { values: ranked.others, count: rest } : null },
    bins: [...bins.values()].sort((a, b) => (a.from < b.from ? -1 : 1)),
  }
}

/** A zero for each shown, and one for the others. */
const emptyOf = (shown: number) => new Array<number>(shown + 1).fill(0)

async function coveredDays(db: Database, filters: StatementFilters, found: { first: string; last: string }) {
  const [corpus] = await db.$queryRaw<{ first: string | null; last: string | null }[]>`
    SELECT (SELECT min("publishedOn") FROM "Statement") AS first, (SELECT max("publishedOn") FROM "Statement") AS last`
  const { from, to } = onDays(filters, corpus?.first ?? found.first, corpus?.last ?? found.last)
  return { from: from ?? found.first, to: to ?? found.last }
}
