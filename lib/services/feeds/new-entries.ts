// What of a feed was not there at an earlier reading.
import { findSameText, knownAddresses } from '../../db/articles'
import type { Database } from '../../db/client'
import { type DueFeed, placesOfFeed } from '../../db/feeds'
import type { NewItem } from '../../db/items'
import { canonicalAddress } from '../../ingest/canonical-address'
import { feedTitle } from '../../ingest/feed-title'
import { NOTHING_GIVEN } from '../../ingest/given-facts'
import { openSource } from '../../ingest/readers/open-source'
import type { Found, Reading, Source } from '../../ingest/reading'
import { withHeadline } from '../../ingest/with-headline'
import { UserError } from '../../user-error'
import { hashText } from '../analyze-article'
import { partFrom } from '../queue/open-parts'

type Entry = Exclude<Found, { found: 'fault' }>

/**
 * The entries of a feed that are new, the oldest first, as items of a run. One whose address an article has, or that an
 * earlier reading handed over, is not new: whatever came of it then, a person may try it again there.
 * @returns `title`: what the feed calls itself; `why`: what of the feed could not be read, null where all could
 * @throws UserError when nothing of it can be read
 */
export async function newEntries(
  db: Database,
  feed: DueFeed,
  source: { bytes: Uint8Array; contentType: string | null; url: string },
): Promise<{ title: string | null; entries: NewItem[]; why: string | null }> {
  const title = await titleOf({ ...source, name: source.url })
  const found: Found[] = []
  const given = { ...NOTHING_GIVEN, outlet: feed.outlet }
  for await (const part of openSource({ ...source, name: source.url }, given)) found.push(part)
  const faults = found.flatMap((part) => (part.found === 'fault' ? [part.why] : []))
  const entries = found.filter((part) => part.found !== 'fault')
  if (entries.length === 0 && faults[0] !== undefined) throw new UserError(`The feed ${faults[0]}.`)
  const items: NewItem[] = []
  for (const entry of await onlyNew(db, feed, entries)) items.push((await partFrom(entry)).item)
  const why =
    faults.length > 0 ? `${faults.length} of ${found.length} entries could not be read; the first ${faults[0]}.` : null
  return { title, entries: items.reverse(), why }
}

async function titleOf(source: Source): Promise<string | null> {
  try {
    return await feedTitle(source)
  } catch (error) {
    throw error instanceof UserError ? new UserError(`What is there ${error.message}.`) : error
  }
}

async function onlyNew(db: Database, feed: DueFeed, entries: Entry[]): Promise<Entry[]> {
  const places = entries.flatMap((entry) => addressOf(entry) ?? [])
  const handedOver = await placesOfFeed(db, feed.id, places)
  const stored = await knownAddresses(
    db,
    places.flatMap((place) => canonicalAddress(place) ?? []),
  )
  const seen = new Set<string>()
  const isNew: Entry[] = []
  for (const entry of entries) {
    const place = addressOf(entry)
    const address = place === null ? null : (canonicalAddress(place) ?? place)
    if (place !== null && address !== null) {
      if (handedOver.has(place) || stored.has(address) || seen.has(address)) continue
      seen.add(address)
    } else if (entry.found === 'article' && (await isThere(db, entry.reading))) continue
    isNew.push(entry)
  }
  return isNew
}

/** Whether an article has this text, whichever outlet it is filed under. */
const isThere = async (db: Database, reading: Reading) =>
  (await findSameText(db, hashText(withHeadline(reading).text), null)) !== null

function addressOf(entry: Entry): string | null {
  if (entry.found === 'address') return entry.url
  return entry.found === 'article' ? entry.reading.canonicalUrl : entry.source.url
}
