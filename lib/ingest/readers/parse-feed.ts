// A feed's text to its entries; out of broken XML those that can be saved, and what was lost.
import { parseFeed as parse } from 'feedsmith'
import { UserError } from '../../user-error'
import { entriesOf, type FeedEntry, type FeedHead } from './feed-entries'

/** An entry, or why it was lost, as the end of a sentence. */
export type Salvaged = FeedEntry | { why: string }

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
  try {
    return entriesOf(parse(text))
  } catch {
    // The parser names its own inner state; what was lost is counted instead.
    return salvage(text)
  }
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
  return { head: head ?? { title: null, link: null, self: null, base: null, language: null }, entries }
}

function attempt(text: string): ReturnType<typeof entriesOf> | null {
  try {
    return entriesOf(parse(text))
  } catch {
    // Told by the caller, with what else was lost.
    return null
  }
}
