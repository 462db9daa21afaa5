// One article in: described, analysed, stored in a single step, or found to be there already.

import { findArticleByHash, saveArticle } from '../db/articles'
import type { Database } from '../db/client'
import type { NameLookup } from '../engine/types'
import { describeArticle } from '../ingest/describe-article'
import type { GivenFacts } from '../ingest/given-facts'
import { analyzeArticle, hashText } from './analyze-article'

export type AddedArticle =
  | { status: 'added'; articleId: string; statements: number }
  | { status: 'duplicate'; articleId: string }

/**
 * Adds one text as an article. A text that is there already is not analysed again and not changed.
 * @throws when the database cannot be written; nothing is stored then
 */
export async function addArticle(
  context: { db: Database; names: NameLookup },
  input: { text: string; origin: string; given: GivenFacts },
): Promise<AddedArticle> {
  const { db, names } = context
  const known = await findArticleByHash(db, hashText(input.text))
  if (known !== null) return { status: 'duplicate', articleId: String(known) }
  const isMedium = (name: string) => names.find(name, input.given.language ?? 'en')?.medium !== undefined
  const article = analyzeArticle(await describeArticle(input, isMedium), names)
  const { id, isNew } = await saveArticle(db, article)
  const articleId = String(id)
  return isNew
    ? { status: 'added', articleId, statements: article.statements.length }
    : { status: 'duplicate', articleId }
}
