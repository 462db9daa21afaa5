// Stored articles read again: by a newer engine, or because more is known of them.
import { findArticlesReadBefore, getArticleRecord, saveFindings } from '../db/articles'
import type { Database } from '../db/client'
import { inOneStep, type Transaction } from '../db/in-one-step'
import { ENGINE_VERSION } from '../engine/version'
import type { ReferenceLookup } from '../identity/lookup'
import { analyzeArticle } from './analyze-article'
import { groupStatements } from './groups/group-statements'
import { judgeNames } from './judge-names'
import { matchWithCopies } from './match-copies'

type Context = { db: Database | Transaction; names: ReferenceLookup }

/** How many articles an earlier engine has read. */
export async function countOutdated(db: Database): Promise<number> {
  return (await findArticlesReadBefore(db, ENGINE_VERSION)).length
}

/**
 * Reads one stored article again and keeps what is found now instead of what was found before.
 * @returns how many statements it has now; null when the article is gone
 * @throws when the database cannot be written; everything is as before then
 */
export async function rereadArticle({ db, names }: Context, id: number): Promise<number | null> {
  const record = await getArticleRecord(db, id)
  if (!record) return null
  const article = analyzeArticle(record, names)
  await inOneStep(db, async (tx) => {
    await saveFindings(tx, id, article, judgeNames(names))
    await matchWithCopies(tx, id)
    await groupStatements({ db: tx, names }, id)
  })
  return article.statements.length
}

/**
 * Reads again, one by one, every article that an earlier engine has read. Can be stopped and started anew at any time.
 * @yields the article's id and how many statements it has now
 */
export async function* rereadArticles(
  context: Context & { db: Database },
): AsyncGenerator<{ id: number; statements: number }> {
  for (const id of await findArticlesReadBefore(context.db, ENGINE_VERSION)) {
    const statements = await rereadArticle(context, id)
    if (statements !== null) yield { id, statements }
  }
}
