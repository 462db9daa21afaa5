// What each filter could be set to, and how many statements each choice would show.
import { fold } from '../engine/text/fold'
import { slugify } from '../identity/slug'
import { FACET_KEYS, type FacetKey, NO_RELAY, type StatementFilters, UNKNOWN } from '../list-params'
import type { Facet, Facets, FilterWeight } from '../records'
import type { Database } from './client'
import { containing } from './containing'
import { countDistinct, countRows } from './counting'
import { Prisma } from './generated/client'
import { whereStatements } from './list-query'
import { countStatements } from './statements'

/** How a facet is counted: what its statements are grouped by, and what the groups are then called. */
type Source = {
  from: Prisma.Sql
  /** Whether a statement may stand in a group twice: a joint one, once its speakers are merged. */
  repeats?: boolean
  group: Prisma.Sql
  value: Prisma.Sql
  label: Prisma.Sql
  /** Gives a group (`counted."group"`) its name, after counting: there are far fewer groups than statements. */
  named: Prisma.Sql
  /** Narrows the names to those that hold a word, where there may be more than are read at a glance. */
  holds?: (word: string) => Prisma.Sql
}

const STATEMENTS = Prisma.sql`"Statement" s`
/** Passes over, by an index, the statements that have neither class nor country to be counted. */
const UNNAMED = Prisma.sql`"Statement" s JOIN "Statement" u ON u."id" = s."id" AND u."sourceClass" IS NOT NULL`

const ofColumn = (group: Prisma.Sql, from: Prisma.Sql): Source => ({
  from,
  group,
  value: Prisma.sql`counted."group"`,
  label: Prisma.sql`counted."group"`,
  named: Prisma.empty,
})
const ofStatement = (column: string, from = STATEMENTS) => ofColumn(Prisma.raw(`s."${column}"`), from)

const named = { value: Prisma.sql`n."slug"`, label: Prisma.sql`n."name"` }
const inSlug = (word: string) => Prisma.sql`n."slug" LIKE ${containing(slugify(word))} ESCAPE '\\'`

const SOURCES: Record<FacetKey, Source> = {
  speaker: {
    ...named,
    from: Prisma.sql`"Statement" s LEFT JOIN "StatementSpeaker" x ON x."statementId" = s."id"`,
    repeats: true,
    group: Prisma.sql`x."speakerId"`,
    named: Prisma.sql`LEFT JOIN "Speaker" n ON n."id" = counted."group"`,
    holds: (word) => Prisma.sql`(${inSlug(word)} OR n."id" IN
      (SELECT "speakerId" FROM "Alias" WHERE "folded" LIKE ${containing(fold(word))} ESCAPE '\\'))`,
  },
  outlet: {
    ...named,
    from: STATEMENTS,
    group: Prisma.sql`s."outletId"`,
    named: Prisma.sql`LEFT JOIN "Outlet" n ON n."id" = counted."group"`,
    holds: inSlug,
  },
  outletTag: ofColumn(Prisma.sql`t."tag"`, Prisma.sql`"Statement" s JOIN "OutletTag" t ON t."outletId" = s."outletId"`),
  outletCountry: ofColumn(
    Prisma.sql`c."country"`,
    Prisma.sql`"Statement" s LEFT JOIN "Outlet" c ON c."id" = s."outletId"`,
  ),
  relay: {
    ...named,
    from: Prisma.sql`"Statement" s LEFT JOIN "Relay" r ON r."statementId" = s."id"`,
    repeats: true,
    group: Prisma.sql`r."slug"`,
    named: Prisma.sql`LEFT JOIN (SELECT "slug", min("name") AS name FROM "Relay" GROUP BY "slug") n ON n."slug" = counted."group"`,
    holds: inSlug,
  },
  language: ofStatement('language'),
  kind: ofStatement('kind'),
  act: ofStatement('act'),
  speakerType: ofStatement('speakerType'),
  sourceClass: ofStatement('sourceClass', UNNAMED),
  sourceCountry: ofStatement('sourceCountry', UNNAMED),
  month: ofColumn(Prisma.sql`substr(s."publishedOn", 1, 7)`, STATEMENTS),
}

