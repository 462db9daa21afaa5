// One article in: described, analysed, stored in a single step, or found to be there already.

import { findArticleByHash, saveArticle } from '../db/articles'
import type { Database } from '../db/client'
import { fillUnknown } from '../db/fill-unknown'
import { inOneStep, type Transaction } from '../db/in-one-step'
import type { AnalysedArticle } from '../db/insert-article'
import type { NameLookup } from '../engine/types'
import type { ReferenceLookup } from '../identity/lookup'
import { describeArticle } from '../ingest/describe-article'
import type { GivenFacts } from '../ingest/given-facts'
import { outletSigns } from '../ingest/outlet-host'
import type { Reading } from '../ingest/reading'
import { analyzeArticle, hashText } from './analyze-article'
import { judgeNames } from './judge-names'
import { rereadArticle } from './reread-articles'

export type AddedArticle =
  | { status: 'added'; articleId: string; statements: number }
  /** `filled`: what was unknown of it before and is given now. */
  | { status: 'duplicate'; articleId: string; filled: string[] }

export type ArticleInput = {
  reading: Reading
  origin: string
  given: GivenFacts
  /** The page it was read from, where that was kept. */
  rawId?: number | null
}

/** An article with all the slow work done; without `article` where its text was there already. */
export type ReadyArticle = ArticleInput & { textHash: string; article: AnalysedArticle | null }

/**
 * Adds one article. A text that is there already is not analysed again; what is given now and was unknown of it is
 * filled in.
 * @throws when the database cannot be written; nothing is stored then
 */
export async function addArticle(
  context: { db: Database; names: ReferenceLookup },
  input: ArticleInput,
): Promise<AddedArticle> {
  const ready = await readyArticle(context, input)
  return inOneStep(context.db, (db) => storeArticle({ ...context, db }, ready))
}

/** Does everything that can be done before anything is written: the text is described and analysed. */
export async function readyArticle(
  { db, names }: { db: Database; names: ReferenceLookup },
  input: ArticleInput,
): Promise<ReadyArticle> {
  const textHash = hashText(input.reading.text)
  const isKnown = (await findArticleByHash(db, textHash)) !== null
  return { ...input, textHash, article: isKnown ? null : await analyse(names, input) }
}

/** Writes a ready article inside a step that may hold more. */
export async function storeArticle(
  context: { db: Transaction; names: ReferenceLookup },
  ready: ReadyArticle,
): Promise<AddedArticle> {
  const { db, names } = context
  const known = await findArticleByHash(db, ready.textHash)
  if (known !== null) {
    const { outlet, url, publishedOn } = ready.given
    const signs = outletSigns({ given: outlet, printed: null, siteName: null, url })
    const filled = await fillUnknown(db, known, { ...signs, url, publishedOn })
    // "On Tuesday" means a day only once the day of publication is known.
    if (filled.includes('publishedOn')) await rereadArticle(context, known)
    return { status: 'duplicate', articleId: String(known), filled }
  }
  // The article that had this text may have gone meanwhile.
  const article = ready.article ?? (await analyse(names, ready))
  const { id } = await saveArticle(db, { ...article, rawId: ready.rawId ?? null }, judgeNames(names))
  return { status: 'added', articleId: String(id), statements: article.statements.length }
}

async function analyse(names: ReferenceLookup, input: ArticleInput): Promise<AnalysedArticle> {
  return analyzeArticle(await describeArticle(input, mediumTest(names)), names)
}

/** Answers whether a printed name is that of an outlet or agency, in a language. */
export function mediumTest(names: NameLookup): (name: string, language: string) => boolean {
  return (name, language) => names.find(name, language)?.medium !== undefined
}
