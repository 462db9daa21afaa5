// Cuts an article into stretches that each carry the same marks, however the marks overlap.
import { cutByMarks } from '@/components/statements/cut-by-marks'
import type { Span } from '@/lib/engine/types'
import { paragraphSpans } from '@/lib/paragraphs'
import type { StatementRow } from '@/lib/records/statements'

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
  const spans = paragraphSpans(text)
  const openings = new Map<number | null, NumberedStatement[]>()
  for (const each of numbered) {
    const place = openingOf(each, spans, text.length)
    openings.set(place, [...(openings.get(place) ?? []), each])
  }

  const paragraphs = spans.map(({ start, end }) => {
    const pieces = cutByMarks({ start, end, text: text.slice(start, end) }, marks)
    const segments = pieces.map((piece): Segment => ({ ...piece, opening: openings.get(piece.start) ?? [] }))
    return { start, end, segments, opening: segments.flatMap(({ opening }) => opening) }
  })
  return { paragraphs, unplaced: openings.get(null) ?? [] }
}
