// What an item turns out to hold: one article, or parts of which each becomes an item of its own.
import { stat } from 'node:fs/promises'
import type { Database } from '../../db/client'
import type { QueuedItem } from '../../db/items'
import { readPage } from '../../db/raw-pages'
import type { FileSource, Found, Listed, Reading, Source } from '../../ingest/reading'
import { UserError } from '../../user-error'
import { type FileMark, givenOf, recordOf, withDefaults } from './item-record'
import { openSource } from './open-source'

/**
 * The parts of an item in their order, the same ones each time.
 * @throws UserError when it cannot be read: a file that is gone or was changed, a page that is no article
 */
export async function* openItem(db: Database, item: QueuedItem): AsyncGenerator<Found> {
  const record = recordOf(item)
  if (record.reading) {
    yield { found: 'article', origin: item.origin, reading: record.reading, given: givenOf(item) }
    return
  }
  const source = item.kind === 'file' ? await fileSource(item, record.file) : await pageSource(db, item)
  for await (const found of openSource(source)) {
    if (found.found === 'fault') yield found
    else if (found.found === 'article' && record.listed)
      yield { ...found, given: withDefaults(found.given, givenOf(item)), reading: fill(found.reading, record.listed) }
    else yield { ...found, given: withDefaults(found.given, givenOf(item)) }
  }
}

async function fileSource(item: QueuedItem, mark: FileMark | undefined): Promise<FileSource> {
  const path = item.place ?? ''
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UserError(error.code === 'ENOENT' ? 'there is no file of this name' : `cannot be read (${error.code})`)
  })
  if (mark && (mark.size !== found.size || mark.modifiedMs !== found.mtimeMs))
    throw new UserError('was changed after it was handed over: try it again to read it as it is now')
  return { path, name: path, contentType: null, url: null }
}

async function pageSource(db: Database, item: QueuedItem): Promise<Source> {
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
