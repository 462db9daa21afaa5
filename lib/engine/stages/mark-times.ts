// Marks where printed times begin and end, so that every stage can step over a whole one at a glance.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import { readTime } from './read-time'

/** Marks the first and the last token of every time in `tokens`. A time that hangs on the noun before it ("of last week") is none. */
export function markTimes(language: Language, tokens: Token[]): void {
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    const time = token && language.mayOpenTime(token) ? readTime(language, tokens, at) : null
    const closing = time && tokens[time.last]
    if (token && time && closing) {
      token.opensTime = time.last - at + 1
      closing.closesTime = token.opensTime
    }
    at = time ? time.last + 1 : at + 1
  }
}
