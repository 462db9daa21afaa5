// Evidence: what proves that a statement stands in an article, exactly where it is said to stand.
import { createHash } from 'node:crypto'
import type { EvidenceRecord } from '../db/articles'
import type { Span, Statement } from '../engine/types'

/** Characters kept on each side, so that a stretch printed twice can be told apart. */
const CONTEXT = 32

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * The stretch of `text` that holds content, cue, mention and relays, with its surroundings and their hash.
 * The state is `exact` when every offset lies inside the text and the mention's text is what stands there.
 */
export function proveStatement(text: string, statement: Statement): EvidenceRecord {
  const mention = statement.speaker?.mention ?? null
  const parts: Span[] = [...statement.spans, ...statement.relays]
  if (statement.cue) parts.push(statement.cue)
  if (mention) parts.push(mention)
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  const exact = text.slice(start, end)
  const prefix = text.slice(Math.max(0, start - CONTEXT), start)
  const suffix = text.slice(end, end + CONTEXT)
  const inside = parts.every((part) => part.start >= 0 && part.start < part.end && part.end <= text.length)
  const asPrinted = !mention || text.slice(mention.start, mention.end) === mention.text
  return {
    start,
    end,
    exact,
    prefix,
    suffix,
    sha256: sha256(`${prefix}\0${exact}\0${suffix}`),
    state: inside && asPrinted ? 'exact' : 'broken',
  }
}
