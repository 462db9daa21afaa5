// The lines of a text.
import type { Span } from '../types'

/**
 * Where the lines stand that hold more than white space, in order. Found by hand: a pattern that takes up a line of millions
 * of characters at once overflows its stack.
 * @param breaks the characters that end a line
 */
export function filledLines(text: string, breaks: string): Span[] {
  const codes = new Set([...breaks].map((each) => each.charCodeAt(0)))
  const lines: Span[] = []
  let start = 0
  for (let end = 0; end <= text.length; end += 1) {
    if (end < text.length && !codes.has(text.charCodeAt(end))) continue
    if (text.slice(start, end).trim() !== '') lines.push({ start, end })
    start = end + 1
  }
  return lines
}
