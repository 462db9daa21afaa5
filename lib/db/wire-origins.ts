// The articles that copies of a story most likely go back to.
import type { ArticleHead } from '../records/articles'
import type { Database } from './client'
import { ARTICLE_HEAD } from './statements'

/** The origin of each of these groups of copies, and why; none where nothing tells. */
export async function originsOfWireGroups(
  db: Database,
  groupIds: readonly string[],
): Promise<Map<string, { article: ArticleHead; why: string }>> {
  const groups = await db.wireGroup.findMany({
    where: { id: { in: [...new Set(groupIds)].map(Number) } },
    select: { id: true, originWhy: true, origin: { select: ARTICLE_HEAD } },
  })
  return new Map(
    groups.flatMap(({ id, origin, originWhy }) =>
      origin ? [[String(id), { article: { ...origin, id: String(origin.id) }, why: originWhy ?? '' }] as const] : [],
    ),
  )
}
