// The index of speakers: found by name in any script, counted, a page at a time.
import { fold } from '../engine/text/fold'
import type { SpeakerType } from '../engine/types'
import { slugify } from '../identity/slug'
import { COUNT_ALL, type Counting, PAGE_SIZE } from '../list-params'
import type { Named } from '../records/lists'
import type { SpeakerIndex, SpeakerQuery, SpeakerSortKey, Spelt } from '../records/speakers'
import { clampPage } from './clamp-page'
import type { Database } from './client'
import { containing } from './containing'
import { andStanding, countDistinct } from './counting'
import { Prisma } from './generated/client'
import { respell } from './respell'
import { wordsOfName } from './words-of-name'

/** Only those that stand for themselves, not for the speaker they were merged into. */
const STANDING = Prisma.sql`p."mergedIntoId" IS NULL`
const ofSpeaker = (counting: Counting) => Prisma.sql`
  FROM "StatementSpeaker" x WHERE x."speakerId" = p."id" AND ${andStanding('x', counting)}`
const isQuoted = (counting: Counting) => Prisma.sql`EXISTS (SELECT 1 ${ofSpeaker(counting)})`
/** Every quoted speaker with the value it is sorted by; slugs sort names of every script by their Latin spelling. */
const SORTED: Record<SpeakerSortKey, (counting: Counting) => Prisma.Sql> = {
  // A joint statement may lead twice to speakers that were merged: it counts once.
  statements: (counting) => Prisma.sql`SELECT x."speakerId", ${countDistinct('x', counting)} AS value
    FROM "StatementSpeaker" x WHERE ${andStanding('x', counting)} GROUP BY x."speakerId"`,
  name: (counting) => Prisma.sql`SELECT "id" AS "speakerId", "slug" AS value FROM "Speaker"
    WHERE "id" IN (SELECT x."speakerId" FROM "StatementSpeaker" x WHERE ${andStanding('x', counting)})`,
  lastOn: (counting) => Prisma.sql`SELECT x."speakerId", max(x."publishedOn") AS value
    FROM "StatementSpeaker" x WHERE ${andStanding('x', counting)} GROUP BY x."speakerId"`,
}

/** The words of a name with the ways they are spelt in other scripts, folded; the address spells every name in Latin. */
export type NameTerms = { spellings: string[]; slug: string }[]

export async function readName(db: Database, q: string): Promise<NameTerms> {
  const words = wordsOfName(q)
  const spelt = await respell(db, words.map(fold))
  return words.map((word, index) => ({ spellings: spelt[index] ?? [], slug: slugify(word) }))
}

const isAny = (column: Prisma.Sql, parts: string[]) =>
  Prisma.join(
    parts.map((part) => Prisma.sql`${column} LIKE ${containing(part)} ESCAPE '\\'`),
    ' OR ',
  )

/** Every word is in the address or among the spellings met and known, the speaker's own or of one merged into it. */
export const matchesName = (terms: NameTerms): Prisma.Sql[] =>
  terms.map(
    ({ spellings, slug }) => Prisma.sql`p."id" IN (
      WITH RECURSIVE up(id, next) AS (
        SELECT m."id", m."mergedIntoId" FROM "Speaker" m WHERE m."slug" LIKE ${containing(slug)} ESCAPE '\\' OR m."id" IN
          (SELECT coalesce(a."splitToId", a."speakerId") FROM "Alias" a WHERE ${isAny(Prisma.sql`a."folded"`, spellings)})
          OR m."id" IN (SELECT "speakerId" FROM "NameWord" w WHERE ${isAny(Prisma.sql`w."word"`, spellings)})
        UNION SELECT m."id", m."mergedIntoId" FROM up JOIN "Speaker" m ON m."id" = up.next)
      SELECT id FROM up WHERE next IS NULL)`,
  )

