// Paragraphs and their tokens; remnants of the page are told apart from text.

import type { Language } from '../language'
import { findParagraphs } from '../text/paragraphs'
import { type Token, tokenize } from '../text/tokens'
import { markTimes } from './mark-times'
import type { Paragraph, Reading } from './reading'

/** Tags and entities that a careless export leaves at the start of a line: "< p>", "</div>", "&nbsp;". */
const TAG_REMNANT = /^(?:\s|<\s*\/?\s*\w{1,10}\s*\/?>|&(?:nbsp|amp|quot|gt|lt);)+/
/** "ROME (AP) -", "(Agency) - Rome, 4 March -", "ATHENS –": where and through whom, before the article starts. */
const DATELINE =
  /^(?:\(\p{Lu}[^)\n]{1,40}\)\s*[-–—]\s*)?(?:\p{Lu}[\p{L}.'’ ]{1,30}(?:,\s*\p{Lu}[\p{L}.]+)?(?:,\s*(?:\d{1,2}\.?\s+\p{L}+\.?|\p{L}+\.?\s+\d{1,2},?)(?:\s+\d{4})?)\s*(?:\([^)\n]{1,40}\)\s*)?[-–—]\s+|\p{Lu}[\p{L}.'’ ]{1,30}\([^)\n]{1,40}\)\s*[-–—]\s*|\p{Lu}{3,}(?:\s\p{Lu}{2,})?\s[-–—]\s)?/u
/** No dateline is longer, in characters, and none is without a dash. */
const DATELINE_REACH = 200
const DASH = /[-–—]/
/** A stop, a space and a mark at most. */
const TAIL = 3
const SENTENCE_END = /[.!?…]\s?["»«”“’']?$/
const FINAL_STOP = /[.!?…;:»”"“,]$/
const TITLE_WORDS = 24

/** Splits the text into paragraphs and tokens. */
export function tokenizeParagraphs(reading: Reading): Reading {
  const paragraphs: Paragraph[] = []
  for (const found of findParagraphs(reading.text)) {
    const printed = reading.text.slice(found.start, found.end)
    const remnant = TAG_REMNANT.exec(printed)?.[0].length ?? 0
    const head = printed.slice(remnant, remnant + DATELINE_REACH)
    const dateline = DASH.test(head) ? (DATELINE.exec(head)?.[0].length ?? 0) : 0
    const start = found.start + remnant + dateline
    const end = found.start + printed.trimEnd().length
    if (start >= end) continue
    const cut = tokenize(reading.text, start, end, reading.language.cutter)
    const tokens = withOrdinals(reading.language, withAbbreviations(reading, cut))
    markTimes(reading.language, tokens)
    const words = tokens.filter((token) => token.kind !== 'sign').length
    if (words === 0) continue
    const tail = reading.text.slice(Math.max(start, end - TAIL), end)
    const stopped = FINAL_STOP.test(tail)
    const title = words <= TITLE_WORDS && !SENTENCE_END.test(tail)
    paragraphs.push({ start, end, tokens, title, furniture: isFurniture(reading, tokens, stopped) })
  }
  return { ...reading, paragraphs }
}

/** A small word that alone is printed in capitals is an abbreviation (US officials), spelt here as with its stops. */
function withAbbreviations({ language, text }: Reading, tokens: Token[]): Token[] {
  const { cutter, capitals } = language
  const isUpper = (token: Token | undefined) => {
    const printed = text.slice(token?.start, token?.end)
    return token?.kind === 'word' && printed === printed.toUpperCase()
  }
  return tokens.map((token, i) => {
    if (!token.capital || !capitals.holds(token) || !isUpper(token)) return token
    // In a line of capitals nothing is told by them.
    if (isUpper(tokens[i - 1]) || isUpper(tokens[i + 1])) return token
    const folded = [...token.folded].map((letter) => `${letter}.`).join('')
    const word = { ...token, folded, listed: cutter.listedOf(folded) }
    return { ...word, traits: cutter.traitsOf(word) }
  })
}

/** An ordinal has no more digits than this; a longer number before a stop is a year or an amount. */
const ORDINAL_DIGITS = 3

/** Takes the stop of an ordinal into its number, where the language writes them so ("am 17. Januar"). */
function withOrdinals(language: Language, tokens: Token[]): Token[] {
  if (!language.pack.tokens.ordinalStops) return tokens
  const joined: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    const stop = tokens[i + 1]
    if (!token) break
    const ordinal = stop !== undefined && isOrdinal(language, tokens, i)
    joined.push(ordinal ? { ...token, end: stop.end } : token)
    if (ordinal) i++
  }
  return joined
}

/** A short number, its stop, and a word that opens no sentence: a small one, a month, or a noun whose article stands before the number. */
function isOrdinal(
  { dateWords, functionWords, definite, obliques, prepositions }: Language,
  tokens: Token[],
  at: number,
) {
  const [token, stop, next] = tokens.slice(at, at + 3)
  if (token?.kind !== 'number' || token.end - token.start > ORDINAL_DIGITS) return false
  if (stop?.folded !== '.' || stop.start !== token.end || next?.kind !== 'word') return false
  if (!next.capital || dateWords.at(tokens, at + 2)) return true
  if (functionWords.holds(next)) return false
  return [definite, obliques, prepositions].some((list) => list.endingAt(tokens, at - 1) > 0)
}

/** A label such as "Video" or "Read also", followed by a colon, by nothing, or glued to a capital ("VideoThe minister …"). */
function isFurniture({ language, text }: Reading, tokens: Token[], stopped: boolean): boolean {
  const [first] = tokens
  if (!first) return true
  const label = language.furnitureLabels.at(tokens, 0)
  if (label) {
    const next = tokens[label.length]
    return next === undefined || next.folded === ':' || next.folded === '|'
  }
  const glued = /^(\p{Lu}\p{Ll}+)\p{Lu}\p{Ll}/u.exec(text.slice(first.start, first.end))
  return !stopped && glued !== null && language.furnitureLabels.has((glued[1] ?? '').toLowerCase())
}
