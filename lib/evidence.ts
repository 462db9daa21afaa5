// Evidence: what proves that a statement stands in an article, exactly where it is said to stand.
import { createHash } from 'node:crypto'
import type { Span, Statement } from './engine/types'
import type { EvidenceState, Excerpt } from './records/statements'

/** A stretch of the article that holds content, cue, mention and relays, its surroundings, and SHA-256 over the three. */
export type Evidence = Span & { exact: string; prefix: string; suffix: string; sha256: string }

/** Characters kept on each side, so that a stretch printed twice can be told apart. */
const CONTEXT = 32

/** Lower-case hexadecimal SHA-256 of the text in UTF-8. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function cutEvidence(text: string, { start, end }: Span): Evidence {
  const exact = text.slice(start, end)
  const prefix = text.slice(Math.max(0, start - CONTEXT), start)
  const suffix = text.slice(end, end + CONTEXT)
  return { start, end, exact, prefix, suffix, sha256: sha256(`${prefix}\0${exact}\0${suffix}`) }
}

/**
 * The evidence for a statement found in `text`.
 * @throws when a part of it lies outside the text or is empty, which is a fault of the engine
 */
export function proveStatement(text: string, statement: Statement): Evidence {
  const parts: Span[] = [...statement.spans, ...statement.relays]
  if (statement.cue) parts.push(statement.cue)
  if (statement.speaker?.mention) parts.push(statement.speaker.mention)
  const isSound = ({ start, end }: Span) => start >= 0 && start < end && end <= text.length
  if (statement.spans.length === 0 || !parts.every(isSound))
    throw new Error(`rule ${statement.rule} gave a part outside the text`)
  return cutEvidence(text, {
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
  })
}

/**
 * Whether stored evidence still holds: the article has the same words at the same place with the same surroundings,
 * and every stored excerpt is what stands at its offsets. Nothing is looked for elsewhere: a quotation that moved could
 * have become another's.
 */
export function checkEvidence(text: string, evidence: Evidence, excerpts: Excerpt[]): EvidenceState {
  const now = cutEvidence(text, evidence)
  const holds = now.sha256 === evidence.sha256 && now.exact === evidence.exact
  return holds && excerpts.every(({ start, end, text: printed }) => text.slice(start, end) === printed)
    ? 'exact'
    : 'broken'
}
