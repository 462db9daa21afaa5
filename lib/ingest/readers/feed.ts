// A feed: each entry is the address of an article, or the article where the entry carries its whole text.
import { parse as parseHost } from 'tldts'
import { decode } from '../decode'
import { type GivenFacts, NOTHING_GIVEN, tidyFacts, withDefaults } from '../given-facts'
import { countWords } from '../page/count-words'
import { plainLine, plainText } from '../page/plain-text'
import { readLanguage } from '../read-language'
import { readMoment } from '../read-moment'
import type { Found } from '../reading'
import type { FeedEntry, FeedHead } from './feed-entries'
import { isCut, withoutCredit } from './full-text-marks'
import { readWhole } from './input'
import { MAX_FEED_BYTES, MIN_FULL_TEXT_WORDS } from './limits'
import { orFault } from './or-fault'
import { parseFeed } from './parse-feed'
import type { Reader } from './reader'

type Place = { origin: string; given: GivenFacts; now: Date; head: FeedHead; address: string | null }

export const readFeed: Reader = async function* (input, { given, now }) {
  const bytes = await readWhole(input, MAX_FEED_BYTES, 'one feed')
  const { head, entries } = parseFeed(decode(bytes, input.contentType).text)
  for (const [index, entry] of entries.entries()) {
    const origin = `${input.name}, entry ${index + 1}`
    if ('why' in entry) yield { found: 'fault', origin, why: entry.why }
    else yield orFault(origin, () => readEntry(entry, { origin, given, now, head, address: input.url }))
  }
}

function readEntry(entry: FeedEntry, place: Place): Found {
  const { origin, head, given, now } = place
  const own = place.address ?? head.self ?? head.link
  const url = resolve(entry.link, [entry.base, head.base, own])
  const site = resolve(head.link, [head.base, own])
  const warnings: string[] = []
  const printed = entry.published ?? entry.updated
  const moment = printed ? readMoment(printed, readLanguage(head.language ?? ''), now) : null
  if (moment?.warning) warnings.push(moment.warning)
  const publishedAt = moment?.publishedAt ?? null
  const byline = plainLine(entry.authors.join(', ')) || null
  const facts = tidyFacts({
    ...NOTHING_GIVEN,
    title: plainLine(entry.title ?? ''),
    // The day it was last changed is only better than none: the page may know more.
    publishedOn: entry.published ? (publishedAt?.slice(0, 'YYYY-MM-DD'.length) ?? null) : null,
    outlet: given.outlet ?? plainLine(entry.source ?? ''),
  })
  const all = withDefaults(facts, given)
  const text = wholeText(entry)
  if (text !== null) {
    // The feed is the outlet's own where both are of one site; an aggregator's name is no outlet.
    const isOwn = url !== null && site !== null && domainOf(url) === domainOf(site)
    const outlet = all.outlet ?? (isOwn ? plainLine(head.title ?? '') || null : null)
    const known = { title: all.title, byline, outlet, publishedAt, language: null, canonicalUrl: url }
    return { found: 'article', origin, reading: { text, ...known, warnings, quotes: null }, given: all }
  }
  if (url) return { found: 'address', origin, url, given: all, listed: { byline, publishedAt, warnings } }
  const why = entry.link
    ? `has the address "${entry.link.slice(0, 200)}", which leads to no web page`
    : 'has neither an address nor a whole text'
  return { found: 'fault', origin, why }
}

/**
 * The article's text where the entry carries it, else null. Only what the format defines as the content counts, never
 * the summary; and it must be longer than a summary, longer than this entry's own, and not end as a cut text does.
 */
function wholeText({ content, summary }: FeedEntry): string | null {
  if (content === null) return null
  const text = withoutCredit(plainText(content))
  if (isCut(text) || countWords(text) < MIN_FULL_TEXT_WORDS) return null
  return text.length > plainText(summary ?? '').length ? text : null
}

const domainOf = (address: string): string | null => parseHost(address).domain

/** The web address that `link` means; each base is itself relative to those behind it. Null where there is none. */
function resolve(link: string | null, bases: (string | null)[]): string | null {
  if (link === null) return null
  const base = bases.reduceRight<string | undefined>((outer, next) => {
    if (next === null) return outer
    return URL.canParse(next, outer) ? new URL(next, outer).href : outer
  }, undefined)
  if (!URL.canParse(link.trim(), base)) return null
  const { protocol, href } = new URL(link.trim(), base)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}
