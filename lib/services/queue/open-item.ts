// What an item turns out to hold: one article, or parts of which each becomes an item of its own.
import { stat } from 'node:fs/promises'
import type { Database } from '../../db/client'
import { isInFetched, type QueuedItem } from '../../db/items'
import { readPage } from '../../db/raw-pages'
import type { GivenFacts } from '../../ingest/given-facts'
import { holdsOthers, openSource } from '../../ingest/readers/open-source'
import type { FileSource, Found, Listed, Reading, Source } from '../../ingest/reading'
import { UserError } from '../../user-error'
import { type FileMark, givenOf, recordOf } from './item-record'

/** An item's one article, why there is none, or its parts: the same ones in the same order each time. */
export type OpenedItem =
  | { holds: 'article'; reading: Reading; given: GivenFacts }
  | { holds: 'nothing'; why: string }
  | { holds: 'parts'; parts: AsyncGenerator<Found> }

/**
 * Finds out what an item holds.
 * @throws UserError when there is nothing to read: a file that is gone or was changed, bytes that are no longer kept
 */
export async function openItem(db: Database, item: QueuedItem): Promise<OpenedItem> {
  const { reading, file, listed } = recordOf(item)
  const given = givenOf(item)
  if (reading) return { holds: 'article', reading, given }
  const source = item.kind === 'file' ? await fileSource(item, file) : await pageSource(db, item)
  if (!(await holdsOthers(source))) return openOne(source, given, listed)
  return (await isFromFetchedList(db, item)) ? A_LIST_AGAIN : { holds: 'parts', parts: openSource(source, given) }
}

/**
 * Reads a source that holds no others.
 * @param listed what a list that named it says of it, where one did
 */
export async function openOne(
  source: Source | FileSource,
  given: GivenFacts,
  listed: Listed | undefined,
): Promise<Exclude<OpenedItem, { holds: 'parts' }>> {
  for await (const found of openSource(source, given)) {
    if (found.found === 'article') {
      const filled = listed ? fill(found.reading, listed) : found.reading
      const canonicalUrl = filled.canonicalUrl ?? source.url
      return { holds: 'article', reading: { ...filled, canonicalUrl }, given: found.given }
    }
    if (found.found === 'fault') return { holds: 'nothing', why: found.why }
  }
  return { holds: 'nothing', why: 'holds no article' }
}

/** What is fetched may be a list of addresses, but these lead to pages: lists could name each other in a circle. */
const A_LIST_AGAIN = {
  holds: 'nothing',
  why: 'holds a list instead of an article, and was found in a list itself: add its address by itself',
} as const

const isFromFetchedList = async (db: Database, { id, run }: QueuedItem) =>
  run.kind === 'feed' || (await isInFetched(db, id))

async function fileSource(item: QueuedItem, mark: FileMark | undefined): Promise<FileSource> {
  const path = item.place ?? ''
  // The path is a reader’s, not the project’s: the build must not look for it.
  const found = await stat(/*turbopackIgnore: true*/ path).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(
      error.code === 'ENOENT' ? 'cannot be found: there is no file of this name' : `cannot be read (${error.code})`,
      { mayPass: true },
    )
  })
  if (mark && (mark.size !== found.size || mark.modifiedMs !== found.mtimeMs))
    throw new UserError('was changed after it was handed over: try it again to read it as it is now', { mayPass: true })
  return { path, name: path, contentType: null, url: null }
}

/** @throws UserError when the page is no longer kept */
export async function pageSource(db: Database, item: Pick<QueuedItem, 'rawId' | 'place' | 'origin'>): Promise<Source> {
  const page = item.rawId === null ? null : await readPage(db, item.rawId)
  if (!page) throw new UserError('is no longer kept: hand it over again')
  const { bytes, contentType, url } = page
  return { bytes, contentType, url: url ?? null, name: url ?? item.place ?? item.origin }
}

/** What the page leaves open is as the list that named it says. */
function fill(reading: Reading, { byline, publishedAt, warnings }: Listed): Reading {
  return {
    ...reading,
    byline: reading.byline ?? byline,
    publishedAt: reading.publishedAt ?? publishedAt,
    warnings: [...warnings, ...reading.warnings],
  }
}
