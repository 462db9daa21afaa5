// Statements as schema.org's linked data, with a review for a fact checker to fill in.
import type { Cited, CitedArticle, CitedStatement } from './cited'
import { attribute } from './plain'
import type { CitationStyle, CitingWord } from './style'

type Node = { [key: string]: string | number | Node | Node[] | string[] }

const newsArticle = ({ title, byline, outlet, url, publishedOn, language }: CitedArticle): Node => ({
  '@type': 'NewsArticle',
  ...(title && { headline: title }),
  ...(byline && { author: { name: byline } }),
  ...(outlet && { publisher: { '@type': 'Organization', name: outlet } }),
  ...(publishedOn && { datePublished: publishedOn }),
  inLanguage: language,
  ...(url && { url }),
})

const AUTHOR_TYPE = { person: 'Person', organisation: 'Organization' } as const

/** Of an unnamed or doubtful source nobody knows which type it has, so none is given. */
function authors({ speakers, speakerType }: CitedStatement): Node[] {
  const type = speakerType === 'person' || speakerType === 'organisation' ? AUTHOR_TYPE[speakerType] : null
  return speakers.map((name) => ({ ...(type && { '@type': type }), name }))
}

/** As an ISO 8601 day, month or year; null where no single one is told. */
function saidDate({ saidOn }: CitedStatement): string | null {
  if (!saidOn?.from) return null
  if (saidOn.from === saidOn.to) return saidOn.from
  if (saidOn.precision === 'month') return saidOn.from.slice(0, 7)
  return saidOn.precision === 'year' ? saidOn.from.slice(0, 4) : null
}

/**
 * A `ClaimReview` (schema.org/ClaimReview) still to be written, about the statement as `Claim` (schema.org/Claim), a
 * speaker's own words as `Quotation` too (schema.org/Quotation), with the article as its `appearance`. The claim's
 * `datePublished` is the day it was made, as Google's notes on ClaimReview read it, and left out where that is not told; the
 * article's is its own. Dictum holds no opinion on a claim: all that a checker decides is marked as to be filled in.
 */
function draftReview(cited: Cited & { statement: CitedStatement }, style: CitationStyle): Node {
  const { statement, article } = cited
  const fill = (word: CitingWord) => `${style.say('toFillIn')}: ${style.say(word)}`
  const speakers = authors(statement)
  const said = saidDate(statement)
  return {
    '@type': 'ClaimReview',
    claimReviewed: statement.words,
    author: { '@type': 'Organization', name: fill('fillChecker'), url: fill('fillCheckerUrl') },
    url: fill('fillReviewUrl'),
    datePublished: fill('fillReviewDay'),
    reviewRating: {
      '@type': 'Rating',
      alternateName: fill('fillVerdict'),
      ...{ ratingValue: fill('fillRating'), bestRating: fill('fillRating'), worstRating: fill('fillRating') },
    },
    itemReviewed: {
      '@type': statement.kind === 'direct' ? ['Claim', 'Quotation'] : 'Claim',
      identifier: cited.key,
      text: statement.words,
      description: attribute(cited, style),
      ...(speakers.length > 0 && { author: speakers }),
      ...(said && { datePublished: said }),
      inLanguage: article.language,
      ...(article.url && { url: article.url }),
      appearance: newsArticle(article),
    },
  }
}

/** JSON-LD 1.1. `<` is written as its code, so that the text can stand in a page's script element. */
export function writeJsonLd(all: readonly Cited[], style: CitationStyle): string {
  const nodes = all.map(({ statement, ...cited }) =>
    statement ? draftReview({ ...cited, statement }, style) : { identifier: cited.key, ...newsArticle(cited.article) },
  )
  const [only, ...more] = nodes
  const whole = only && more.length === 0 ? only : { '@graph': nodes }
  const written = JSON.stringify({ '@context': 'https://schema.org', ...whole }, null, 2)
  return `${written.replaceAll('<', '\\u003c')}\n`
}
