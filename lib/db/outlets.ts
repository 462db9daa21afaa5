// One outlet: its articles, and whom it quotes.
import { PAGE_SIZE } from '../list-params'
import type { OutletProfile } from '../records/outlets'
import { clampPage } from './clamp-page'
import type { Database } from './client'
import { summarise } from './outlet-index'
import { shownOutlet } from './shown-outlets'
import { ARTICLE_HEAD } from './statements'

/** As many as are read in a ledger; the filters of the statements lead to the others. */
const MOST_SPEAKERS = 50

/**
 * One outlet with one page of its articles, newest first, and the speakers it gave most room to, the most quoted first;
 * or null. Of an outlet that was merged, the one it was merged into: the slug tells.
 */
export async function getOutlet(db: Database, slug: string, askedPage = 1): Promise<OutletProfile | null> {
  const stored = await db.outlet.findUnique({ where: { slug }, select: { id: true } })
  const outletId = stored && (await shownOutlet(db, stored.id))
  const [summary] = outletId === null ? [] : await summarise(db, [outletId])
  if (outletId === null || !summary) return null
  const { page, pageCount } = clampPage(askedPage, summary.articles)
  const articles = await db.article.findMany({
    where: { outletId, replacedById: null },
    select: { ...ARTICLE_HEAD, _count: { select: { statements: true } } },
    orderBy: [{ publishedOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    ...{ take: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE },
  })
  // Counted before they are named: an outlet quotes thousands.
  const bySpeaker = await db.$queryRaw<{ slug: string; name: string; count: bigint; total: bigint }[]>`
    SELECT p."slug" AS slug, p."name" AS name, counted.count AS count, counted.total AS total FROM (
      SELECT x."speakerId" AS id, count(DISTINCT s."id") AS count, count(*) OVER () AS total
      FROM "Statement" s JOIN "StatementSpeaker" x ON x."statementId" = s."id"
      WHERE s."outletId" = ${outletId} AND s."isReplaced" = 0
      GROUP BY x."speakerId" ORDER BY count DESC, x."speakerId" LIMIT ${MOST_SPEAKERS}
    ) counted JOIN "Speaker" p ON p."id" = counted.id ORDER BY counted.count DESC, p."slug"`
  return {
    ...summary,
    unnamed: await db.statement.count({ where: { outletId, speakerType: 'unnamed', isReplaced: false } }),
    articlePage: {
      rows: articles.map(({ _count, ...head }) => ({ ...head, id: String(head.id), statements: _count.statements })),
      ...{ total: summary.articles, page, pageCount },
    },
    bySpeaker: bySpeaker.map(({ slug, name, count }) => ({ slug, name, count: Number(count) })),
    speakers: Number(bySpeaker[0]?.total ?? 0),
  }
}
