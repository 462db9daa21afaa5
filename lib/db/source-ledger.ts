// The ledger of unnamed sources: how many statements rest on them, by outlet, month, class, country and printed words.
import type { SourceClass } from '../engine/types'
import { type StatementFilters, UNKNOWN } from '../list-params'
import type { SourceLedger, SourceShare } from '../records/sources'
import type { Database } from './client'
import { countDistinct, countRows } from './counting'
import { Prisma } from './generated/client'
import { whereStatements } from './list-query'
import { countStatements } from './statements'

/** The words that stand most often for an unnamed source. */
const MOST_WORDS = 40

/** What is counted, and what it is counted among: every statement the other filters leave. */
function sidesOf(filters: StatementFilters): { unnamed: StatementFilters; all: StatementFilters } {
  return {
    unnamed: { ...filters, speakerType: ['unnamed'] },
    all: {
      ...{ ...filters, speakerType: [], sourceClass: [], sourceCountry: [] },
      except: { ...filters.except, speakerType: [], sourceClass: [], sourceCountry: [] },
    },
  }
}

type Counted = { value: string | null; label: string | null; count: bigint }

const OUTLET = {
  value: Prisma.sql`o."slug"`,
  label: Prisma.sql`o."name"`,
  join: Prisma.sql`LEFT JOIN "Outlet" o ON o."id" = s."outletId"`,
}
const MONTH = {
  value: Prisma.sql`substr(s."publishedOn", 1, 7)`,
  label: Prisma.sql`substr(s."publishedOn", 1, 7)`,
  join: Prisma.empty,
}

async function countBy(
  db: Database,
  { value, label, join }: typeof OUTLET,
  filters: StatementFilters,
): Promise<Counted[]> {
  return db.$queryRaw<Counted[]>`
    SELECT ${value} AS value, ${label} AS label, ${countRows('s', filters)} AS count
    FROM "Statement" s ${join} ${await whereStatements(db, filters)} GROUP BY ${value}`
}

/** Both sides together: every value of the wider one, with how many of its statements rest on an unnamed source. */
async function shareBy(db: Database, by: typeof OUTLET, filters: StatementFilters): Promise<SourceShare[]> {
  const { unnamed, all } = sidesOf(filters)
  const counted = new Map((await countBy(db, by, unnamed)).map(({ value, count }) => [value, Number(count)]))
  return (await countBy(db, by, all)).map(({ value, label, count }) => ({
    value: value ?? UNKNOWN,
    label: label ?? UNKNOWN,
    unnamed: counted.get(value) ?? 0,
    statements: Number(count),
  }))
}

async function wordsOf(db: Database, filters: StatementFilters): Promise<SourceLedger['words']> {
  const { unnamed } = sidesOf(filters)
  const counted = await db.$queryRaw<{ slug: string | null; name: string | null; languages: string; count: bigint }[]>`
    SELECT p."slug" AS slug, p."name" AS name, group_concat(DISTINCT s."language") AS languages, ${countDistinct('s', unnamed)} AS count
    FROM "Statement" s LEFT JOIN "StatementSpeaker" x ON x."statementId" = s."id"
    LEFT JOIN "Speaker" p ON p."id" = x."speakerId" ${await whereStatements(db, unnamed)}
    GROUP BY p."id" ORDER BY count DESC, slug LIMIT ${MOST_WORDS}`
  // Beside a chosen speaker stand those who spoke with him; an address cannot ask for both together.
  const chosen = filters.speaker
  return counted
    .map(({ slug, name, languages, count }) => ({
      slug: slug ?? UNKNOWN,
      name,
      languages: languages.split(',').sort(),
      count: Number(count),
    }))
    .filter(({ slug }) => chosen.length === 0 || chosen.includes(slug))
}

/**
 * The ledger of what the filters leave; a filter on class or country narrows what is counted, never the statements it is
 * counted among. Outlets and months come with both numbers, classes and countries as parts of the unnamed.
 */
export async function getSourceLedger(db: Database, filters: StatementFilters): Promise<SourceLedger> {
  const { unnamed, all } = sidesOf(filters)
  const classes = await db.$queryRaw<{ value: SourceClass | null; count: bigint }[]>`
    SELECT s."sourceClass" AS value, ${countRows('s', unnamed)} AS count FROM "Statement" s ${await whereStatements(db, unnamed)}
    GROUP BY value ORDER BY count DESC, value`
  const countries = await db.$queryRaw<{ value: string; count: bigint }[]>`
    SELECT COALESCE(s."sourceCountry", ${UNKNOWN}) AS value, ${countRows('s', unnamed)} AS count FROM "Statement" s
    ${await whereStatements(db, unnamed)} AND s."sourceClass" IS NOT NULL GROUP BY value
    ORDER BY value = ${UNKNOWN}, count DESC, value`
  const byMonth = await shareBy(db, MONTH, filters)
  const byOutlet = await shareBy(db, OUTLET, filters)
  return {
    unnamed: await countStatements(db, unnamed),
    statements: await countStatements(db, all),
    byOutlet: byOutlet.sort(
      (a, b) => b.unnamed - a.unnamed || b.statements - a.statements || a.value.localeCompare(b.value),
    ),
    // Digits come before the letters of "unknown".
    byMonth: byMonth.sort((a, b) => a.value.localeCompare(b.value)),
    byClass: classes.flatMap(({ value, count }) => (value ? [{ value, count: Number(count) }] : [])),
    unclassed: Number(classes.find(({ value }) => value === null)?.count ?? 0),
    byCountry: countries.map(({ value, count }) => ({ value, count: Number(count) })),
    words: await wordsOf(db, filters),
  }
}
