// Kept pages read again by the reader of today: what comes out otherwise, and putting it in the place of what is stored.
import { findSameText, getArticleRecord } from '../db/articles'
import type { Database } from '../db/client'
import { inOneStep, type Transaction } from '../db/in-one-step'
import { foreseeOutlet } from '../db/outlet-for'
import {
  changeFacts,
  findPagedArticles,
  getPagedArticle,
  handedInOf,
  isHostDecided,
  type PagedArticle,
  standingOf,
} from '../db/paged-articles'
import type { ReferenceLookup } from '../identity/lookup'
import { canonicalAddress } from '../ingest/canonical-address'
import { describeArticle } from '../ingest/describe-article'
import { holdsOthers } from '../ingest/readers/open-source'
import { withHeadline } from '../ingest/with-headline'
import type { ArticleRecord, OutletSigns } from '../records/articles'
import { messageOf, UserError } from '../user-error'
import { keepArticle, mediumTest } from './add-article'
import { analyzeArticle, hashText } from './analyze-article'
import { nameOrigin } from './name-origin'
import { openOne, pageSource } from './queue/open-item'
import { rereadArticle } from './reread-articles'
import { changesBetween, givenAgain, mergeFacts, type RereadChange, type RereadFact, settledBy } from './reread-facts'

type Context = { db: Database; names: ReferenceLookup }

export type RereadPage = { articleId: number; origin: string } & (
  | { came: 'same' }
  /** `version`: the later version that a changed text became; null where the text is the same, or nothing was written. */
  | { came: 'otherwise'; changes: RereadChange[]; version: number | null }
  /** It stays as it is, and why, as the end of a sentence that begins with the page. */
  | { came: 'to-nothing'; why: string }
)

/**
 * The articles whose pages are to be read again.
 * @param only the number of one article; null for all that are current and whose page is kept
 * @throws UserError when there is none of this number, it is replaced, or no page of it is kept
 */
export async function pagesToReread(db: Database, only: number | null): Promise<number[]> {
  if (only === null) return findPagedArticles(db)
  const article = await getPagedArticle(db, only)
  if (typeof article === 'string') throw new UserError(article)
  return [only]
}

/**
 * Reads the kept page of one article again. A fault of one page is told, so that the others are read all the same.
 * @param apply whether what comes out otherwise is written: a changed text as a later version of the article, whose own
 * text stays as it is, and everything else in its place; what a person gave or corrected is never overwritten
 * @returns null when the article is gone or was replaced meanwhile
 * @throws when the database cannot be read or written; everything is as before then
 */
export async function rereadPage(context: Context, articleId: number, apply: boolean): Promise<RereadPage | null> {
  const stored = await getPagedArticle(context.db, articleId)
  if (typeof stored === 'string') return null
  const about = { articleId, origin: stored.origin }
  const read = await readAgain(context, stored)
  if ('why' in read) return { ...about, came: 'to-nothing', why: read.why }
  if (read.changes.length === 0) return { ...about, came: 'same' }
  if (!apply) return { ...about, came: 'otherwise', changes: read.changes, version: null }
  const written = await (read.isSameText ? changeInPlace : addVersion)(context, stored, read)
  if (written === null) return null
  if ('why' in written) return { ...about, came: 'to-nothing', why: written.why }
  return { ...about, came: 'otherwise', changes: read.changes, version: written.version }
}

type ReadAgain = { next: ArticleRecord; isSameText: boolean; changes: RereadChange[] }

