// What an item keeps as JSON from one step to the next.
import type { QueuedItem } from '../../db/items'
import { type GivenFacts, NOTHING_GIVEN } from '../../ingest/given-facts'
import type { Listed, Reading } from '../../ingest/reading'
import type { FoundArticle } from '../../records/ingest'

/** By these a file is known to be the one that was handed over. */
export type FileMark = { size: number; modifiedMs: number }

export type ItemRecord = {
  /** The article as it was read. */
  reading?: Reading
  /** What a list says of a page still to be fetched. */
  listed?: Listed
  file?: FileMark
  /** What a person looks at before it is added. */
  found?: FoundArticle
}

export const recordOf = (item: Pick<QueuedItem, 'record'>): ItemRecord =>
  item.record === null ? {} : (JSON.parse(item.record) as ItemRecord)

export const givenOf = (item: Pick<QueuedItem, 'given'>): GivenFacts => ({
  ...NOTHING_GIVEN,
  ...(JSON.parse(item.given) as Partial<GivenFacts>),
})