/** Facets in which having none is a value. */
const NONE: Partial<Record<FacetKey, string>> = {
  speaker: UNKNOWN,
  outlet: UNKNOWN,
  outletCountry: UNKNOWN,
  relay: NO_RELAY,
  act: UNKNOWN,
  sourceCountry: UNKNOWN,
  month: UNKNOWN,
}

/** More values than this nobody reads: the rest is found by its name. */
const MOST = 200

type Counted = { value: string | null; label: string | null; count: bigint; total: bigint }

async function countFacet(db: Database, key: FacetKey, filters: StatementFilters, find = ''): Promise<Facet> {
  const { from, repeats, group, value, label, named, holds } = SOURCES[key]
  const none = NONE[key]
  const words = holds ? find.split(/\s+/u).filter((word) => fold(word) !== '') : []
  const held = words.flatMap((word) => holds?.(word) ?? [])
  const set = [...filters[key], ...filters.except[key]]
  const chosen = held.length === 0 && set.length > 0 ? set : ['']
  const rows = await db.$queryRaw<Counted[]>`
    WITH counted AS MATERIALIZED (
      SELECT ${group} AS "group", ${repeats ? countDistinct('s', filters) : countRows('s', filters)} AS count
      FROM ${from} ${await whereStatements(db, filters, key)} GROUP BY ${group}
    ), labelled AS (
      SELECT ${value} AS value, ${label} AS label, counted.count AS count,
        row_number() OVER (ORDER BY counted.count DESC, ${value}) AS place, count(${value}) OVER () AS total
      FROM counted ${named} ${held.length > 0 ? Prisma.sql`WHERE ${Prisma.join(held, ' AND ')}` : Prisma.empty}
    )
    SELECT value, label, count, total FROM labelled
    WHERE place <= ${MOST} OR value IS NULL OR value IN (${Prisma.join(chosen)}) ORDER BY place`
  const values = rows.flatMap((row) => {
    if (row.value !== null) return [{ value: row.value, label: row.label ?? row.value, count: Number(row.count) }]
    return none ? [{ value: none, label: none, count: Number(row.count) }] : []
  })
  const isNone = values.some((each) => each.value === none)
  const total = Number(rows[0]?.total ?? 0) + (isNone ? 1 : 0)
  if (held.length > 0) return { values, total }
  const absent = set.filter((chosen) => !values.some(({ value }) => value === chosen))
  const names = await namesOf(db, key, absent)
  const zeros = absent.map((value, index) => ({ value, label: names[index] ?? value, count: 0 }))
  return { values: [...values, ...zeros], total: total + zeros.length }
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
  const counted = await Promise.all(
    FACET_KEYS.map(
      async (key) => [key, held.includes(key) ? { values: [], total: 0 } : await countFacet(db, key, filters)] as const,
    ),
  )
  return Object.fromEntries(counted) as Facets
}

/** The values of one facet whose names hold all words of `find`, the most frequent first. */
export async function findInFacet(
  db: Database,
  key: FacetKey,
  filters: StatementFilters,
  find: string,
): Promise<Facet> {
  return countFacet(db, key, filters, find)
}

/** For every filter in force, how many statements there would be without it; the most freeing one first. */
export async function weighFilters(db: Database, filters: StatementFilters): Promise<FilterWeight[]> {
  const without: Record<string, StatementFilters> = {}
  for (const key of FACET_KEYS)
    if (filters[key].length > 0 || filters.except[key].length > 0)
      without[key] = { ...filters, [key]: [], except: { ...filters.except, [key]: [] } }
  if (filters.q) without.q = { ...filters, q: '' }
  if (filters.from) without.from = { ...filters, from: null }
  if (filters.to) without.to = { ...filters, to: null }
  if (filters.undated) without.undated = { ...filters, undated: false }
  if (filters.origin.length > 0) without.origin = { ...filters, origin: [] }
  if (filters.look) without.look = { ...filters, look: false }
  if (filters.added) without.added = { ...filters, added: null }
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
