// What belongs to one article: the copies of its story in other outlets, and its own earlier and later versions.
import type { ArticleVersion, SameStory } from '../records/articles'
import type { Database } from './client'
import type { Transaction } from './in-one-step'
import { ARTICLE_HEAD } from './statements'
import { versionIds } from './versions'

/** As many copies as a reader looks through; the count is of all. */
const MOST = 100

/** The group of copies an article was put with, and whether a person has taken it out. */
export async function getPlaceAmongCopies(db: Database, articleId: number) {
  return db.article.findUnique({ where: { id: articleId }, select: { wireGroupId: true, isKeptApart: true } })
}

/** The copies of one story as they stand now, the first published first; null where fewer than two are left. */
export async function getSameStory(db: Database, groupId: number): Promise<SameStory | null> {
  const where = { wireGroupId: groupId, replacedById: null }
  const total = await db.article.count({ where })
  const group = await db.wireGroup.findUnique({ where: { id: groupId }, select: { originId: true, originWhy: true } })
  if (!group || total < 2) return null
  const articles = await db.article.findMany({
    where,
    select: { ...ARTICLE_HEAD, wireShare: true, wireWhy: true, _count: { select: { statements: true } } },
    orderBy: [{ publishedOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: MOST,
  })
  const copies = articles.map(({ wireShare, wireWhy, _count, ...head }) => ({
    ...{ ...head, id: String(head.id), share: wireShare, why: wireWhy, statements: _count.statements },
    isOrigin: head.id === group.originId,
  }))
  return { copies, total, originWhy: group.originWhy }
}

/** Every version of an article, the first one first, itself among them; none where it was never changed. */
export async function listVersions(db: Database | Transaction, articleId: number): Promise<ArticleVersion[]> {
  const ids = await versionIds(db, articleId)
  if (ids.length < 2) return []
  const articles = await db.article.findMany({
    where: { id: { in: ids } },
    select: { ...ARTICLE_HEAD, ingestedAt: true, replacedById: true, _count: { select: { statements: true } } },
  })
  const byId = new Map(articles.map((article) => [article.id, article]))
  return ids.flatMap((id) => {
    const article = byId.get(id)
    if (!article) return []
    const { _count, ingestedAt, replacedById, ...head } = article
    return {
      ...{ ...head, id: String(id), ingestedAt: ingestedAt.toISOString(), statements: _count.statements },
      isCurrent: replacedById === null,
    }
  })
}
