// What an article is known by, without its text.
import type { ArticleHead } from '../records/articles'
import type { Database } from './client'
import { ARTICLE_HEAD } from './statements'

/** With its byline as printed; null when there is no such article. */
export async function getArticleHead(
  db: Database,
  id: number,
): Promise<(ArticleHead & { byline: string | null }) | null> {
  const stored = await db.article.findUnique({ where: { id }, select: { ...ARTICLE_HEAD, byline: true } })
  return stored && { ...stored, id: String(stored.id) }
}
