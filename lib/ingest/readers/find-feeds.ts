// The feeds a web page offers.

import { parseHtml } from '../page/parse-html'
import { plainLine } from '../page/plain-text'

export type OfferedFeed = { url: string; title: string | null }

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)\b/i

/**
 * The feeds that `html` names in its head, in its order, each once.
 * @param url the page's own address, which theirs may be relative to
 */
export function findFeeds(html: string, url: string): OfferedFeed[] {
  const document = parseHtml(html)
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? url
  const root = URL.canParse(base, url) ? new URL(base, url).href : url
  const feeds = new Map<string, OfferedFeed>()
  for (const link of document.querySelectorAll('link[href][rel]')) {
    const relations = link.getAttribute('rel')?.toLowerCase().split(/\s+/) ?? []
    const isFeed = relations.includes('alternate') && FEED_TYPE.test(link.getAttribute('type')?.trim() ?? '')
    const href = link.getAttribute('href')?.trim() ?? ''
    if ((!isFeed && !relations.includes('feed')) || !URL.canParse(href, root)) continue
    const address = new URL(href, root)
    if (!/^https?:$/.test(address.protocol) || feeds.has(address.href)) continue
    feeds.set(address.href, { url: address.href, title: plainLine(link.getAttribute('title') ?? '') || null })
  }
  return [...feeds.values()]
}
