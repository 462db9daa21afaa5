// Content that stands in front of its verb while the speaker stands behind it: "Τις φήμες διέψευσε ο Χ".
import type { Frame } from '../languages/pack'
import { quotationStart } from './content-before-verb'
import { canSpeak } from './phrase-words'
import type { ReportingClause } from './reading'
import { contentRange, type Finding, type Range, type Scene } from './scene'
import { withSubject } from './subject-of-verb'

/** The clause of a complementizer in front of the verb, else the object in front of it; null when there is neither. */
export function contentInFront(scene: Scene, clause: ReportingClause): Finding | null {
  const { language } = scene.reading
  const { cue, after, before, link } = clause
  if (!language.pack.habits.dropsSubject || cue.form !== 'finite' || cue.negated) return null
  // "Τις φήμες και τις διαδόσεις διέψευσε ο Χ": a coordinator with no verb before it joins nouns.
  if (link !== 'none' && (link !== 'coordinated' || scene.clauses[0] !== clause)) return null
  if (!after || after.governed || !canSpeak(after) || (before && canSpeak(before))) return null
  const start = quotationStart(scene, cue.first - 1)
  const own = { ...clause, before: null }
  const that = language.complementizers.at(scene.tokens, start)
  const clauseInFront = that && contentRange(scene, start + that.length, cue.first - 1)
  if (clauseInFront)
    return allows(clause, 'clause', 'object') ? withSubject(scene, own, 'verb-that', [clauseInFront], after) : null
  const range = contentRange(scene, start, cue.first - 1)
  // Where a preposition marks persons as objects, a plain object in front is taken up by a pronoun ("la noticia la confirmó X").
  const { clitics } = language
  if (language.pack.nominal.personal !== '' && clitics.endingAt(scene.tokens, cue.first - 1) === 0) return null
  const isAbout = range !== null && isTopic(scene, clause, range)
  if (!range || !(isAbout || (isObject(scene, range) && allows(clause, 'object', 'verdict')))) return null
  return withSubject(scene, own, 'verb-object', [range], after)
}

const allows = ({ cue }: ReportingClause, ...frames: Frame[]) =>
  cue.verbs.some((verb) => verb.frames.some((frame) => frames.includes(frame)))

/** «Για νέα κακοκαιρία προειδοποιεί ο Χ»: what a warning or a report is about, by the preposition that joins it to the verb. */
function isTopic({ tokens, reading }: Scene, { cue }: ReportingClause, { first, last }: Range): boolean {
  const { addresseeMarkers, prepositions, channels } = reading.language
  const warns = cue.verbs.some(({ act, frames }) => (act === 'warn' || act === 'say') && frames.includes('addressee'))
  const joins = addresseeMarkers.at(tokens, first) && prepositions.at(tokens, first) && !channels.at(tokens, first)
  return warns && Boolean(joins) && !tokens.slice(first, last + 1).some(({ folded }) => folded === ',')
}

/** One noun phrase or quotation and what hangs on it; adverbs and dates alone are none, and a comma opens another clause. */
function isObject({ tokens, phrases, reading }: Scene, { first, last }: Range): boolean {
  const { obliques, prepositions } = reading.language
  const inside = tokens.slice(first, last + 1)
  if (inside.some((token) => token.folded === ',')) return false
  if (inside.some((token) => token.kind === 'quote')) return true
  const opening = phrases.find((phrase) => phrase.first === first)
  if (!opening || opening.class === 'pronoun' || opening.class === 'nobody') return false
  return !opening.governed || (obliques.at(tokens, first) !== null && prepositions.endingAt(tokens, first - 1) === 0)
}
