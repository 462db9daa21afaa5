// The whole of a source as the article prints it: what is found of a speaker may leave out what describes it.

import { isCountryWord } from './find-country'
import { findPhrases, wordsOf } from './phrases'
import { readerFor } from './readers'

type Stretch = { start: number; end: number }

/** Characters: further away nothing describes a source any more. */
const FARTHEST = 80

const SENTENCE_PART = /[.,;:!?·…()[\]«»“”„"\n\r–—]/u

const BETWEEN_WORDS = /^[ \u00a0'’-]*$/u

/**
 * The words of an article that name a source, with those around it that describe it: behind it all up to the next mark of
 * punctuation or part of the statement ("sources close to the government"), before it, where a language describes its
 * nouns in front, capitals and words that tell a kind or a country ("French judicial sources").
 * @param mention where the source stands in `text`
 * @param parts what else of the statement stands somewhere: content, cue, relays
 */
export function sourceAsPrinted(text: string, mention: Stretch, parts: readonly Stretch[], language: string): string {
  return text.slice(startOf(text, mention, parts, language), endOf(text, mention, parts))
}

function endOf(text: string, mention: Stretch, parts: readonly Stretch[]): number {
  const next = Math.min(
    mention.end + FARTHEST,
    ...parts.map(({ start }) => start).filter((start) => start >= mention.end),
  )
  const behind = text.slice(mention.end, next)
  const stop = behind.search(SENTENCE_PART)
  // Nothing closes it: what follows is no part of it.
  if (stop < 0 && next === mention.end + FARTHEST) return mention.end
  return mention.end + (stop < 0 ? behind.length : stop)
}

function startOf(text: string, mention: Stretch, parts: readonly Stretch[], language: string): number {
  const reader = readerFor(language)
  if (!reader?.headLast) return mention.start
  const from = Math.max(
    0,
    mention.start - FARTHEST,
    ...parts.map(({ end }) => end).filter((end) => end <= mention.start),
  )
  const before = text.slice(from, mention.start)
  let start = mention.start
  for (const word of wordsOf(before).reverse()) {
    if (!BETWEEN_WORDS.test(text.slice(from + word.end, start))) break
    const printed = before.slice(word.start, word.end)
    const describes =
      /^\p{Lu}/u.test(printed) ||
      findPhrases([word], reader.lexicon).some(({ role }) => 'of' in role) ||
      isCountryWord(printed, language)
    if (!describes) break
    start = from + word.start
  }
  return start
}
