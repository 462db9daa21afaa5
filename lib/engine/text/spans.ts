// Arithmetic on stretches of text.
import type { Span } from '../types'
import { doubleMarks } from './quote-marks'

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const isEdge = (char: string): boolean => /[\s,;:]/.test(char) || doubleMarks.includes(char)

/** The span without spaces, quotation marks and loose punctuation at its edges; null when nothing is left. */
export function trim(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && (isEdge(text[start] ?? '') || isLoneDash(text, start))) start++
  while (end > start && (isEdge(text[end - 1] ?? '') || isLoneDash(text, end - 1))) end--
  return start < end ? { start, end } : null
}

const isLoneDash = (text: string, at: number) =>
  /[—–―-]/.test(text[at] ?? '') && (/\s/.test(text[at + 1] ?? ' ') || /\s/.test(text[at - 1] ?? ' '))
