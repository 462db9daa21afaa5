// From the named parts of an article, as a table or another tool holds them, to an article or the address of one.

import { isWebAddress } from '../../list-params'
import { assertArticleSize } from '../decode-text'
import { type GivenFacts, NOTHING_GIVEN, refuseFacts, tidyFacts, withDefaults } from '../given-facts'
import { countWords } from '../page/count-words'
import { plainLine, plainText } from '../page/plain-text'
import { readLanguage } from '../read-language'
import { readMoment } from '../read-moment'
import type { Found, Listed, Reading } from '../reading'
import type { Field } from './field-names'
import { isCut } from './full-text-marks'
import { MIN_FULL_TEXT_WORDS } from './limits'
import { orFault } from './or-fault'

/** An address as people type it: `www.example.org/x`, `example.org/x`. */
const BARE_ADDRESS = /^(?:www\.)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:\/\S*)?$/u
const WHOLE_PAGE = /<(?:html|body)[\s>]/i
const MARKUP = /<(?:p|div|br|h[1-6]|article|section|span)(?:\s[^>]*)?\/?>/i

type Fields = Partial<Record<Field, string>>
type Place = { origin: string; given: GivenFacts; now: Date }

/** The address as it is to be fetched, or null where `printed` is none. */
export function toAddress(printed: string): string | null {
  const tidy = printed.trim()
  if (isWebAddress(tidy)) return tidy
  return BARE_ADDRESS.test(tidy) && URL.canParse(`https://${tidy}`) ? `https://${tidy}` : null
}

/** Whether `printed` is meant as an address beyond doubt: `faro.example` may be anything else too. */
export function isPlainlyAddress(printed: string): boolean {
  return /^(?:https?:\/\/|www\.)/i.test(printed) && toAddress(printed) !== null
}

/**
 * @param origin how a person would call the record
 * @param exactText the article's text where it is made already: it stays as it is
 */
export function readRecord(fields: Fields, place: Place, exactText?: string): Found {
  return orFault(place.origin, () => foundIn(fields, place, exactText))
}

function foundIn(fields: Fields, { origin, given, now }: Place, exactText: string | undefined): Found {
  const warnings: string[] = []
  const language = fields.language ? readLanguage(fields.language) : null
  if (fields.language && !language) warnings.push(`The language "${fields.language.slice(0, 60)}" is not known.`)
  const moment = fields.date ? readMoment(fields.date, language, now) : null
  if (moment?.warning) warnings.push(moment.warning)
  const publishedAt = moment?.publishedAt ?? null
  const { outlet, address } = outletOf(fields)
  const facts = tidyFacts({
    outlet,
    url: address ? (toAddress(address) ?? address) : null,
    publishedOn: publishedAt?.slice(0, 'YYYY-MM-DD'.length) ?? null,
    title: fields.title ? plainLine(fields.title) : null,
    language,
  })
  const why = refuseFacts(facts)
  if (why) return { found: 'fault', origin, why: `cannot be used: ${why}` }
  // A bare number is the author's place in the other tool's own list.
  const author = fields.author && /\p{L}/u.test(fields.author) ? fields.author : null
  const byline = tidyFacts({ ...NOTHING_GIVEN, title: author }).title
  const all = withDefaults(facts, given)
  const listed = { byline, publishedAt, warnings }
  if (exactText !== undefined) return articleOf(exactText, origin, all, listed)
  if (fields.html && WHOLE_PAGE.test(fields.html)) return pageOf(fields.html, origin, all)
  const printed = fields.text ?? fields.html ?? ''
  const text = MARKUP.test(printed) ? plainText(printed) : printed
  const isWhole = text !== '' && !isTeaser(text)
  if (facts.url && !isWhole) return { found: 'address', origin, url: facts.url, given: all, listed }
  if (text === '') return { found: 'fault', origin, why: 'has neither a text nor an address' }
  if (!isWhole) warnings.push('The text breaks off: it may be the beginning of the article only.')
  return articleOf(text, origin, all, listed)
}

/** What is called the outlet may be its site, or, as clippers of web pages have it, the page itself. */
function outletOf({ outlet, url }: Fields) {
  const printed = outlet?.trim() ?? ''
  if (!isWebAddress(printed)) return { outlet: printed || null, address: url }
  const { pathname, search, hostname } = new URL(printed)
  const isPage = pathname !== '/' || search !== ''
  return { outlet: isPage ? null : hostname.replace(/^www\./, ''), address: url ?? (isPage ? printed : undefined) }
}

/** Whether a text is only the beginning of one: what search services give to those who do not pay. */
function isTeaser(text: string): boolean {
  return /\[\+\d+ chars\]\s*$/.test(text) || (isCut(text) && countWords(text) < MIN_FULL_TEXT_WORDS)
}

function articleOf(text: string, origin: string, given: GivenFacts, { byline, publishedAt, warnings }: Listed): Found {
  assertArticleSize(Buffer.byteLength(text))
  if (!/\p{L}/u.test(text)) return { found: 'fault', origin, why: 'has no word in its text' }
  if (text.includes('\ufffd')) warnings.push('Some characters were lost before it came here, and show as \ufffd.')
  const { title, outlet, language, url: canonicalUrl } = given
  const reading: Reading = { text, title, byline, outlet, publishedAt, language, canonicalUrl, warnings, quotes: null }
  return { found: 'article', origin, reading, given }
}

/** A whole page is for the reader of pages. */
function pageOf(html: string, origin: string, given: GivenFacts): Found {
  const bytes = new TextEncoder().encode(html)
  const source = { bytes, name: origin, contentType: 'text/html; charset=utf-8', url: given.url }
  return { found: 'source', origin, source, given }
}
