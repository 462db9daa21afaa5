// What a feed calls itself, and what to do with an address that turns out to be none.
import { UserError } from '../user-error'
import { decode } from './decode'
import { findFeeds } from './readers/find-feeds'
import { identify } from './readers/identify'
import { toInput } from './readers/input'
import { parseFeed } from './readers/parse-feed'
import type { Source } from './reading'

/**
 * The title of a feed, null where it has none.
 * @throws UserError for what is no feed, naming the feeds that a web page offers
 */
export async function feedTitle(source: Source): Promise<string | null> {
  const form = await identify(toInput(source))
  const { text } = decode(source.bytes, source.contentType)
  if (form === 'feed') return parseFeed(text).head.title?.trim() || null
  if (form !== 'page') throw new UserError('is no feed')
  const offered = findFeeds(text, source.url ?? source.name).map(({ url }) => url)
  const instead = offered.length > 0 ? `: it offers ${offered.join(' and ')}` : ''
  throw new UserError(`is a web page, not a feed${instead}`)
}
