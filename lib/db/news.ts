// What came in since a moment, and what was decided.
import { parseStatementParams } from '../parse-list-params'
import type { News } from '../records/overview'
import type { Database } from './client'
import { ARTICLE_HEAD, countStatements } from './statements'

/** Articles with a later version are named up to so many. */
const MOST_NAMED = 5

/** When the last article came in, ISO 8601; null where there is none. */
export async function lastArrival(db: Database): Promise<string | null> {
  const { _max } = await db.article.aggregate({ _max: { ingestedAt: true } })
  return _max.ingestedAt?.toISOString() ?? null
}

/** @param since ISO 8601, not included */
export async function getNews(db: Database, since: string): Promise<News> {
  const [came, decided] = [{ ingestedAt: { gt: new Date(since) } }, { decidedAt: { gt: new Date(since) } }]
  const later = { ...came, replacedById: null, replaces: { isNot: null } }
  const latest = await db.article.findMany({
    where: later,
    select: ARTICLE_HEAD,
    orderBy: { id: 'desc' },
    take: MOST_NAMED,
  })
  return {
    statements: await countStatements(db, { ...parseStatementParams({}).params, added: since }),
    articles: await db.article.count({ where: { ...came, replacedById: null } }),
    versions: {
      total: await db.article.count({ where: later }),
      latest: latest.map((article) => ({ ...article, id: String(article.id) })),
    },
    decisions: await db.decision.count({ where: decided }),
  }
}