async function readAgain({ db, names }: Context, stored: PagedArticle): Promise<ReadAgain | { why: string }> {
  const handedIn = await handedInOf(db, stored)
  const settled = settledBy(handedIn)
  const isListed = handedIn.length === 0 || handedIn.some((each) => each.isListed)
  const given = givenAgain(stored, settled)
  try {
    const source = await pageSource(db, { rawId: stored.rawId, place: null, origin: stored.origin })
    if (await holdsOthers(source)) return { why: 'is taken for a list of articles now' }
    const opened = await openOne(source, given, undefined)
    if (opened.holds === 'nothing') return { why: opened.why }
    const reading = withHeadline(opened.reading)
    const now = await describeArticle({ reading, origin: stored.origin, given }, mediumTest(names))
    const merged = mergeFacts(stored, now, { settled, isListed, reading })
    const { signs, shown } = await outletOf(db, stored, merged, settled.outlet)
    const next = { ...merged, ...signs }
    const isSameText = hashText(next.text) === stored.textHash
    return { next, isSameText, changes: changesBetween(stored, next, { outlet: shown, isSameText }) }
  } catch (error) {
    // A fault of ours in one page must not keep the others from being read; the log gets all of it.
    if (!(error instanceof UserError)) console.error(error)
    return { why: messageOf(error) }
  }
}

/** The outlet the article is to be filed under, and its name in lists: where nothing speaks for another, as before. */
async function outletOf(
  db: Database,
  stored: PagedArticle,
  signs: OutletSigns,
  isSettled: boolean,
): Promise<{ signs: OutletSigns; shown: string | null }> {
  const { outlet, host, siteName } = signs
  const foreseen = await foreseeOutlet(db, signs)
  const stays =
    stored.outlet !== null &&
    (isSettled ||
      foreseen === null ||
      foreseen.id === stored.outlet.id ||
      (host !== null && (await isHostDecided(db, host))))
  if (!stays) return { signs: { outlet, host, siteName }, shown: foreseen?.name ?? null }
  return { signs: { outlet: stored.filedUnder, host: null, siteName: null }, shown: stored.outlet?.name ?? null }
}

/** What was written; why it could not be; null where the article is not the one that was read any more. */
type Written = { version: number | null } | { why: string } | null

const OUTLET: ReadonlySet<RereadFact> = new Set(['outlet'])
/** Statements are found anew only where that which they depend on, or hold, is another. */
const IN_STATEMENTS: ReadonlySet<RereadFact> = new Set(['title', 'date', 'language'])
/** The origin of a story in several copies depends on these. */
const IN_ORIGINS: ReadonlySet<RereadFact> = new Set(['outlet', 'date'])

async function changeInPlace(
  { db, names }: Context,
  stored: PagedArticle,
  { next, changes }: ReadAgain,
): Promise<Written> {
  return inStepWith(db, stored, async (tx) => {
    const { text: _, origin: __, quotes: ___, isExcerpt: ____, ...facts } = next
    const isOther = (facts: ReadonlySet<RereadFact>) => changes.some(({ fact }) => facts.has(fact))
    await changeFacts(tx, stored.id, { ...facts, address: addressOf(next) }, isOther(OUTLET))
    const standing = isOther(IN_ORIGINS) ? await standingOf(tx, stored.id) : null
    if (standing) await nameOrigin(tx, standing, stored.id)
    if (isOther(IN_STATEMENTS)) await rereadArticle({ db: tx, names }, stored.id)
    return { version: null }
  })
}

/** Which article it is a version of is known here: unlike with a page that was fetched, their texts need share nothing. */
async function addVersion({ db, names }: Context, stored: PagedArticle, { next }: ReadAgain): Promise<Written> {
  const article = analyzeArticle(next, names)
  return inStepWith(db, stored, async (tx) => {
    const there = await findSameText(tx, article.textHash, article)
    if (there !== null) {
      const other = await getArticleRecord(tx, there)
      return { why: `gives the text of article ${there} now, “${other?.title ?? ''}”, which is there already` }
    }
    return { version: await keepArticle({ db: tx, names }, { ...article, rawId: stored.rawId }, stored.id) }
  })
}

const addressOf = ({ url }: ArticleRecord) => (url === null ? null : canonicalAddress(url))

/** Runs `write` in one step, unless the article is gone, was replaced or has another page by now. */
async function inStepWith(
  db: Database,
  { id, rawId }: PagedArticle,
  write: (tx: Transaction) => Promise<Written>,
): Promise<Written> {
  return inOneStep(db, async (tx) => {
    const now = await getPagedArticle(tx, id)
    return typeof now === 'string' || now.rawId !== rawId ? null : write(tx)
  })
}
