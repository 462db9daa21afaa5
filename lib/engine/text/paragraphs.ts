// Where a text's paragraphs are: one a line, or blocks between blank lines where the lines are broken at a width.
import type { Span } from '../types'
import { filledLines } from './lines'

const LINE_BREAKS = '\n\r\u2028\u2029'
const BLANK_LINE = /\n\s*\n|\r(?!\n)\s*\r|\u2029/
/** Mail and wire copy break lines at 65 to 80 characters; wider lines are paragraphs. */
const MAX_WIDTH = 100
/** Of the lines that another follows, how many must be full for the breaks to be the width's doing. */
const FULL_SHARE = 0.8
const MIN_BREAKS = 2

/** The lines of `text` that hold more than white space, or the blocks of them where their breaks mean nothing. In order. */
export function findParagraphs(text: string): Span[] {
  const lines = filledLines(text, LINE_BREAKS)
  const follows = lines.map((line, index) => {
    const before = lines[index - 1]
    return before !== undefined && !BLANK_LINE.test(text.slice(before.end, line.start))
  })
  const isWrapped = breaksOfWidth(text, lines, follows)
  const joins = (line: Span, index: number) => {
    const before = lines[index - 1]
    return before !== undefined && follows[index] && (isWrapped || goesOn(text, before, line))
  }
  return lines.reduce<Span[]>((paragraphs, line, index) => {
    const last = paragraphs.at(-1)
    if (last && joins(line, index)) last.end = line.end
    else paragraphs.push({ ...line })
    return paragraphs
  }, [])
}

/** Whether nearly every line is as full as the widest one allows. */
function breaksOfWidth(text: string, lines: Span[], follows: boolean[]): boolean {
  const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0)
  if (width > MAX_WIDTH) return false
  const breaks = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before && follows[index] ? [before.end - before.start + 1 + firstWord(text, line) > width] : []
  })
  return breaks.length >= MIN_BREAKS && breaks.filter(Boolean).length >= breaks.length * FULL_SHARE
}

/** A line that stops nowhere, and a next one that begins small: one sentence, broken by hand. */
function goesOn(text: string, before: Span, line: Span): boolean {
  return (
    !/[.!?…:;»”"]\s*$/.test(text.slice(before.start, before.end)) &&
    /^\s*\p{Ll}/u.test(text.slice(line.start, line.end))
  )
}

function firstWord(text: string, { start, end }: Span): number {
  return /^\s*\S+/.exec(text.slice(start, end))?.[0].trimStart().length ?? 0
}
