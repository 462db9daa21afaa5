// Outlets: listing them, and one of them whole.
import { PAGE_SIZE } from '../list-params'
import type { OutletProfile, OutletSummary } from '../records'
import { clampPage } from './clamp-page'
import type { Database } from './client'
import { Prisma } from './generated/client'
import { ARTICLE_HEAD } from './statements'

type SummaryRow = {
  slug: string
  name: string
  articles: bigint
  statements: bigint
  languages: string | null
  firstOn: string | null
  lastOn: string | null
}

const SUMMARY = Prisma.sql`
  SELECT o."slug" AS slug, o."name" AS name, count(*) AS articles,
    (SELECT count(*) FROM "Statement" s WHERE s."outletId" = o."id" AND s."isReplaced" = 0) AS statements,
    group_concat(DISTINCT a."language") AS languages, min(a."publishedOn") AS firstOn, max(a."publishedOn") AS lastOn
  FROM "Outlet" o JOIN "Article" a ON a."outletId" = o."id" AND a."replacedById" IS NULL`

function toSummary(row: SummaryRow): OutletSummary {
  return {
    slug: row.slug,
    name: row.name,
    articles: Number(row.articles),
    statements: Number(row.statements),
    languages: (row.languages ?? '').split(',').filter(Boolean).sort(),
    firstOn: row.firstOn,
    lastOn: row.lastOn,
  }
}

/** All outlets with at least one article, by name. */
export async function listOutlets(db: Database): Promise<OutletSummary[]> {
  const rows = await db.$queryRaw<SummaryRow[]>`${SUMMARY} GROUP BY o."id" ORDER BY o."slug"`
  return rows.map(toSummary)
}

/** As many as are read in a ledger; the filters of the statements lead to the others. */
const MOST_SPEAKERS = 50

/**
 * One outlet with one page of its articles, newest first, and the speakers it gave most room to, the most quoted first;
 * or null.
 */
export async function getOutlet(db: Database, slug: string, askedPage = 1): Promise<OutletProfile | null> {
  const [row] = await db.$queryRaw<SummaryRow[]>`${SUMMARY} WHERE o."slug" = ${slug} GROUP BY o."id"`
  if (!row) return null
  const summary = toSummary(row)
  const { page, pageCount } = clampPage(askedPage, summary.articles)
  const articles = await db.article.findMany({
    where: { outlet: { slug }, replacedById: null },
    select: { ...ARTICLE_HEAD, _count: { select: { statements: true } } },
    orderBy: [{ publishedOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    ...{ take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE },
  })
  // Counted before they are named: an outlet quotes thousands.
  const bySpeaker = await db.$queryRaw<{ slug: string; name: string; count: bigint; total: bigint }[]>`
    SELECT p."slug" AS slug, p."name" AS name, counted.count AS count, counted.total AS total FROM (
      SELECT x."speakerId" AS id, count(DISTINCT s."id") AS count, count(*) OVER () AS total
      FROM "Statement" s JOIN "StatementSpeaker" x ON x."statementId" = s."id"
      WHERE s."outletId" = (SELECT "id" FROM "Outlet" WHERE "slug" = ${slug}) AND s."isReplaced" = 0
      GROUP BY x."speakerId" ORDER BY count DESC, x."speakerId" LIMIT ${MOST_SPEAKERS}
    ) counted JOIN "Speaker" p ON p."id" = counted.id ORDER BY counted.count DESC, p."slug"`
  return {
    ...summary,
    unnamed: await db.statement.count({ where: { outlet: { slug }, speakerType: 'unnamed', isReplaced: false } }),
    articlePage: {
      rows: articles.map(({ _count, ...head }) => ({ ...head, id: String(head.id), statements: _count.statements })),
      ...{ total: summary.articles, page, pageCount },
    },
    bySpeaker: bySpeaker.map(({ slug, name, count }) => ({ slug, name, count: Number(count) })),
    speakers: Number(bySpeaker[0]?.total ?? 0),
  }
}
