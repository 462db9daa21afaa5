// Statements over time: how many were published in each stretch of days, told apart by outlet or by kind.
import { onDays, type TimelineKey } from '../../chart-marks'
import type { StatementFilters } from '../../list-params'
import type { TimelineChart } from '../../records/charts'
import type { Database } from '../client'
import { askOf } from '../columns/ask'
import { listMeant } from '../list-query'

/** More strips than this are not compared at a glance. */
const MOST_SERIES = 8

/** What the filters leave, by publication day; stretches are as long as the whole span asks for. */
export async function chartTimeline(db: Database, filters: StatementFilters, by: TimelineKey): Promise<TimelineChart> {
  const { span, ...counted } = await askOf(db)<'timeline'>({
    ask: 'timeline',
    ...(await listMeant(db, filters)),
    by: { key: by, most: MOST_SERIES, asked: null },
  })
  return { ...counted, span: span && { ...span, covered: await coveredDays(db, filters, span) } }
}

async function coveredDays(db: Database, filters: StatementFilters, found: { first: string; last: string }) {
  const [corpus] = await db.$queryRaw<{ first: string | null; last: string | null }[]>`
    SELECT (SELECT min("publishedOn") FROM "Statement") AS first, (SELECT max("publishedOn") FROM "Statement") AS last`
  const { from, to } = onDays(filters, corpus?.first ?? found.first, corpus?.last ?? found.last)
  return { from: from ?? found.first, to: to ?? found.last }
}
