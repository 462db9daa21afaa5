// One article in: described, analysed, stored in a single step, or found to be there already.

import { findArticleByHash, saveArticle } from '../db/articles'
import type { Database } from '../db/client'
import { fillUnknown } from '../db/fill-unknown'
import type { NameLookup } from '../engine/types'
import type { ReferenceLookup } from '../identity/lookup'
import { describeArticle } from '../ingest/describe-article'
import type { GivenFacts } from '../ingest/given-facts'
import { analyzeArticle, hashText } from './analyze-article'
import { judgeNames } from './judge-names'
import { rereadArticle } from './reread-articles'

export type AddedArticle =
  | { status: 'added'; articleId: string; statements: number }
  /** `filled`: what was unknown of it before and is given now. */
  | { status: 'duplicate'; articleId: string; filled: string[] }

/**
 * Adds one text as an article. A text that is there already is not analysed again; what is given now and was unknown of
 * it is filled in.
 * @throws when the database cannot be written; nothing is stored then
 */
export async function addArticle(
  context: { db: Database; names: ReferenceLookup },
  input: { text: string; origin: string; given: GivenFacts },
): Promise<AddedArticle> {
  const { db, names } = context
  const alreadyThere = async (id: number): Promise<AddedArticle> => {
    const filled = await fillUnknown(db, id, input.given)
    // "On Tuesday" means a day only once the day of publication is known.
    if (filled.includes('publishedOn')) await rereadArticle(context, id)
    return { status: 'duplicate', articleId: String(id), filled }
  }
  const known = await findArticleByHash(db, hashText(input.text))
  if (known !== null) return alreadyThere(known)
  const article = analyzeArticle(await describeArticle(input, mediumTest(names)), names)
  const { id, isNew } = await saveArticle(db, article, judgeNames(names))
  return isNew ? { status: 'added', articleId: String(id), statements: article.statements.length } : alreadyThere(id)
}

/** Answers whether a printed name is that of an outlet or agency, in a language. */
export function mediumTest(names: NameLookup): (name: string, language: string) => boolean {
  return (name, language) => names.find(name, language)?.medium !== undefined
}
