// A judgement in front of its verb and the thing judged behind it: «"Απαράδεκτο" χαρακτήρισε το σχέδιο ο Χ».
import { contentEnd } from './clause-end'
import { quotationStart } from './content-before-verb'
import { canSpeak } from './phrase-words'
import type { Phrase, ReportingClause } from './reading'
import { contentRange, type Finding, type Range, type Scene } from './scene'
import { allows, withSubject } from './subject-of-verb'

/** Where nouns have cases the object is known by its article, on either side of the subject; null without one behind the verb. */
export function verdictAround(scene: Scene, clause: ReportingClause): Finding | null {
  const { language } = scene.reading
  const { cue, before, after, link } = clause
  if (language.pack.nominal.obliques === '' || language.pack.habits.capitalNouns) return null
  const accuses = allows(clause, 'addressee')
  if (!(allows(clause, 'verdict') || accuses) || cue.form !== 'finite' || cue.negated || link !== 'none') return null
  if (!after || after.governed || !canSpeak(after) || (before && canSpeak(before))) return null
  const front = contentRange(scene, quotationStart(scene, cue.first - 1), cue.first - 1)
  if (!front || scene.tokens.slice(front.first, front.last + 1).some(({ folded }) => folded === ',')) return null
  // «Για απάτη κατηγόρησε την εταιρεία ο Χ»: what somebody is accused of opens on its preposition.
  if (!allows(clause, 'verdict') && !opensCharge(scene, front)) return null
  const object = objectOf(scene, clause, after)
  const rule = allows(clause, 'verdict') ? 'verb-verdict' : 'verb-addressee'
  return object && withSubject(scene, { ...clause, before: null }, rule, [front, object], after)
}

function opensCharge({ tokens, reading }: Scene, { first }: Range): boolean {
  const { addresseeMarkers, prepositions, channels } = reading.language
  return Boolean(addresseeMarkers.at(tokens, first) && prepositions.at(tokens, first)) && !channels.at(tokens, first)
}

/** The object between the verb and its subject, or behind the subject up to the end of the content. */
function objectOf(scene: Scene, clause: ReportingClause, subject: Phrase): Range | null {
  const { phrases } = scene
  const inner = phrases.find(({ first }) => first === clause.cue.last + 1)
  if (inner && inner !== subject && isObject(scene, inner)) return contentRange(scene, inner.first, subject.first - 1)
  const outer = phrases.find(({ first }) => first === subject.last + 1)
  if (!outer || !isObject(scene, outer)) return null
  const end = contentEnd(scene, outer.first, clause)
  const comma = scene.tokens.findIndex(({ folded }, i) => i > outer.last && i <= end && folded === ',')
  return contentRange(scene, outer.first, comma < 0 ? end : comma - 1)
}

/** A phrase in another case than the subject's, or one whose article leaves the case open and that cannot speak. */
function isObject({ tokens, reading }: Scene, phrase: Phrase): boolean {
  const { obliques, definite, determiners, prepositions } = reading.language
  if (prepositions.endingAt(tokens, phrase.first - 1) > 0) return false
  if (obliques.at(tokens, phrase.first)) return true
  const open = !determiners.masculine.at(tokens, phrase.first) && !determiners.feminine.at(tokens, phrase.first)
  return definite.at(tokens, phrase.first) !== null && open && !canSpeak(phrase)
}
