// Cuts an article into stretches that each carry the same marks, however the marks overlap.
import type { Span } from '@/lib/engine/types'
import type { StatementRow } from '@/lib/records'

export type Role = 'content' | 'cue' | 'mention' | 'relay'

/** `number` counts the statements in the order of their first words, from 1. */
export type NumberedStatement = { number: number; statement: StatementRow }

export type Mark = Span & NumberedStatement & { role: Role }

/** `opening` are the statements whose first words begin here. */
export type Segment = Span & { text: string; marks: Mark[]; opening: NumberedStatement[] }

/** A paragraph as printed, and the statements whose first words stand in it. */
export type Paragraph = Span & { segments: Segment[]; opening: NumberedStatement[] }

/** `unplaced` are the statements none of whose words stand anywhere in the text. */
export type MarkedArticle = { paragraphs: Paragraph[]; unplaced: NumberedStatement[] }

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

function liesWithin({ start, end }: Span, length: number): boolean {
  return start >= 0 && start < end && end <= length
}

/** Every mark an article carries, content first; marks that do not lie inside the text are left out. */
function marksOf(numbered: NumberedStatement[], length: number): Mark[] {
  return numbered
    .flatMap(({ number, statement }) => {
      const mark = (role: Role, { start, end }: Span): Mark => ({ start, end, role, number, statement })
      return [
        ...statement.spans.map((span) => mark('content', span)),
        ...(statement.cue ? [mark('cue', statement.cue)] : []),
        ...(statement.mention ? [mark('mention', statement.mention)] : []),
        ...statement.relays.map((relay) => mark('relay', relay)),
      ]
    })
    .filter((mark) => liesWithin(mark, length))
}

/** The stretches between line breaks, offsets into `text`; empty lines belong to none. */
function paragraphSpans(text: string): Span[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The first printed character of a statement's content; null where none of it lies in a paragraph. */
function openingOf({ statement }: NumberedStatement, paragraphs: Span[], length: number): number | null {
  const starts = statement.spans
    .filter((span) => liesWithin(span, length))
    .flatMap(({ start, end }) => {
      const paragraph = paragraphs.find((each) => start < each.end && end > each.start)
      return paragraph ? [Math.max(start, paragraph.start)] : []
    })
  return starts.length > 0 ? Math.min(...starts) : null
}

/**
 * Cuts `text` into paragraphs and each paragraph where any mark begins or ends.
 * The segments of a paragraph, joined, are its text to the character.
 * @param text the article as ingested
 * @param numbered its statements, see `numberStatements`; offsets are UTF-16 code units into `text`
 */
export function cutArticle(text: string, numbered: NumberedStatement[]): MarkedArticle {
  const marks = marksOf(numbered, text.length)
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const spans = paragraphSpans(text)
  const openings = new Map<number | null, NumberedStatement[]>()
  for (const each of numbered) {
    const place = openingOf(each, spans, text.length)
    openings.set(place, [...(openings.get(place) ?? []), each])
  }

  const paragraphs = spans.map(({ start, end }) => {
    const here = marks.filter((mark) => mark.start < end && mark.end > start)
    const cuts = [start, ...edges.filter((edge) => edge > start && edge < end), end]
    const segments = cuts.slice(0, -1).map((from, index): Segment => {
      const to = cuts[index + 1] ?? end
      const over = here.filter((mark) => mark.start < to && mark.end > from)
      return { start: from, end: to, text: text.slice(from, to), marks: over, opening: openings.get(from) ?? [] }
    })
    return { start, end, segments, opening: segments.flatMap(({ opening }) => opening) }
  })
  return { paragraphs, unplaced: openings.get(null) ?? [] }
}
