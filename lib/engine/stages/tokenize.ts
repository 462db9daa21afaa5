// Paragraphs and their tokens; remnants of the page are told apart from text.
import { findParagraphs } from '../text/paragraphs'
import { type Token, tokenize } from '../text/tokens'
import type { Paragraph, Reading } from './reading'

/** Tags and entities that a careless export leaves at the start of a line: "< p>", "</div>", "&nbsp;". */
const TAG_REMNANT = /^(?:\s|<\s*\/?\s*\w{1,10}\s*\/?>|&(?:nbsp|amp|quot|gt|lt);)+/
/** "ROME (AP) -", "(Agency) - Rome, 4 March -", "ATHENS –": where and through whom, before the article starts. */
const DATELINE =
  /^(?:\(\p{Lu}[^)\n]{1,40}\)\s*[-–—]\s*)?(?:\p{Lu}[\p{L}.'’ ]{1,30}(?:,\s*\p{Lu}[\p{L}.]+)?(?:,\s*(?:\d{1,2}\.?\s+\p{L}+\.?|\p{L}+\.?\s+\d{1,2},?)(?:\s+\d{4})?)\s*(?:\([^)\n]{1,40}\)\s*)?[-–—]\s+|\p{Lu}[\p{L}.'’ ]{1,30}\([^)\n]{1,40}\)\s*[-–—]\s*|\p{Lu}{3,}(?:\s\p{Lu}{2,})?\s[-–—]\s)?/u
const FINAL_STOP = /[.!?…;:»”"“,]$/
const TITLE_WORDS = 24

/** Splits the text into paragraphs and tokens. */
export function tokenizeParagraphs(reading: Reading): Reading {
  const paragraphs: Paragraph[] = []
  for (const found of findParagraphs(reading.text)) {
    const printed = reading.text.slice(found.start, found.end)
    const remnant = TAG_REMNANT.exec(printed)?.[0].length ?? 0
    const dateline = DATELINE.exec(printed.slice(remnant))?.[0].length ?? 0
    const start = found.start + remnant + dateline
    const end = found.start + printed.trimEnd().length
    if (start >= end) continue
    const tokens = tokenize(reading.text, start, end, reading.language.cutter)
    const words = tokens.filter((token) => token.kind !== 'sign').length
    if (words === 0) continue
    const stopped = FINAL_STOP.test(reading.text.slice(start, end))
    const title = words <= TITLE_WORDS && !/[.!?…]\s?["»«”“’']?$/.test(reading.text.slice(start, end))
    paragraphs.push({ start, end, tokens, title, furniture: isFurniture(reading, tokens, stopped) })
  }
  return { ...reading, paragraphs }
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
