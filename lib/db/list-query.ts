// The one translation of filters and sort into SQL: page, facets, JSON and CSV all pass through here.
import {
  FACET_KEYS,
  type FacetKey,
  isNarrowed,
  NO_RELAY,
  type SortKey,
  type StatementFilters,
  type StatementParams,
  UNKNOWN,
} from '../list-params'
import type { Database } from './client'
import type { Clause, Listed } from './columns/question'
import { standing } from './counting'
import { Prisma } from './generated/client'
import { matchesText, termsOf } from './matches-text'
import { hasOrigin } from './origin-sql'
import { outletsAt } from './shown-outlets'
import { speakersAt } from './shown-speakers'

/** The tables every list reads; `first` is the first speaker, by whom a joint statement sorts. */
export const FROM_STATEMENT = Prisma.sql`
  FROM "Statement" s
  LEFT JOIN "Outlet" o ON o."id" = s."outletId"
  LEFT JOIN "StatementSpeaker" f ON f."statementId" = s."id" AND f."ordinal" = 0
  LEFT JOIN "Speaker" first ON first."id" = f."speakerId"`

/** "One of these": the named ones, those where it is unknown, or both. */
function oneOf(
  values: string[],
  known: (slugs: string[]) => Prisma.Sql,
  unknown: Prisma.Sql,
  unknownValue = UNKNOWN,
): Prisma.Sql {
  const slugs = values.filter((value) => value !== unknownValue)
  const parts = slugs.length > 0 ? [known(slugs)] : []
  if (slugs.length < values.length) parts.push(unknown)
  return Prisma.sql`(${Prisma.join(parts, ' OR ')})`
}

const inColumn = (column: string) => (values: string[]) =>
  Prisma.sql`${Prisma.raw(`s."${column}"`)} IN (${Prisma.join(values)})`

/** A month's days as text: no day comes after its 31st. */
const inMonths = (months: string[]) =>
  Prisma.sql`(${Prisma.join(
    months.map((month) => Prisma.sql`s."publishedOn" BETWEEN ${`${month}-01`} AND ${`${month}-31`}`),
    ' OR ',
  )})`

/** The condition on `s` that a statement has one of these values, of which there is at least one. */
const HAS: Record<FacetKey, (values: string[]) => Prisma.Sql> = {
  speaker: (values) =>
    oneOf(
      values,
      (slugs) => Prisma.sql`s."id" IN (SELECT "statementId" FROM "StatementSpeaker" WHERE "speakerId" IN
        (${speakersAt(slugs)}))`,
      Prisma.sql`NOT EXISTS (SELECT 1 FROM "StatementSpeaker" x WHERE x."statementId" = s."id")`,
    ),
  outlet: (values) =>
    oneOf(values, (slugs) => Prisma.sql`s."outletId" IN (${outletsAt(slugs)})`, Prisma.sql`s."outletId" IS NULL`),
  outletTag: (values) =>
    Prisma.sql`s."outletId" IN (SELECT "outletId" FROM "OutletTag" WHERE "tag" IN (${Prisma.join(values)}))`,
  outletCountry: (values) =>
    oneOf(
      values,
      (codes) => Prisma.sql`s."outletId" IN (SELECT "id" FROM "Outlet" WHERE "country" IN (${Prisma.join(codes)}))`,
      Prisma.sql`(s."outletId" IS NULL OR s."outletId" IN (SELECT "id" FROM "Outlet" WHERE "country" IS NULL))`,
    ),
  relay: (values) =>
    oneOf(
      values,
      (slugs) => Prisma.sql`s."id" IN (SELECT "statementId" FROM "Relay" WHERE "slug" IN (${Prisma.join(slugs)}))`,
      Prisma.sql`NOT EXISTS (SELECT 1 FROM "Relay" r WHERE r."statementId" = s."id")`,
      NO_RELAY,
    ),
  language: inColumn('language'),
  kind: inColumn('kind'),
  act: (values) => oneOf(values, inColumn('act'), Prisma.sql`s."act" IS NULL`),
  speakerType: inColumn('speakerType'),
  sourceClass: inColumn('sourceClass'),
  sourceCountry: (values) =>
    oneOf(values, inColumn('sourceCountry'), Prisma.sql`(s."sourceClass" IS NOT NULL AND s."sourceCountry" IS NULL)`),
  month: (values) => oneOf(values, inMonths, Prisma.sql`s."publishedOn" IS NULL`),
}

