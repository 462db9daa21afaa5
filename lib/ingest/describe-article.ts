// From what was read and what is given about it to an article record; the gaps are filled from the text or stay unknown.
import type { ArticleRecord } from '../records/articles'
import { detectLanguage } from './detect-language'
import { findDateline } from './find-dateline'
import type { GivenFacts, UnknownFact } from './given-facts'
import { outletSigns } from './outlet-host'
import type { Reading } from './reading'
import { beginningOf } from './whole-characters'

/** A first line longer than this is a paragraph, not a title. */
const MAX_TITLE = 160
const CUT_TITLE = 100
/** Of `YYYY-MM-DD`. */
const DAY_LENGTH = 10
const NO_SIGNS = { outlet: null, host: null, siteName: null }

/**
 * Describes one article. What is given wins over what the reader found, and that over what the text says.
 * @param input what was read, where it came from, and what is given
 * @param isMedium whether a printed name is a known outlet or agency in a language (BCP-47)
 */
export async function describeArticle(
  input: { reading: Reading; origin: string; given: GivenFacts },
  isMedium: (name: string, language: string) => boolean,
): Promise<ArticleRecord> {
  const { reading, origin, given } = input
  const { text, byline, publishedAt, warnings } = reading
  const language = given.language ?? reading.language ?? (await detectLanguage(text))
  const dateline = findDateline(text, language, (name) => isMedium(name, language))
  const url = given.url ?? reading.canonicalUrl
  const isUnknown = (fact: UnknownFact) => given.unknown?.includes(fact) ?? false
  return {
    text,
    origin,
    language,
    byline,
    warnings,
    url,
    ...(isUnknown('outlet')
      ? NO_SIGNS
      : outletSigns({ given: given.outlet, printed: dateline.outlet, siteName: reading.outlet, url })),
    // The day where it was published: an instant is written with the offset of the place.
    publishedOn: isUnknown('publishedOn')
      ? null
      : (given.publishedOn ?? publishedAt?.slice(0, DAY_LENGTH) ?? dateline.publishedOn),
    publishedAt: publishedAt && publishedAt.length > DAY_LENGTH ? publishedAt : null,
    title: given.title ?? reading.title ?? titleOf(text.slice(dateline.bodyStart)),
    isExcerpt: reading.quotes !== null,
    quotes: reading.quotes ?? [],
  }
}

/** The first line when it reads like a title, else the beginning of the first sentence, cut at a word. */
function titleOf(body: string): string {
  const line = (body.trimStart().split('\n', 1)[0] ?? '').trim()
  if (line.length <= MAX_TITLE && !/[.;,]$/u.test(line)) return line
  const sentence = line.split(/(?<=[.!?;·])\s/u, 1)[0] ?? line
  if (sentence.length <= CUT_TITLE) return sentence.replace(/[.;,]$/u, '')
  return `${beginningOf(sentence, CUT_TITLE).replace(/[\s,;:]+\S*$/u, '')}…`
}
