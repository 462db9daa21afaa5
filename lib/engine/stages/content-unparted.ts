// A claim that no comma parts from the verb behind it: "Η γέφυρα είναι ασφαλής επισημαίνει ο μηχανικός".
import { quotationStart } from './content-before-verb'
import { canSpeak } from './phrase-words'
import type { Phrase, ReportingClause } from './reading'
import { contentRange, type Finding, type Range, type Scene } from './scene'
import { allows, withSubject } from './subject-of-verb'

/** A claim shorter than this is a fragment. */
const CLAIM_WORDS = 4

/** Where nouns have cases, a subject in the nominative right behind the verb leaves what stands in front to be its content. */
export function contentUnparted(scene: Scene, clause: ReportingClause): Finding | null {
  const { language } = scene.reading
  const { nominal, habits } = language.pack
  const { cue, after } = clause
  if (nominal.obliques === '' || habits.capitalNouns || cue.form !== 'finite') return null
  if (!allows(clause, 'clause') || !after || !isSubject(scene, after) || !closes(scene, clause)) return null
  const range = contentRange(scene, quotationStart(scene, cue.first - 1), clauseEnd(scene, cue.first - 1), CLAIM_WORDS)
  if (!range || !isClaim(scene, range)) return null
  return withSubject(scene, { ...clause, before: null, link: 'none' }, 'paraphrase-then-verb', [range], after)
}

function isSubject({ tokens, reading }: Scene, phrase: Phrase): boolean {
  const { definite, obliques } = reading.language
  if (phrase.governed || !canSpeak(phrase)) return false
  return definite.at(tokens, phrase.first) !== null && obliques.at(tokens, phrase.first) === null
}

/** Whether nothing but signs, an insert or a participle follows the verb and its subject. */
function closes({ tokens, reading }: Scene, { right }: ReportingClause): boolean {
  const next = tokens[right + 1]
  return next === undefined || next.kind === 'sign' || reading.language.isAdverb(next)
}

/** The last token in front of the verb without the adverbs that go on it. */
function clauseEnd({ tokens, reading }: Scene, at: number): number {
  let last = at
  while (last > 0 && reading.language.isAdverb(tokens[last])) last--
  return last
}

/** A clause of its own: a verb that no conjunction, relative or infinitive marker in front of it has for itself, and no such word at either end. */
function isClaim({ tokens, reading }: Scene, { first, last }: Range): boolean {
  const { relatives, subordinators, complementizers, questionWords, infinitiveMarkers, attributionClauses } =
    reading.language
  const { auxiliaries, negations, verbForms, isEverydayVerb, functionWords } = reading.language
  const openers = [relatives, subordinators, complementizers, questionWords, infinitiveMarkers, attributionClauses]
  if (functionWords.holds(tokens[last]) || tokens[last]?.kind === 'sign') return false
  if (openers.some((list) => list.at(tokens, first))) return false
  const verbs = [auxiliaries.singular, auxiliaries.plural, negations, verbForms.finite]
  let claimed = false
  for (let i = first; i <= last; i++) {
    if (openers.some((list) => list.at(tokens, i))) claimed = true
    else if (tokens[i]?.folded === ',') claimed = false
    else if (isEverydayVerb(tokens[i]) || verbs.some((list) => list.at(tokens, i))) {
      if (!claimed) return true
      claimed = false
    }
  }
  return false
}
