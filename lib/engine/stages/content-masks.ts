// Which tokens of each sentence are content of a statement.
import type { Span } from '../types'
import type { Reading } from './reading'

/** By sentence with a statement's cue: 1 for every token that lies in content. One sweep over spans and sentences. */
export function contentMasks({ resolved, sentences }: Reading): Map<number, Uint8Array> {
  const spans = union(resolved.flatMap(({ draft }) => draft.spans))
  const masks = new Map<number, Uint8Array>()
  const reporting = new Set(resolved.map(({ draft }) => draft.cue?.sentence ?? draft.sentence))
  let next = 0
  sentences.forEach(({ tokens, start }, index) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    if (!reporting.has(index)) return
    const mask = new Uint8Array(tokens.length)
    let span = next
    tokens.forEach((token, at) => {
      while ((spans[span]?.end ?? Number.POSITIVE_INFINITY) <= token.start) span++
      if ((spans[span]?.start ?? Number.POSITIVE_INFINITY) < token.end) mask[at] = 1
    })
    masks.set(index, mask)
  })
  return masks
}

/** The spans in order, joined where they overlap. */
function union(spans: Span[]): Span[] {
  const joined: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const before = joined.at(-1)
    if (before && start <= before.end) before.end = Math.max(before.end, end)
    else joined.push({ start, end })
  }
  return joined
}
