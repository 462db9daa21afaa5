// The values a chart sets side by side: the most frequent by themselves, the others together.
import type { ChartKey } from '../../chart-marks'
import { type StatementFilters, UNKNOWN } from '../../list-params'
import type { ChartAxis } from '../../records'
import type { Database } from '../client'
import { countDistinct, countRows } from '../counting'
import { Prisma } from '../generated/client'
import { whereStatements } from '../list-query'
import { speakersAt } from '../shown-speakers'

type Source = {
  from: Prisma.Sql
  /** What statements are grouped by; NULL where it is unknown. */
  group: Prisma.Sql
  /** The table `n` that names the groups, where they are not names themselves. */
  names: Prisma.Sql | null
  /** Narrows the groups to those the filters ask for, where a statement can be in others too. */
  asked?: (filters: StatementFilters) => Prisma.Sql[]
}

const STATEMENTS = Prisma.sql`"Statement" s`

export const SOURCES: Record<ChartKey, Source> = {
  outlet: { from: STATEMENTS, group: Prisma.sql`s."outletId"`, names: Prisma.sql`"Outlet"` },
  kind: { from: STATEMENTS, group: Prisma.sql`s."kind"`, names: null },
  language: { from: STATEMENTS, group: Prisma.sql`s."language"`, names: null },
  speaker: {
    from: Prisma.sql`"Statement" s LEFT JOIN "StatementSpeaker" x ON x."statementId" = s."id"`,
    group: Prisma.sql`x."speakerId"`,
    names: Prisma.sql`"Speaker"`,
    // Beside a chosen speaker stand those who spoke with him; an address cannot ask for both together.
    asked: ({ speaker }) => {
      if (speaker.length === 0) return []
      const slugs = speaker.filter((slug) => slug !== UNKNOWN)
      const known = slugs.length > 0 ? [Prisma.sql`x."speakerId" IN (${speakersAt(slugs)})`] : []
      const unknown = slugs.length < speaker.length ? [Prisma.sql`x."speakerId" IS NULL`] : []
      return [Prisma.sql`(${Prisma.join([...known, ...unknown], ' OR ')})`]
    },
  },
}

/** The groups behind the values shown: ids or names, and NULL for the unknown. */
export type Group = number | string | null
export type Ranked = { groups: Group[]; shown: ChartAxis['shown']; others: number }

/** `where` with more conditions. */
export function narrowed(where: Prisma.Sql, conditions: Prisma.Sql[]): Prisma.Sql {
  if (conditions.length === 0) return where
  const all = Prisma.join(conditions, ' AND ')
  return where.sql === '' ? Prisma.sql`WHERE ${all}` : Prisma.sql`${where} AND ${all}`
}

/** The number of statements in a group of `key`; in one of speakers a joint statement may stand twice. */
export const countIn = (key: ChartKey, filters: StatementFilters) =>
  key === 'speaker' ? countDistinct('s', filters) : countRows('s', filters)

/**
 * The values with the most statements, and the unknown one, whatever its size.
 * @param most how many known values to take; the others are only counted. A single other one is taken too
 * @param conditions narrow what is looked at beside the filters
 */
export async function rankValues(
  db: Database,
  key: ChartKey,
  filters: StatementFilters,
  most: number,
  conditions: Prisma.Sql[] = [],
): Promise<Ranked> {
  const { from, group, names, asked } = SOURCES[key]
  const where = narrowed(await whereStatements(db, filters), [...conditions, ...(asked?.(filters) ?? [])])
  const value = names ? Prisma.sql`n."slug"` : Prisma.sql`ranked."group"`
  const rows = await db.$queryRaw<
    { group: bigint | number | string | null; value: string; label: string; count: bigint; known: bigint }[]
  >`
    WITH counted AS MATERIALIZED (
      SELECT ${group} AS "group", ${countIn(key, filters)} AS count FROM ${from} ${where} GROUP BY 1
    ), ranked AS (
      SELECT "group", count, count("group") OVER () AS known,
        row_number() OVER (ORDER BY "group" IS NULL, count DESC, "group") AS place FROM counted
    )
    SELECT ranked."group" AS "group", ranked.count AS count, ranked.known AS known,
      coalesce(${value}, ${UNKNOWN}) AS value,
      coalesce(${names ? Prisma.sql`n."name"` : value}, ${UNKNOWN}) AS label
    FROM ranked ${names ? Prisma.sql`LEFT JOIN ${names} n ON n."id" = ranked."group"` : Prisma.empty}
    WHERE ranked.place <= ${most} OR ranked.known = ${most + 1} OR ranked."group" IS NULL ORDER BY ranked.place`
  const known = Number(rows[0]?.known ?? 0)
  return {
    groups: rows.map((row) => (typeof row.group === 'bigint' ? Number(row.group) : row.group)),
    shown: rows.map(({ value, label, count }) => ({ value, label, count: Number(count) })),
    others: known - rows.filter((row) => row.group !== null).length,
  }
}

/** The place of a statement's group among those shown, counted from 0; that of the others is past the last. */
export function placeOf(key: ChartKey, groups: readonly Group[]): Prisma.Sql {
  const { group } = SOURCES[key]
  const cases = groups.map((each, place) =>
    each === null ? Prisma.sql`WHEN ${group} IS NULL THEN ${place}` : Prisma.sql`WHEN ${group} = ${each} THEN ${place}`,
  )
  return cases.length === 0 ? Prisma.sql`0` : Prisma.sql`CASE ${Prisma.join(cases, ' ')} ELSE ${groups.length} END`
}
