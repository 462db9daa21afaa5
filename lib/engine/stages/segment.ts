// Cuts paragraphs into sentences; quoted text is folded into one token each, so its own verbs and stops mislead nobody.
import type { Language } from '../language'
import type { ReportingVerb } from '../languages/pack'
import { isDash } from '../text/quote-marks'
import type { Token } from '../text/tokens'
import { UNLISTED } from '../text/word-list'
import { quotationOf } from './quotation-of'
import type { Paragraph, Quote, Reading, Sentence } from './reading'

/** Builds the sentences of every paragraph that is no furniture. */
export function segment(reading: Reading): Reading {
  const sentences: Sentence[] = []
  let next = 0
  reading.paragraphs.forEach((paragraph, index) => {
    const own: { quote: Quote; id: number }[] = []
    for (; next < reading.quotes.length && reading.quotes[next]?.paragraph === index; next++) {
      const quote = reading.quotes[next]
      if (quote) own.push({ quote, id: next })
    }
    if (paragraph.furniture) return
    for (const sentence of sentencesOf(reading, paragraph, index, foldQuotes(paragraph.tokens, own)))
      sentences.push(sentence)
  })
  return { ...reading, sentences }
}

function foldQuotes(tokens: Token[], quotes: { quote: Quote; id: number }[]): Token[] {
  if (quotes.length === 0) return tokens
  const folded: Token[] = []
  let q = 0
  for (const token of tokens) {
    while (q < quotes.length && (quotes[q]?.quote.outer.end ?? 0) <= token.start) q++
    const hit = quotes[q]
    if (!hit || token.start < hit.quote.outer.start) folded.push(token)
    else if (folded.at(-1)?.quote !== hit.id) {
      const { start, end } = hit.quote.outer
      folded.push({
        start,
        end,
        kind: 'quote',
        folded: '',
        capital: false,
        quote: hit.id,
        listed: UNLISTED,
        traits: 0,
        opensTime: 0,
        closesTime: 0,
      })
    }
  }
  return folded
}

/** No sentence of prose is longer; a table or a list without stops is cut, so that the work stays linear. */
const LONGEST = 300

function sentencesOf(reading: Reading, paragraph: Paragraph, index: number, tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  tokens.forEach((_, i) => {
    if (i < tokens.length - 1 && i - from < LONGEST && !endsSentence(reading, tokens, i)) return
    const own = tokens.slice(from, i + 1)
    const first = own[0]
    const last = own.at(-1)
    if (first && last)
      sentences.push({ start: first.start, end: last.end, paragraph: index, tokens: own, title: paragraph.title })
    from = i + 1
  })
  return sentences
}

/** How many words the subject of such an attribution may have. */
const SUBJECT_WORDS = 8

/** "“Is that all?” Ada Moro asked on Friday.": a capital that opens a bare subject and its verb of saying, with no content behind it. */
function attributes(language: Language, tokens: Token[], at: number): boolean {
  const { verbForms, auxiliaries, irrealis, infinitiveMarkers } = language
  const others = [auxiliaries.singular, auxiliaries.plural, irrealis, infinitiveMarkers]
  for (let i = at; i <= at + SUBJECT_WORDS && isInSubject(language, tokens, i); i++) {
    if (others.some((list) => list.at(tokens, i))) return false
    const verb = i > at ? verbForms.finite.at(tokens, i) : null
    if (verb?.value.some(({ frames }) => frames.includes('clause') || frames.includes('weak')))
      return endsAttribution(language, tokens, i + verb.length, verb.value)
  }
  return false
}

/** A word, the stop of a form of address, or an apostrophe. */
function isInSubject({ abbreviations, honorifics }: Language, tokens: Token[], at: number): boolean {
  const token = tokens[at]
  const title = tokens[at - 1]?.folded ?? ''
  if (token?.folded === '.') return abbreviations.has(title) || honorifics.has(title)
  return token !== undefined && token.kind !== 'quote' && (token.kind !== 'sign' || token.folded === "'")
}

/** Whether nothing follows the verb but a date, an adverb, a place or whoever is told. */
function endsAttribution(language: Language, tokens: Token[], at: number, verbs: ReportingVerb[]): boolean {
  const { complementizers, functionWords, prepositions, infinitiveMarkers, isAdverb, dateWords } = language
  const behind = tokens[at]
  if (behind?.kind !== 'word' || isAdverb(behind)) return true
  if (dateWords.at(tokens, at) || (prepositions.at(tokens, at) && !infinitiveMarkers.at(tokens, at))) return true
  const hears = verbs.some(({ frames }) => frames.includes('hearer'))
  return hears && !complementizers.has(behind.folded) && !functionWords.has(behind.folded)
}

/** A quotation that begins with a capital behind its mark. */
const opensCapital = (text: string, { start }: Token) => /^\P{L}{1,2}\p{Lu}/u.test(text.slice(start, start + 3))

const SEMICOLON = /[;\u037e]/

function endsSentence({ language, text, quotes }: Reading, tokens: Token[], i: number): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]
  if (!token || !next) return true
  const fresh = next.capital || next.kind !== 'word'
  if (token.kind === 'quote') {
    const inside = quotationOf({ quotes }, token)
    const stop = inside && /[.!?…]\s*$/.exec(text.slice(inside.start, inside.end))?.[0]
    if (!stop || text[token.end] === undefined || /^[,–—-]/.test(next.folded)) return false
    return next.kind === 'quote' || (next.capital && !(/[!?]/.test(stop) && attributes(language, tokens, i + 1)))
  }
  // "in Albany, N.Y. “We …": the stop of initials ends the sentence too where a quotation opens behind.
  if (token.kind === 'word') return token.folded.endsWith('.') && next.kind === 'quote' && opensCapital(text, next)
  if (token.kind !== 'sign') return false
  if (token.folded === '!' || token.folded === '?' || token.folded === '…')
    return fresh && !/^[,;:.!?…)]/.test(next.folded)
  if (SEMICOLON.test(token.folded)) return language.pack.habits.semicolonAsks && next.capital
  if (token.folded !== '.') return false
  const word = tokens[i - 1]
  const glued = word !== undefined && word.end === token.start
  if (glued && language.abbreviations.holds(word)) return false
  if (glued && word.capital && word.end - word.start === 1) return false
  // "BERLIN.- The …": the dash behind a dateline opens the sentence.
  if (next.start === token.end && isDash(next.folded)) return tokens[i + 2]?.capital === true
  if (next.start === token.end && next.kind !== 'quote') return next.capital && word?.kind === 'word'
  return fresh && !/^[,;:)]/.test(next.folded)
}