/** What a facet's filter asks for: one of the chosen values, and none of those left out. */
function conditionsOf(key: FacetKey, filters: StatementFilters): Prisma.Sql[] {
  const [chosen, except]: string[][] = [filters[key], filters.except[key]]
  return [
    ...(chosen && chosen.length > 0 ? [HAS[key](chosen)] : []),
    // A statement of which it is not known has none of them.
    ...(except && except.length > 0 ? [Prisma.sql`(${HAS[key](except)}) IS NOT TRUE`] : []),
  ]
}

/** As the database writes a moment, so that texts compare as moments do. */
const storedMoment = (moment: string) => new Date(moment).toISOString().replace('Z', '+00:00')

/** The WHERE clause for `filters`. Words in Greek or Cyrillic letters also find the names that sound so. */
export async function whereStatements(db: Database, filters: StatementFilters): Promise<Prisma.Sql> {
  const conditions = [
    ...standing('s', filters),
    ...FACET_KEYS.flatMap((key) => conditionsOf(key, filters)),
    ...matchesText(await termsOf(db, filters.q)),
  ]
  conditions.push(...hasOrigin(filters.origin))
  if (filters.from) conditions.push(Prisma.sql`s."publishedOn" >= ${filters.from}`)
  if (filters.to) conditions.push(Prisma.sql`s."publishedOn" <= ${filters.to}`)
  if (filters.undated) conditions.push(Prisma.sql`s."publishedOn" IS NULL`)
  if (filters.look)
    conditions.push(Prisma.sql`s."articleId" IN (SELECT "id" FROM "Article" WHERE "warnings" IS NOT NULL)`)
  if (filters.added)
    conditions.push(
      Prisma.sql`s."articleId" IN (SELECT "id" FROM "Article" WHERE "ingestedAt" > ${storedMoment(filters.added)})`,
    )
  if (filters.evidence) {
    conditions.push(Prisma.sql`s."id" IN (SELECT "statementId" FROM "Evidence" WHERE "state" = ${filters.evidence})`)
  }
  return conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}` : Prisma.empty
}

/** The same for the columns in memory. */
export async function clauseOf(db: Database, filters: StatementFilters): Promise<Clause> {
  if (!isNarrowed(filters)) return null
  const { sql, values } = await whereStatements(db, filters)
  return { sql, values }
}

/** Which list is meant, and how it counts, when the columns in memory are asked about it. */
export async function listMeant(db: Database, filters: StatementFilters): Promise<Listed> {
  const { copies, versions } = filters
  return { counting: { copies, versions }, clause: await clauseOf(db, filters) }
}

/** As the index has it: unknown days come last by themselves. */
const NEWEST_FIRST = Prisma.sql`s."publishedOn" DESC, s."articleId" DESC, s."ordinal" ASC`
/** Slugs sort names of every script by their Latin spelling. */
const SORT_COLUMNS: Record<SortKey, Prisma.Sql> = {
  date: Prisma.sql`s."publishedOn"`,
  speaker: Prisma.sql`first."slug"`,
  outlet: Prisma.sql`o."slug"`,
  language: Prisma.sql`s."language"`,
  kind: Prisma.sql`s."kind"`,
  confidence: Prisma.sql`s."confidence"`,
}

/** The ORDER BY clause; unknown values come last either way, ties newest first and in reading order. */
export function orderStatements({ key, descending }: StatementParams['sort']): Prisma.Sql {
  if (key === 'date' && descending) return Prisma.sql`ORDER BY ${NEWEST_FIRST}`
  const direction = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`
  return Prisma.sql`ORDER BY ${SORT_COLUMNS[key]} ${direction} NULLS LAST, ${NEWEST_FIRST}`
}
