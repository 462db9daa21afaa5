// One article in: described, analysed, stored in a single step, or found to be there already.

import { findSameText, saveArticle } from '../db/articles'
import type { Database } from '../db/client'
import { fillUnknown } from '../db/fill-unknown'
import { inOneStep, type Transaction } from '../db/in-one-step'
import type { AnalysedArticle } from '../db/insert-article'
import { replaceArticle } from '../db/versions'
import type { NameLookup } from '../engine/types'
import type { ReferenceLookup } from '../identity/lookup'
import { canonicalAddress } from '../ingest/canonical-address'
import { describeArticle } from '../ingest/describe-article'
import type { GivenFacts } from '../ingest/given-facts'
import { outletSigns } from '../ingest/outlet-host'
import type { Reading } from '../ingest/reading'
import { withHeadline } from '../ingest/with-headline'
import type { OutletSigns } from '../records/articles'
import { analyzeArticle, hashText } from './analyze-article'
import { findEarlier } from './find-earlier'
import { groupCopies } from './group-copies'
import { groupStatements } from './groups/group-statements'
import { judgeNames } from './judge-names'
import { rereadArticle } from './reread-articles'

export type AddedArticle =
  /** `replaces`: the earlier version that it stands for from now on. */
  | { status: 'added'; articleId: string; statements: number; replaces: string | null }
  /** `filled`: what was unknown of it before and is given now. `isExcerpt`: the whole article is there, this is a part. */
  | { status: 'duplicate'; articleId: string; filled: string[]; isExcerpt: boolean }

export type ArticleInput = {
  reading: Reading
  origin: string
  given: GivenFacts
  /** The page it was read from, where that was kept. */
  rawId?: number | null
}

/** An article with all the slow work done; without `article` where its text was there already. */
export type ReadyArticle = ArticleInput & {
  textHash: string
  /** What tells the outlet from others, but for the text itself. */
  signs: OutletSigns
  article: AnalysedArticle | null
}

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
  const reading = withHeadline(input.reading)
  const record = await describeArticle({ ...input, reading }, mediumTest(names))
  const textHash = hashText(reading.text)
  // The agency that a dateline names may be printed by any paper: it makes no other outlet.
  const signs = outletSigns({ given: input.given.outlet, printed: null, siteName: reading.outlet, url: record.url })
  const isKnown = (await findSameText(db, textHash, signs)) !== null
  return { ...input, reading, textHash, signs, article: isKnown ? null : analyzeArticle(record, names) }
}

/** Writes a ready article inside a step that may hold more. */
export async function storeArticle(
  context: { db: Transaction; names: ReferenceLookup },
  ready: ReadyArticle,
): Promise<AddedArticle> {
  const { db, names } = context
  const known = await findSameText(db, ready.textHash, ready.signs)
  if (known !== null) return { ...(await fillIn(context, known, ready.given)), isExcerpt: false }
  // The article that had this text may have gone meanwhile.
  const article = ready.article ?? (await analyse(names, ready))
  const { within, replaces } = await findEarlier(db, article)
  if (within !== null) return { ...(await fillIn(context, within, ready.given)), isExcerpt: true }
  const id = await keepArticle(context, { ...article, rawId: ready.rawId ?? null }, replaces)
  return {
    ...{ status: 'added', articleId: String(id), statements: article.statements.length },
    replaces: replaces === null ? null : String(replaces),
  }
}

/**
 * Stores an article that is not there yet, among its copies, its statements among the reports of the same utterances.
 * @param replaces the earlier version it stands for from now on; null where it is the first
 * @returns its id
 */
export async function keepArticle(
  { db, names }: { db: Transaction; names: ReferenceLookup },
  article: AnalysedArticle,
  replaces: number | null,
): Promise<number> {
  const { id } = await saveArticle(db, article, judgeNames(names))
  if (replaces !== null) await replaceArticle(db, replaces, id)
  await groupCopies(db, id)
  await groupStatements({ db, names }, id)
  return id
}

/** What is given now and was unknown of an article that is there already. */
async function fillIn(
  context: { db: Transaction; names: ReferenceLookup },
  articleId: number,
  { outlet, url, publishedOn }: GivenFacts,
): Promise<{ status: 'duplicate'; articleId: string; filled: string[] }> {
  const signs = outletSigns({ given: outlet, printed: null, siteName: null, url })
  const address = url === null ? null : canonicalAddress(url)
  const filled = await fillUnknown(context.db, articleId, { ...signs, url, address, publishedOn })
  // "On Tuesday" means a day only once the day of publication is known.
  if (filled.includes('publishedOn')) await rereadArticle(context, articleId)
  return { status: 'duplicate', articleId: String(articleId), filled }
}

async function analyse(names: ReferenceLookup, input: ArticleInput): Promise<AnalysedArticle> {
  return analyzeArticle(await describeArticle(input, mediumTest(names)), names)
}

/** Answers whether a printed name is that of an outlet or agency, in a language. */
export function mediumTest(names: NameLookup): (name: string, language: string) => boolean {
  return (name, language) => names.find(name, language)?.medium !== undefined
}
