// Whose statement a verb makes: the subject printed, the one that goes on, or the first of the sentence.
import type { Frame } from '../languages/pack'
import { lightAt } from './light-words'
import { canSpeak } from './phrase-words'
import type { Draft, Phrase, ReportingClause } from './reading'
import type { Finding, Range, Scene } from './scene'

export const allows = (clause: ReportingClause, ...frames: Frame[]) =>
  clause.cue.verbs.some((verb) => verb.frames.some((frame) => frames.includes(frame)))

/** The statement before in the same sentence whose speaker goes on, for gerunds and coordinated verbs. */
export function goesOnFrom(scene: Scene, clause: ReportingClause): Draft | null {
  if (clause.before && clause.cue.form !== 'gerund') return null
  const linked = clause.link === 'coordinated' || clause.cue.form === 'gerund'
  return linked ? (scene.drafts.at(-1) ?? null) : null
}

/** Puts the subject to a finding: the one printed, else the one that goes on, else the first phrase of the sentence when linked to it. */
export function withSubject(
  scene: Scene,
  clause: ReportingClause,
  rule: Finding['rule'],
  ranges: Range[],
  after: Phrase | null,
): Finding {
  const source = allows(clause, 'impersonal') ? clause.after : null
  // Behind a participle of telling stands whoever is told.
  const behind = allows(clause, 'hearer', 'addressee') ? null : after
  const own = clause.cue.form === 'gerund' ? behind : (clause.before ?? after ?? source)
  const sameAs = own ? null : goesOnFrom(scene, clause)
  const linked = clause.link === 'coordinated' || clause.cue.form === 'gerund'
  const subject =
    own ??
    (sameAs
      ? null
      : linked
        ? (nearestSubject(scene, clause) ?? firstSubject(scene, clause) ?? mainSubject(scene, clause))
        : (deniedSubject(scene, clause, rule) ?? subordinateSubject(scene, clause)))
  const goesOn = linked && !own && (rule.startsWith('verb-') || rule === 'verb-then-quote')
  return {
    rule: goesOn ? (clause.cue.form === 'gerund' ? 'gerund-continuation' : 'coordinated-verb') : rule,
    ranges,
    subject,
    sameAs,
  }
}

/** "X has not said whether he will go, but promised to …": the subject of the refused verb goes on. */
function deniedSubject({ clauses, reading }: Scene, clause: ReportingClause, rule: Finding['rule']): Phrase | null {
  if (!reading.language.pack.habits.dropsSubject || !rule.startsWith('verb-')) return null
  return clauses.findLast(({ cue }) => cue.negated && cue.last < clause.cue.first)?.before ?? null
}

/** «Ο Χ μίλησε στη Βουλή, όπου τόνισε ότι …»: where subjects are dropped, behind a conjunction the one that opens the sentence goes on. */
function subordinateSubject({ phrases, tokens, reading }: Scene, clause: ReportingClause): Phrase | null {
  const { pack, subordinators } = reading.language
  const length = subordinators.endingAt(tokens, clause.left - 1)
  if (!pack.habits.dropsSubject || length === 0 || tokens[clause.left - length - 1]?.folded !== ',') return null
  const opening = phrases.find((phrase) => phrase.first === 0 && !phrase.governed)
  return opening && canSpeak(opening) && opening.class !== 'document' ? opening : null
}

/** "Promising to stay, Moro said …": a participle in front has the subject of the verb that follows it. */
function mainSubject({ clauses }: Scene, { cue }: ReportingClause): Phrase | null {
  if (cue.form !== 'gerund') return null
  const main = clauses.find((clause) => clause.cue.first > cue.last && clause.cue.form === 'finite')
  return main?.link === 'none' && main.before && canSpeak(main.before) ? main.before : null
}

/** "Et d'annoncer …": a participle that opens its sentence with a coordinator goes on from the sentence before. */
export const resumes = ({ tokens, reading }: Scene, { cue }: ReportingClause): boolean =>
  cue.form === 'gerund' && cue.first === 0 && reading.language.coordinators.has(tokens[0]?.folded ?? '')

export function firstSubject({ phrases }: Scene, clause: ReportingClause): Phrase | null {
  return phrases.find((phrase) => phrase.last < clause.cue.first && !phrase.governed && canSpeak(phrase)) ?? null
}

/** Where subjects are always printed: the last phrase before the verb that opens a clause and has its verb behind it. */
function nearestSubject({ phrases, tokens, reading }: Scene, { cue }: ReportingClause): Phrase | null {
  const { language } = reading
  const { auxiliaries, irrealis, functionWords, coordinators, contrasts, subordinators, complementizers } = language
  if (language.pack.habits.dropsSubject) return null
  const openers = [coordinators, contrasts, subordinators, complementizers]
  const verbs = [auxiliaries.singular, auxiliaries.plural, irrealis]
  return (
    phrases.findLast(({ first, last, governed, ...phrase }) => {
      const before = tokens[first - 1]
      let at = last + 1
      for (let light = lightAt(language, tokens, at); light > 0; light = lightAt(language, tokens, at)) at += light
      const behind = tokens[at]
      if (at >= cue.first || governed || !canSpeak({ first, last, governed, ...phrase }) || behind?.kind !== 'word')
        return false
      const opens = before?.kind !== 'word' || openers.some((list) => list.endingAt(tokens, first - 1) > 0)
      return opens && (!functionWords.has(behind.folded) || verbs.some((list) => list.at(tokens, at) !== null))
    }) ?? null
  )
}

/** No printed subject that the pack knows as a source: too little to go on without a quotation or a complementizer. */
export function isVague(clause: ReportingClause): boolean {
  return allows(clause, 'weak') || (clause.before !== null && !canSpeak(clause.before))
}
