// The parts of a statement, as they are marked in its paragraphs.
import type { Span } from '@/lib/engine/types'
import type { StatementRow } from '@/lib/records/statements'

/** In the order in which one is drawn over another. */
export const PARTS = ['content', 'cue', 'mention', 'relay'] as const
export type Part = (typeof PARTS)[number]

export type PartMark = Span & { part: Part }

/** Where each part of a statement stands. */
export function partMarks({ spans, cue, mention, relays }: StatementRow): PartMark[] {
  const mark = (part: Part) => (span: Span) => ({ part, start: span.start, end: span.end })
  return [
    ...spans.map(mark('content')),
    ...(cue ? [cue] : []).map(mark('cue')),
    ...(mention ? [mention] : []).map(mark('mention')),
    ...relays.map(mark('relay')),
  ]
}
