// The index of outlets: found by name or host, narrowed by what readers noted of them, counted, a page at a time.
import { slugify } from '../identity/slug'
import { PAGE_SIZE, UNKNOWN } from '../list-params'
import type { OutletIndex, OutletQuery, OutletSortKey, OutletSummary } from '../records/outlets'
import { clampPage } from './clamp-page'
import type { Database } from './client'
import { containing } from './containing'
import { Prisma } from './generated/client'
import { leadingTo } from './shown-outlets'
import { wordsOfName } from './words-of-name'

/** Only those that stand for themselves, and have an article. */
export const STANDING = Prisma.sql`o."mergedIntoId" IS NULL
  AND EXISTS (SELECT 1 FROM "Article" a WHERE a."outletId" = o."id" AND a."replacedById" IS NULL)`

/** Not a replaced version. The plus keeps SQLite to the index of outlets, which holds all that is counted here. */
const CURRENT = Prisma.sql`+"replacedById" IS NULL`

/** Every outlet with the value it is sorted by; slugs sort names of every script by their Latin spelling. */
const SORTED: Record<OutletSortKey, Prisma.Sql> = {
  name: Prisma.sql`SELECT "id" AS "outletId", "slug" AS value FROM "Outlet"`,
  statements: Prisma.sql`SELECT "outletId", count(*) AS value FROM "Statement" WHERE "isReplaced" = 0 GROUP BY "outletId"`,
  articles: Prisma.sql`SELECT "outletId", count(*) AS value FROM "Article" WHERE ${CURRENT} GROUP BY "outletId"`,
  lastOn: Prisma.sql`SELECT "outletId", max("publishedOn") AS value FROM "Article" WHERE ${CURRENT} GROUP BY "outletId"`,
}

/** Where a reader noted no language, those of its articles. */
const inLanguage = (language: string) => Prisma.sql`(o."language" = ${language} OR (o."language" IS NULL AND EXISTS
  (SELECT 1 FROM "Article" a WHERE a."outletId" = o."id" AND a."replacedById" IS NULL AND a."language" = ${language})))`

/** Every word is in the address, a name or a host of the outlet, or of one merged into it. */
export const matchesWord = (word: string) => {
  const [plain, slug] = [containing(word.toLowerCase()), containing(slugify(word))]
  return Prisma.sql`o."id" IN (${leadingTo(Prisma.sql`"slug" LIKE ${slug} ESCAPE '\\'
    OR "id" IN (SELECT "outletId" FROM "OutletName" WHERE "name" LIKE ${plain} ESCAPE '\\')
    OR "id" IN (SELECT "outletId" FROM "OutletHost" WHERE "host" LIKE ${plain} ESCAPE '\\')`)})`
}

function conditionsOf({ q, tag, country, language }: OutletQuery): Prisma.Sql {
  const conditions = [STANDING, ...wordsOfName(q).map(matchesWord)]
  if (tag) conditions.push(Prisma.sql`o."id" IN (SELECT "outletId" FROM "OutletTag" WHERE "tag" = ${tag})`)
  if (country)
    conditions.push(country === UNKNOWN ? Prisma.sql`o."country" IS NULL` : Prisma.sql`o."country" = ${country}`)
  if (language) conditions.push(inLanguage(language))
  return Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}`
}

/** One page of the outlets with at least one article; a page past the end is the last one. */
export async function listOutlets(db: Database, query: OutletQuery): Promise<OutletIndex> {
  const where = conditionsOf(query)
  const [counted] = await db.$queryRaw<{ total: bigint }[]>`SELECT count(*) AS total FROM "Outlet" o ${where}`
  const total = Number(counted?.total ?? 0)
  const { page, pageCount } = clampPage(query.page, total)
  const direction = query.sort.descending ? Prisma.sql`DESC` : Prisma.sql`ASC`
  const found = await db.$queryRaw<{ id: bigint }[]>`
    SELECT o."id" AS id FROM "Outlet" o LEFT JOIN (${SORTED[query.sort.key]}) sorted ON sorted."outletId" = o."id" ${where}
    ORDER BY sorted.value ${direction} NULLS LAST, o."slug" LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`
  const rows = await summarise(
    db,
    found.map(({ id }) => Number(id)),
  )
  return { rows, total, page, pageCount, choices: await listChoices(db) }
}

type SummaryRow = {
  id: bigint
  slug: string
  name: string
  country: string | null
  language: string | null
  articles: bigint
  statements: bigint
  languages: string | null
  firstOn: string | null
  lastOn: string | null
}

/** What is counted of these outlets, in the order of the ids; one without an article is left out. */
export async function summarise(db: Database, ids: number[]): Promise<OutletSummary[]> {
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<SummaryRow[]>`
    SELECT o."id" AS id, o."slug" AS slug, o."name" AS name, o."country" AS country, o."language" AS language,
      count(*) AS articles,
      (SELECT count(*) FROM "Statement" s WHERE s."outletId" = o."id" AND s."isReplaced" = 0) AS statements,
      group_concat(DISTINCT a."language") AS languages, min(a."publishedOn") AS firstOn, max(a."publishedOn") AS lastOn
    FROM "Outlet" o JOIN "Article" a ON a."outletId" = o."id" AND ${CURRENT}
    WHERE o."id" IN (${Prisma.join(ids)}) GROUP BY o."id"`
  const tagged = await db.outletTag.findMany({ where: { outletId: { in: ids } }, orderBy: { tag: 'asc' } })
  const place = new Map(ids.map((id, index) => [id, index]))
  return rows
    .sort((a, b) => (place.get(Number(a.id)) ?? 0) - (place.get(Number(b.id)) ?? 0))
    .map(({ id, articles, statements, languages, ...row }) => ({
      ...row,
      articles: Number(articles),
      statements: Number(statements),
      languages: (languages ?? '').split(',').filter(Boolean).sort(),
      tags: tagged.filter(({ outletId }) => outletId === Number(id)).map(({ tag }) => tag),
    }))
}

async function listChoices(db: Database): Promise<OutletIndex['choices']> {
  type Counted = { value: string; count: bigint }[]
  const tag = await db.$queryRaw<Counted>`
    SELECT t."tag" AS value, count(*) AS count FROM "OutletTag" t JOIN "Outlet" o ON o."id" = t."outletId"
    WHERE ${STANDING} GROUP BY value ORDER BY value`
  const country = await db.$queryRaw<Counted>`
    SELECT coalesce(o."country", ${UNKNOWN}) AS value, count(*) AS count FROM "Outlet" o
    WHERE ${STANDING} GROUP BY value ORDER BY value`
  const language = await db.$queryRaw<Counted>`
    SELECT value, count(*) AS count FROM (
      SELECT DISTINCT o."id", coalesce(o."language", a."language") AS value
      FROM "Outlet" o JOIN "Article" a ON a."outletId" = o."id" AND ${CURRENT}
      WHERE o."mergedIntoId" IS NULL
    ) GROUP BY value ORDER BY value`
  const plain = (counted: Counted) => counted.map(({ value, count }) => ({ value, count: Number(count) }))
  return { tag: plain(tag), country: plain(country), language: plain(language) }
}
