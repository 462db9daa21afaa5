// Marks where printed times begin and end, so that every stage can step over a whole one at a glance.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import { readTime } from './read-time'

/** How far in front of its first day, month, unit or number a time may begin, in tokens. */
const REACH = 9

/** Marks the first and the last token of every time in `tokens`. */
export function markTimes(language: Language, tokens: Token[]): void {
  let anchor = -1
  for (let at = 0; at < tokens.length; at++) {
    if (anchor < at) anchor = nextAnchor(language, tokens, at)
    const token = tokens[at]
    if (!token || anchor - at > REACH || !language.mayOpenTime(token)) continue
    const time = readTime(language, tokens, at)
    const closing = time && tokens[time.last]
    if (!closing) continue
    token.opensTime = time.last - at + 1
    closing.closesTime = token.opensTime
    at = time.last
  }
}

function nextAnchor(language: Language, tokens: Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (token && language.anchorsTime(token)) return at
  }
  return Number.POSITIVE_INFINITY
}
