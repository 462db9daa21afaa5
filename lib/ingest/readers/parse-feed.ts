// A feed's text to its entries; out of broken XML those that can be saved, and what was lost.
import { parseFeed as parse } from 'feedsmith'
import { UserError } from '../../user-error'
import { entriesOf, type FeedEntry, type FeedHead } from './feed-entries'

/** An entry, or why it was lost, as the end of a sentence. */
export type Salvaged = FeedEntry | { why: string }

const NO_HEAD: FeedHead = { title: null, link: null, self: null, base: null, language: null }
const ENTITY = /<!ENTITY\s/i
const ENTRY = /<((?:\w+:)?(?:item|entry))(?=[\s>])(?:(?!<\1[\s>])[\s\S])*?<\/\1\s*>/gi
const ENTRY_START = /<(?:\w+:)?(?:item|entry)(?=[\s>])/gi
const ROOT = /<((?:\w+:)?(?:rss|feed|rdf))(?:\s[^>]*)?>/i

/**
 * @throws UserError when it is no feed, declares entities of its own, or nothing in it can be saved
 */
export function parseFeed(text: string): { head: FeedHead; entries: Salvaged[] } {
  // No feed needs them; declared in each other they unfold without end.
  if (ENTITY.test(text.slice(0, ROOT.exec(text)?.index)))
    throw new UserError('declares entities of its own, as files made to burst do: it is not read')
  const items = jsonItems(text)
  const parsed = attempt(text)
  if (items === null) return parsed ?? salvage(text)
  const entries = parsed?.entries ?? []
  const missing = items.length - entries.length
  const lost = { why: `is no feed entry: ${missing} of ${items.length} entries hold nothing that can be read` }
  return { head: parsed?.head ?? NO_HEAD, entries: missing > 0 ? [...entries, lost] : entries }
}

/** The list of a JSON feed's entries, which its parser passes over where they are none; null for XML and for broken JSON. */
function jsonItems(text: string): unknown[] | null {
  if (!/^\s*\{/.test(text)) return null
  let feed: { items?: unknown }
  try {
    feed = JSON.parse(text)
  } catch {
    // Told as what it is to a person: damaged, or cut off.
    return null
  }
  if (Array.isArray(feed.items)) return feed.items
  throw new UserError(
    'is a JSON feed whose "items" are no list of entries: nothing in it can be read; add the addresses of its articles instead',
  )
}

/** Every entry by itself, in a feed of its own. */
function salvage(text: string): { head: FeedHead; entries: Salvaged[] } {
  const root = ROOT.exec(text)
  const starts = [...text.matchAll(ENTRY_START)]
  if (!root || starts.length === 0)
    throw new UserError('is no feed that can be read: it is damaged, or was cut off on its way')
  const [opening, name = ''] = root
  const isRss = /rss$/i.test(name)
  const wrap = (inside: string) => `${opening}${isRss ? `<channel>${inside}</channel>` : inside}</${name}>`
  const headText = text.slice(root.index + opening.length, starts[0]?.index).replace(/<\/?channel(?:\s[^>]*)?>/gi, '')
  const head = attempt(wrap(isRss || /feed$/i.test(name) ? headText : `<channel>${headText}</channel>`))?.head
  const entries = [...text.matchAll(ENTRY)].map(
    ([entry]): Salvaged => attempt(wrap(entry))?.entries[0] ?? { why: 'is broken XML and was lost' },
  )
  if (entries.every((entry) => 'why' in entry))
    throw new UserError(
      'is a feed whose XML is broken: none of its entries can be read; add the addresses of its articles instead',
    )
  const missing = starts.length - entries.length
  if (missing > 0) entries.push({ why: `is broken XML: ${missing} of ${starts.length} entries were lost` })
  return { head: head ?? NO_HEAD, entries }
}

function attempt(text: string): ReturnType<typeof entriesOf> | null {
  try {
    return entriesOf(parse(text))
  } catch {
    // The parser names its own inner state; what was lost is counted by the caller instead.
    return null
  }
}
