// What can be done about an item before anything is written: it is read, described and analysed.
import { readFile } from 'node:fs/promises'
import type { Database } from '../../db/client'
import type { QueuedItem } from '../../db/items'
import { HANDED_OVER, type PackedPage, packPage } from '../../db/raw-pages'
import type { ReferenceLookup } from '../../identity/lookup'
import { describeArticle } from '../../ingest/describe-article'
import type { Found } from '../../ingest/reading'
import type { ArticleRecord, OutletSigns } from '../../records/articles'
import type { FoundArticle } from '../../records/ingest'
import { messageOf, UserError } from '../../user-error'
import { type ArticleInput, mediumTest, type ReadyArticle, readyArticle } from '../add-article'
import { faultSentence } from './fault-sentence'
import { openItem } from './open-item'

/** An item and what it holds, ready to be written. */
export type PreparedItem = { item: QueuedItem } & (
  | { holds: 'article'; ready: ReadyArticle; page: PackedPage | null }
  /** One that a person looks at first. */
  | { holds: 'preview'; ready: ReadyArticle; found: FoundArticle; signs: OutletSigns }
  | { holds: 'parts'; parts: AsyncGenerator<Found> }
  /** `mayPass`: whether trying again can help. */
  | { holds: 'nothing'; why: string; mayPass: boolean }
)

type Context = { db: Database; names: ReferenceLookup }

/** Prepares an item. What is wrong with it is told, not thrown. */
export async function prepareItem(context: Context, item: QueuedItem): Promise<PreparedItem> {
  try {
    const opened = await openItem(context.db, item)
    if (opened.holds === 'nothing') return { item, holds: 'nothing', why: faultSentence(opened.why), mayPass: false }
    if (opened.holds === 'parts') return { item, ...opened }
    const { reading, given } = opened
    const input: ArticleInput = { reading, given, origin: item.origin, rawId: item.rawId }
    const ready = await readyArticle(context, input)
    if (!item.run.review || item.state === 'store')
      return { item, holds: 'article', ready, page: await pageBehind(item) }
    const record = ready.article ?? (await describeArticle(ready, mediumTest(context.names)))
    return { item, holds: 'preview', ready, found: foundFrom(record), signs: record }
  } catch (error) {
    // A fault of ours in one article must not keep the others from being read; the log gets all of it.
    if (error instanceof UserError)
      return { item, holds: 'nothing', why: faultSentence(error.message), mayPass: error.mayPass }
    console.error(error)
    return {
      item,
      holds: 'nothing',
      why: `A fault of Dictum’s kept it from being read: ${messageOf(error)}.`,
      mayPass: true,
    }
  }
}

/** Where more is in a file than its text: what a better reader could make more of. */
const PAGE = /\.(?:x?html?|mht|mhtml)$/i

/** The file a page was read from, to be kept; null for a text, which is kept as the article, and for what is kept already. */
async function pageBehind({ kind, place }: QueuedItem): Promise<PackedPage | null> {
  return kind === 'file' && place !== null && PAGE.test(place) ? packPage(await readFile(place), HANDED_OVER) : null
}

/** As much as shows a person which article it is. UTF-16 code units. */
const BEGINNING = 400

function foundFrom({ text, origin: _, publishedAt: __, ...record }: ArticleRecord): FoundArticle {
  const { title, outlet, url, publishedOn, language, byline, isExcerpt, warnings } = record
  const beginning = text.slice(0, BEGINNING)
  return { title, outlet, url, publishedOn, language, byline, isExcerpt, warnings, beginning, length: text.length }
}
