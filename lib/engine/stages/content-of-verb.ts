// What a verb of saying reports: one geometry after another, the surest first.
import type { Act } from '../types'
import { backReference, paraphraseBefore, quoteBefore, relativeBefore } from './content-before-verb'
import { clauseAfter, objectAfter } from './content-behind-verb'
import { contentInFront } from './content-in-front'
import { verdictAround } from './content-of-verdict'
import { contentUnparted } from './content-unparted'
import { findOpener, type Opener } from './find-opener'
import type { CueFound, ReportingClause } from './reading'
import type { Finding, Scene } from './scene'
import { allows, resumes } from './subject-of-verb'

/** The statement a verb makes, or null when it makes none. */
export function contentOfVerb(scene: Scene, clause: ReportingClause): Finding | null {
  const { cue } = clause
  // A verb without frames ends the content of others, and has none.
  if (scene.owner[cue.first] || cue.verbs.every(({ frames }) => frames.length === 0)) return null
  if (clause.before?.class === 'nobody' || scene.reading.language.anonymity.at(scene.tokens, cue.last + 1)) return null
  const opener = findOpener(scene, clause)
  if (allows(clause, 'hearsay') && opener?.type === 'that') return hearsayOf(scene, clause, opener)
  // "si dice preoccupato" is a verb of its own in the same form.
  if (cue.verbs.every(({ frames }) => frames.includes('hearsay'))) return null
  if (isInsert(scene, clause) || isHanging(scene, clause, opener) || refusesToSpeak(scene, clause, opener)) return null
  if (isPassive(scene, clause, opener)) return null
  const negated = cue.negated || isDeniedSubject(scene, clause)
  if (negated && !saysByDenying(cue, opener)) return null
  return (
    relativeBefore(scene, clause, opener) ??
    backReference(scene, clause, opener) ??
    verdictAround(scene, clause) ??
    quoteBefore(scene, clause, opener) ??
    clauseAfter(scene, clause, opener) ??
    objectAfter(scene, clause) ??
    (opener ? null : contentInFront(scene, clause)) ??
    paraphraseBefore(scene, clause) ??
    (opener ? null : contentUnparted(scene, clause))
  )
}

/** "si dice che …", "λέγεται ότι …": the clause, given to nobody in particular. */
function hearsayOf(scene: Scene, clause: ReportingClause, opener: Opener): Finding | null {
  const finding = clause.cue.negated ? null : clauseAfter(scene, clause, opener)
  return finding && { ...finding, subject: null, sameAs: null, nobodys: true }
}

/** "…, όπως μεταδίδει το Χ, ότι …": a verb between commas whose clause is opened by an attributing word has no content of its own. */
function isInsert({ tokens, cues, reading }: Scene, { cue }: ReportingClause): boolean {
  let comma = cue.first - 1
  while (tokens[comma]?.kind === 'word') comma--
  let close = cue.last + 1
  while (tokens[close] && tokens[close]?.kind !== 'sign') close++
  if (tokens[comma]?.folded !== ',' || tokens[close]?.folded !== ',') return false
  const opener = cues.findLast(({ form, last }) => form === 'clause' && last < cue.first)
  return opener?.first === comma + 1 && reading.language.complementizers.at(tokens, close + 1) !== null
}

/** "did not deny that …"; "refused to sign": the verb itself is the denial. */
function saysByDenying({ verbs }: CueFound, opener: Opener | null): boolean {
  const { act } = verbs[0] ?? {}
  return (act === 'deny' && opener?.type === 'that') || (act === 'refuse' && opener?.type === 'infinitive')
}

/** "Neither Moscow nor Pyongyang confirmed …", "ni Moscú ni Pyongyang": the word that denies stands before the subject. */
function isDeniedSubject({ tokens, reading }: Scene, { before }: ReportingClause): boolean {
  return (
    before !== null && before.members.length > 0 && reading.language.negations.endingAt(tokens, before.first - 1) > 0
  )
}

/** "se informó que …": the pronoun takes the subject away, unless it is the verb's own (quejarse) or a support's ("se limitó a decir"). */
function isPassive({ tokens, reading }: Scene, { cue, before }: ReportingClause, opener: Opener | null): boolean {
  const { passives, supports } = reading.language
  const pronoun = tokens[cue.first - 1]?.folded ?? ''
  if (before || opener?.type !== 'that' || !passives.has(pronoun)) return false
  if (cue.verbs.some(({ lemma }) => lemma.endsWith(pronoun))) return false
  return [cue.first, cue.first + 1].every((at) => supports.at(tokens, at) === null)
}

const SPEAKING: ReadonlySet<Act> = new Set(['say', 'report', 'reply', 'explain', 'reveal', 'confirm', 'deny'])

/** "αρνήθηκε να σχολιάσει", "a refusé de répondre": whoever declines to comment has said nothing. */
function refusesToSpeak({ tokens, reading }: Scene, { cue }: ReportingClause, opener: Opener | null): boolean {
  if (opener?.type !== 'infinitive') return false
  const denies = cue.verbs.some((verb) => verb.act === 'deny')
  if (!denies && !cue.verbs.some((verb) => verb.act === 'refuse')) return false
  const { infinitiveMarkers, clitics, verbForms } = reading.language
  let at = opener.at + (infinitiveMarkers.at(tokens, opener.at)?.length ?? 0)
  for (let clitic = clitics.at(tokens, at); clitic; clitic = clitics.at(tokens, at)) at += clitic.length
  const said = verbForms.infinitive.at(tokens, at)?.value ?? []
  return denies ? said.length > 0 : said.some((verb) => SPEAKING.has(verb.act))
}

/**
 * Where a subject is never dropped, a form without one ("asked about it, …") reports nothing, save next to a quotation; nor
 * does a participle that opens the sentence with nothing to show its content ("Warning signs were …").
 */
function isHanging(scene: Scene, clause: ReportingClause, opener: Opener | null): boolean {
  const { reading } = scene
  if (reading.language.pack.habits.dropsSubject || clause.link !== 'none') return false
  const opens = clause.cue.first === 0 && !resumes(scene, clause)
  if (clause.cue.form === 'gerund') return opens && (opener === null || opener.type === 'bare')
  return !clause.before && !clause.after && !opener?.subjectPassed && opener?.type !== 'quote'
}
