// Cuts a printed stretch where marks begin or end, so that each piece carries the same marks throughout.
import type { Span } from '@/lib/engine/types'
import type { Excerpt } from '@/lib/records/statements'

/** `marks` in the order they were given. */
export type MarkedPiece<Mark extends Span> = Excerpt & { marks: Mark[] }

/** The pieces of `excerpt`, joined, are its text to the character, however the marks overlap or go beyond it. */
export function cutByMarks<Mark extends Span>(excerpt: Excerpt, marks: readonly Mark[]): MarkedPiece<Mark>[] {
  const { start, end, text } = excerpt
  const here = marks.filter((mark) => mark.start < end && mark.end > start)
  const edges = here.flatMap((mark) => [mark.start, mark.end]).filter((edge) => edge > start && edge < end)
  const cuts = [start, ...[...new Set(edges)].sort((a, b) => a - b), end]
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end
    return {
      ...{ start: from, end: to, text: text.slice(from - start, to - start) },
      marks: here.filter((mark) => mark.start < to && mark.end > from),
    }
  })
}
