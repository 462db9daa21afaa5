// What a verb of saying reports: one geometry after another, the surest first.
import { backReference, paraphraseBefore, quoteBefore, relativeBefore } from './content-before-verb'
import { clauseAfter, objectAfter } from './content-behind-verb'
import { contentInFront } from './content-in-front'
import { findOpener, type Opener } from './find-opener'
import type { ReportingClause } from './reading'
import type { Finding, Scene } from './scene'

/** The statement a verb makes, or null when it makes none. */
export function contentOfVerb(scene: Scene, clause: ReportingClause): Finding | null {
  const { cue } = clause
  if (scene.owner[cue.first]) return null
  if (clause.before?.class === 'nobody' || scene.reading.language.anonymity.at(scene.tokens, cue.last + 1)) return null
  const opener = findOpener(scene, clause)
  if (isHanging(scene, clause, opener)) return null
  const negated = cue.negated || isDeniedSubject(scene, clause)
  if (negated && !(cue.verbs.some((verb) => verb.act === 'deny') && opener?.type === 'that')) return null
  return (
    relativeBefore(scene, clause, opener) ??
    backReference(scene, clause, opener) ??
    quoteBefore(scene, clause, opener) ??
    clauseAfter(scene, clause, opener) ??
    objectAfter(scene, clause) ??
    (opener ? null : contentInFront(scene, clause)) ??
    paraphraseBefore(scene, clause)
  )
}

/** "Neither Moscow nor Pyongyang confirmed …", "ni Moscú ni Pyongyang": the word that denies stands before the subject. */
function isDeniedSubject({ tokens, reading }: Scene, { before }: ReportingClause): boolean {
  return (
    before !== null && before.members.length > 0 && reading.language.negations.endingAt(tokens, before.first - 1) > 0
  )
}

/** Where a subject is never dropped, a form without one ("asked about it, …") reports nothing, save next to a quotation. */
function isHanging({ reading }: Scene, clause: ReportingClause, opener: Opener | null): boolean {
  if (reading.language.pack.habits.dropsSubject || clause.cue.form === 'gerund' || clause.link !== 'none') return false
  return !clause.before && !clause.after && !opener?.subjectPassed && opener?.type !== 'quote'
}
