// Cuts an article into stretches that each carry the same marks, however the marks overlap.
import type { Span } from '@/lib/engine/types'
import type { StatementRow } from '@/lib/records'

export type Role = 'content' | 'cue' | 'mention' | 'relay'

/** `number` counts the statements in the order of their first words, from 1. */
export type NumberedStatement = { number: number; statement: StatementRow }

export type Mark = Span & { role: Role; number: number; statement: StatementRow; opens: boolean }

/** `opening` are the statements whose first words begin here. */
export type Segment = Span & { text: string; marks: Mark[]; opening: NumberedStatement[] }

/** A paragraph as printed, and the statements whose first words stand in it. */
export type Paragraph = Span & { segments: Segment[]; opening: NumberedStatement[] }

function firstStart({ spans }: StatementRow): number {
  return Math.min(...spans.map((span) => span.start))
}

/** In the order a reader meets them; those that begin together, the longer first. */
export function numberStatements(statements: StatementRow[]): NumberedStatement[] {
  const ending = ({ spans }: StatementRow) => Math.max(...spans.map((span) => span.end))
  return statements
    .toSorted((a, b) => firstStart(a) - firstStart(b) || ending(b) - ending(a))
    .map((statement, index) => ({ number: index + 1, statement }))
}

/** Every mark an article carries, content first; marks that do not lie inside the text are left out. */
function marksOf(numbered: NumberedStatement[], length: number): Mark[] {
  return numbered
    .flatMap(({ number, statement }) => {
      const mark = (role: Role, { start, end }: Span): Mark => {
        const opens = role === 'content' && start === firstStart(statement)
        return { start, end, role, number, statement, opens }
      }
      return [
        ...statement.spans.map((span) => mark('content', span)),
        ...(statement.cue ? [mark('cue', statement.cue)] : []),
        ...(statement.mention ? [mark('mention', statement.mention)] : []),
        ...statement.relays.map((relay) => mark('relay', relay)),
      ]
    })
    .filter(({ start, end }) => start >= 0 && start < end && end <= length)
}

/** The stretches between line breaks, offsets into `text`; empty lines belong to none. */
function paragraphSpans(text: string): Span[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/**
 * Cuts `text` into paragraphs and each paragraph where any mark begins or ends.
 * The segments of a paragraph, joined, are its text to the character.
 * @param text the article as ingested
 * @param numbered its statements, see `numberStatements`; offsets are UTF-16 code units into `text`
 */
export function cutArticle(text: string, numbered: NumberedStatement[]): Paragraph[] {
  const marks = marksOf(numbered, text.length)
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)

  return paragraphSpans(text).map(({ start, end }) => {
    const here = marks.filter((mark) => mark.start < end && mark.end > start)
    const cuts = [start, ...edges.filter((edge) => edge > start && edge < end), end]
    const opens = (mark: Mark, from: number, to: number) => mark.opens && mark.start >= from && mark.start < to
    const segments = cuts.slice(0, -1).map((from, index): Segment => {
      const to = cuts[index + 1] ?? end
      const over = here.filter((mark) => mark.start < to && mark.end > from)
      const opening = over.filter((mark) => opens(mark, from, to))
      return { start: from, end: to, text: text.slice(from, to), marks: over, opening }
    })
    return { start, end, segments, opening: here.filter((mark) => opens(mark, start, end)) }
  })
}