/** One page of the speakers with at least one statement; a page past the end is the last one. */
export async function listSpeakers(db: Database, query: SpeakerQuery): Promise<SpeakerIndex> {
  const terms = await readName(db, query.q)
  const conditions = [STANDING, ...(query.type ? [Prisma.sql`p."type" = ${query.type}`] : []), ...matchesName(terms)]
  const where = Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}`
  const [counted] = await db.$queryRaw<
    { total: bigint }[]
  >`SELECT count(*) AS total FROM "Speaker" p ${where} AND ${isQuoted(query)}`
  const total = Number(counted?.total ?? 0)
  const { page, pageCount } = clampPage(query.page, total)
  const direction = query.sort.descending ? Prisma.sql`DESC` : Prisma.sql`ASC`
  const found = await db.$queryRaw<{ id: number }[]>`
    SELECT p."id" AS id FROM "Speaker" p JOIN (${SORTED[query.sort.key](query)}) sorted ON sorted."speakerId" = p."id" ${where}
    ORDER BY sorted.value ${direction} NULLS LAST, p."slug"
    LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`
  const months = await lastMonths(db)
  const rows = await getRows(
    db,
    found.map(({ id }) => Number(id)),
    terms,
    months,
    query,
  )
  return { rows, months, total, page, pageCount }
}

type Row = {
  id: bigint
  slug: string
  name: string
  type: string
  statements: bigint
  lastOn: string | null
}

async function getRows(
  db: Database,
  ids: number[],
  terms: NameTerms,
  months: string[],
  counting: Counting,
): Promise<SpeakerIndex['rows']> {
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<Row[]>`
    SELECT p."id" AS id, p."slug" AS slug, p."name" AS name, p."type" AS type,
      (SELECT ${countDistinct('x', counting)} ${ofSpeaker(counting)}) AS statements,
      (SELECT max(x."publishedOn") ${ofSpeaker(counting)}) AS lastOn
    FROM "Speaker" p WHERE p."id" IN (${Prisma.join(ids)})`
  const counts = await countMonths(db, ids, counting, months[0])
  const others = await otherNames(db, ids, terms)
  const place = new Map(ids.map((id, index) => [id, index]))
  return rows
    .sort((a, b) => (place.get(Number(a.id)) ?? 0) - (place.get(Number(b.id)) ?? 0))
    .map(({ id, type, statements, ...row }) => ({
      ...row,
      type: type as SpeakerType,
      statements: Number(statements),
      months: months.map((month) => counts.get(`${id} ${month}`) ?? 0),
      alsoAs: others.get(Number(id)) ?? [],
    }))
}

/** The months of the sparklines: so many, up to the last in which anything was published. */
const MONTHS = 24

async function lastMonths(db: Database): Promise<string[]> {
  const { _max } = await db.article.aggregate({ _max: { publishedOn: true } })
  if (!_max.publishedOn) return []
  const [year = 0, month = 1] = _max.publishedOn.split('-').map(Number)
  return Array.from({ length: MONTHS }, (_, index) =>
    new Date(Date.UTC(year, month - MONTHS + index)).toISOString().slice(0, 7),
  )
}

/** Statements by speaker and month, under `id month`, from the month `from` on. */
async function countMonths(
  db: Database,
  ids: number[],
  counting: Counting,
  from = '9999',
): Promise<Map<string, number>> {
  const counted = await db.$queryRaw<{ id: bigint; month: string; count: bigint }[]>`
    SELECT x."speakerId" AS id, substr(x."publishedOn", 1, 7) AS month,
      ${countDistinct('x', counting)} AS count
    FROM "StatementSpeaker" x WHERE x."speakerId" IN (${Prisma.join(ids)}) AND x."publishedOn" >= ${from}
      AND ${andStanding('x', counting)}
    GROUP BY x."speakerId", month`
  return new Map(counted.map(({ id, month, count }) => [`${id} ${month}`, Number(count)]))
}

/** Other names shown beside a speaker at most. */
const MOST_OTHERS = 3

/** By speaker, names printed that are not the one shown, and any name that holds a word as it was typed: these first. */
export async function otherNames(db: Database, ids: number[], terms: NameTerms): Promise<Map<number, Spelt[]>> {
  const typed = terms.flatMap(({ spellings: [first] }) => first ?? [])
  const isTyped = typed.length > 0 ? Prisma.sql`(${isAny(Prisma.sql`a."folded"`, typed)})` : Prisma.sql`FALSE`
  const rows = await db.$queryRaw<{ id: bigint; name: string; text: string; language: string }[]>`
    SELECT p."id" AS id, p."name" AS name, a."text" AS text, min(a."language") AS language
    FROM "Alias" a JOIN "Speaker" p ON p."id" = a."speakerId"
    WHERE p."id" IN (${Prisma.join(ids)}) AND a."splitToId" IS NULL AND (a."source" = 'printed' OR ${isTyped})
    GROUP BY p."id", a."text" ORDER BY ${isTyped} DESC, a."source" <> 'printed', length(a."text") DESC, text`
  const names = new Map<number, Spelt[]>()
  for (const { id, name, text, language } of rows) {
    const others = names.get(Number(id)) ?? []
    if (fold(text) === fold(name) || others.length === MOST_OTHERS) continue
    names.set(Number(id), [...others, { text, language: language || null }])
  }
  return names
}

/** The speakers with most statements. */
export async function listMostQuoted(
  db: Database,
  limit: number,
  counting: Counting = COUNT_ALL,
): Promise<(Named & { statements: number })[]> {
  const rows = await db.$queryRaw<(Named & { statements: bigint })[]>`
    SELECT p."slug" AS slug, p."name" AS name, sorted.value AS statements
    FROM "Speaker" p JOIN (${SORTED.statements(counting)}) sorted ON sorted."speakerId" = p."id" WHERE ${STANDING}
    ORDER BY sorted.value DESC, p."slug" LIMIT ${limit}`
  return rows.map((row) => ({ ...row, statements: Number(row.statements) }))
}

/** How many speakers have been quoted. */
export async function countSpeakers(db: Database, counting: Counting = COUNT_ALL): Promise<number> {
  const [counted] = await db.$queryRaw<
    { total: bigint }[]
  >`SELECT count(*) AS total FROM "Speaker" p WHERE ${STANDING} AND ${isQuoted(counting)}`
  return Number(counted?.total ?? 0)
}
