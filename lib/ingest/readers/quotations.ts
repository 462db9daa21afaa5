// Records that hold an article's quotations and not the article, as the GDELT Global Quotation Graph has them.
import type { Span } from '../../engine/types'
import type { GivenFacts } from '../given-facts'
import type { Found } from '../reading'
import { wholeCharacters } from '../whole-characters'
import type { Field } from './field-names'
import { readRecord } from './read-record'

/** A quotation with the words before and behind it. */
type Quotation = { pre: string; quote: string; post: string }

/** The quotations in a record's `quotes`, or null where it holds none. */
export function quotationsOf(quotes: unknown): Quotation[] | null {
  if (!Array.isArray(quotes)) return null
  const found = quotes.flatMap((item: unknown): Quotation[] => {
    if (typeof item !== 'object' || item === null) return []
    const { pre, quote, post } = item as Record<string, unknown>
    const wordsOf = (value: unknown) => (typeof value === 'string' ? wholeCharacters(value).replace(/\s+/gu, ' ') : '')
    return /[\p{L}\p{N}]/u.test(wordsOf(quote))
      ? [{ pre: wordsOf(pre), quote: wordsOf(quote), post: wordsOf(post) }]
      : []
  })
  return found.length > 0 ? found : null
}

/**
 * An article whose text is the quotations, each a paragraph of its own between the words around it. Who spoke is not
 * told by the record.
 */
export function readQuotations(
  quotations: Quotation[],
  fields: Partial<Record<Field, string>>,
  place: { origin: string; given: GivenFacts; now: Date },
): Found {
  let text = ''
  const quotes: Span[] = []
  for (const { pre, quote, post } of quotations) {
    text += text === '' ? pre.trimStart() : `\n\n${pre.trimStart()}`
    // The graph takes the blank beside a mark away with it.
    if (/[\p{L}\p{N},;:]$/u.test(text) && !/^\s/u.test(quote)) text += ' '
    const start = text.length + (quote.length - quote.trimStart().length)
    text += quote
    quotes.push({ start, end: start + quote.trim().length })
    if (/^[\p{L}\p{N}]/u.test(post) && !/\s$/u.test(text)) text += ' '
    text += post.trimEnd()
  }
  const found = readRecord(fields, place, text)
  return found.found === 'article' ? { ...found, reading: { ...found.reading, quotes } } : found
}
