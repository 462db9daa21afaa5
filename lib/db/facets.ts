// What each filter could be set to, and how many statements each choice would show.
import type { StatementFilters } from '../list-params'
import { NO_RELAY, UNKNOWN } from '../list-params'
import type { FacetKey, Facets, FacetValue, FilterWeight } from '../records'
import type { Database } from './client'
import { Prisma } from './generated/client'
import { whereStatements } from './list-query'
import { countStatements } from './statements'

/** Leaves out, by an index of its own, the statements that have neither class nor country to be counted. */
const ONLY_UNNAMED = Prisma.sql`JOIN "Statement" u ON u."id" = s."id" AND u."sourceClass" IS NOT NULL`

/** Where a facet's values come from: the value, its label, and the tables beside the statement. */
const SOURCES: Record<FacetKey, { value: Prisma.Sql; label: Prisma.Sql; join: Prisma.Sql }> = {
  speaker: {
    value: Prisma.sql`p."slug"`,
    label: Prisma.sql`p."name"`,
    join: Prisma.sql`LEFT JOIN "StatementSpeaker" x ON x."statementId" = s."id" LEFT JOIN "Speaker" p ON p."id" = x."speakerId"`,
  },
  outlet: {
    value: Prisma.sql`o."slug"`,
    label: Prisma.sql`o."name"`,
    join: Prisma.sql`LEFT JOIN "Outlet" o ON o."id" = s."outletId"`,
  },
  relay: {
    value: Prisma.sql`r."slug"`,
    label: Prisma.sql`min(r."name")`,
    join: Prisma.sql`LEFT JOIN "Relay" r ON r."statementId" = s."id"`,
  },
  language: { value: Prisma.sql`s."language"`, label: Prisma.sql`s."language"`, join: Prisma.empty },
  kind: { value: Prisma.sql`s."kind"`, label: Prisma.sql`s."kind"`, join: Prisma.empty },
  act: { value: Prisma.sql`s."act"`, label: Prisma.sql`s."act"`, join: Prisma.empty },
  speakerType: { value: Prisma.sql`s."speakerType"`, label: Prisma.sql`s."speakerType"`, join: Prisma.empty },
  sourceClass: { value: Prisma.sql`s."sourceClass"`, label: Prisma.sql`s."sourceClass"`, join: ONLY_UNNAMED },
  sourceCountry: { value: Prisma.sql`s."sourceCountry"`, label: Prisma.sql`s."sourceCountry"`, join: ONLY_UNNAMED },
}
/** Facets in which having none is a value; a statement without a cue has no act, which is not the same. */
const NONE: Partial<Record<FacetKey, string>> = {
  speaker: UNKNOWN,
  outlet: UNKNOWN,
  relay: NO_RELAY,
  sourceCountry: UNKNOWN,
}

async function countFacet(db: Database, key: FacetKey, filters: StatementFilters): Promise<FacetValue[]> {
  const { value, label, join } = SOURCES[key]
  const counted = await db.$queryRaw<{ value: string | null; label: string | null; count: bigint }[]>`
    SELECT ${value} AS value, ${label} AS label, count(DISTINCT s."id") AS count
    FROM "Statement" s ${join} ${await whereStatements(db, filters, key)}
    GROUP BY ${value} ORDER BY count DESC, value`
  const values = counted.flatMap((row) => {
    if (row.value !== null) return [{ value: row.value, label: row.label ?? row.value, count: Number(row.count) }]
    const none = NONE[key]
    return none ? [{ value: none, label: none, count: Number(row.count) }] : []
  })
  const absent = filters[key].filter((chosen) => !values.some(({ value }) => value === chosen))
  const names = await namesOf(db, key, absent)
  return [...values, ...absent.map((value, index) => ({ value, label: names[index] ?? value, count: 0 }))]
}

/**
 * Every facet's values, the most frequent first; each facet leaves its own filter out. A chosen value that the other
 * filters leave without a statement comes last, with its zero.
 * @param held facets that are not shown, because the page itself holds their filter: they stay empty
 */
export async function listFacets(
  db: Database,
  filters: StatementFilters,
  held: readonly FacetKey[] = [],
): Promise<Facets> {
  const keys = Object.keys(SOURCES) as FacetKey[]
  const counted = await Promise.all(
    keys.map(async (key) => [key, held.includes(key) ? [] : await countFacet(db, key, filters)] as const),
  )
  return Object.fromEntries(counted) as Facets
}

/** For every filter in force, how many statements there would be without it; the most freeing one first. */
export async function weighFilters(db: Database, filters: StatementFilters): Promise<FilterWeight[]> {
  const without: Record<string, StatementFilters> = {}
  for (const key of Object.keys(SOURCES) as FacetKey[])
    if (filters[key].length > 0) without[key] = { ...filters, [key]: [] }
  if (filters.q) without.q = { ...filters, q: '' }
  if (filters.from) without.from = { ...filters, from: null }
  if (filters.to) without.to = { ...filters, to: null }
  if (filters.undated) without.undated = { ...filters, undated: false }
  if (filters.origin.length > 0) without.origin = { ...filters, origin: [] }
  if (filters.evidence) without.evidence = { ...filters, evidence: null }
  const weights = Object.entries(without).map(async ([key, rest]) => ({
    key,
    without: await countStatements(db, rest),
  }))
  return (await Promise.all(weights)).sort((a, b) => b.without - a.without)
}

/** The names behind slugs, in their order; a slug that stands for nothing is its own name. */
async function namesOf(db: Database, key: FacetKey, values: string[]): Promise<string[]> {
  const where = { slug: { in: values } }
  const select = { slug: true, name: true }
  const look = {
    speaker: () => db.speaker.findMany({ where, select }),
    outlet: () => db.outlet.findMany({ where, select }),
    relay: () => db.relay.findMany({ where, select, distinct: ['slug'] }),
  }
  const found = key in look && values.length > 0 ? await look[key as keyof typeof look]() : []
  const names = new Map(found.map(({ slug, name }) => [slug, name]))
  return values.map((value) => names.get(value) ?? value)
}
