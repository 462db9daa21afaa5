// Arithmetic on stretches of text.
import type { Span } from '../types'

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

const EDGE = /[\s"«»“”„‟‹›＂,;:]/

/** The span without spaces, quotation marks and loose punctuation at its edges; null when nothing is left. */
export function trim(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && (EDGE.test(text[start] ?? '') || isLoneDash(text, start))) start++
  while (end > start && (EDGE.test(text[end - 1] ?? '') || isLoneDash(text, end - 1))) end--
  return start < end ? { start, end } : null
}

const isLoneDash = (text: string, at: number) =>
  /[—–―-]/.test(text[at] ?? '') && (/\s/.test(text[at + 1] ?? ' ') || /\s/.test(text[at - 1] ?? ' '))
