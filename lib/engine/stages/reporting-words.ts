// The words around a cue in which the time of saying may stand, and the clauses among them.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import { lightAt } from './light-words'
import type { CueFound, Phrase, ReportingClause } from './reading'

/** The words around a cue, `first` to `last`, that are no content, and what is known of them. */
export type Reporting = {
  language: Language
  tokens: Token[]
  cue: CueFound
  /** The speaker, where it stands in the same sentence. */
  source: Phrase | null
  /** The other cues of the sentence that hold a statement. */
  others: CueFound[]
  clause: ReportingClause | null
  first: number
  last: number
}

/** A cue that is a mere attribution: what stands outside its own words belongs to the content. */
export const isNarrow = ({ form }: CueFound) =>
  form === 'according' || form === 'according-after' || form === 'clause' || form === 'tag'

/** A sign that sets words apart. */
export const BREAK = /^(?:[,;:–—()-]|--)$/

/** How far a time may stand behind the noun it dates, in tokens. */
export const BEHIND_NOUN = 10

/** Whether the noun of an occasion is one at which the cue speaks: behind a preposition, or the speaker itself. */
export function isSetting({ language, tokens, source, cue }: Reporting, noun: number): boolean {
  const { prepositions, articled, channels, according, times } = language
  if (source && source.first <= noun && noun <= source.last) return source.class === 'document' || cue.form !== 'finite'
  for (let at = noun - 1; at >= noun - BEHIND_NOUN && at >= 0 && tokens[at]?.kind !== 'sign'; at--) {
    if (times.events.endingAt(tokens, at) > 0) return false
    const opens = [prepositions, articled, channels, according.before].some((list) => list.endingAt(tokens, at) > 0)
    if (opens) return true
    if (at === cue.last) return cue.form === 'according' || cue.form === 'noun'
  }
  return false
}

export function isRelative({ language, tokens }: Reporting, at: number): boolean {
  const { relatives, relativeForms, subordinators, complementizers, prepositions, pack } = language
  const subordinates = subordinators.at(tokens, at) !== null && !prepositions.at(tokens, at)
  if (subordinates || complementizers.at(tokens, at)) return true
  if (!pack.habits.capitalNouns) return relatives.at(tokens, at) !== null
  return tokens[at - 1]?.folded === ',' && relativeForms.at(tokens, at) !== null
}

/**
 * Whether the clause opened at `at` tells of the saying: "who on Monday said", "who spoke on Monday", "(in an interview)
 * that was broadcast on Monday".
 */
export function opensReport(reporting: Reporting, at: number, first: number): boolean {
  const { language, tokens, cue } = reporting
  if (cue.first < first && at < cue.first) return true
  if (isOfOccasion(reporting, at) || isOfSpeaker(reporting, at, first)) return true
  for (let i = at + 1; i < first; ) {
    const light = lightAt(language, tokens, i)
    if (light === 0) return false
    i += light
  }
  for (let i = first; i < cue.first; i++) if (BREAK.test(tokens[i]?.folded ?? '')) return false
  return cue.first > first
}

/** How far in front of a relative clause its noun may stand, in tokens. */
const ANTECEDENT = 6

/** "in an interview with the paper, which …" */
export function isOfOccasion(reporting: Reporting, at: number): boolean {
  const { language, tokens, cue } = reporting
  for (let i = at - 1; i >= Math.max(0, at - ANTECEDENT) && i !== cue.last; i--) {
    // "in a statement on the summit that …"
    if (language.times.events.at(tokens, i) && language.times.occasions.at(tokens, i - 1)) return false
    if (language.times.occasions.at(tokens, i)) return isSetting(reporting, i)
  }
  return false
}

/** "according to Moro, who spoke on Monday": the relative clause of the speaker, with a verb of speaking beside the time. */
function isOfSpeaker({ language, tokens, source, cue, last }: Reporting, at: number, first: number): boolean {
  const { times, verbForms, relativeForms, coordinators } = language
  if (!source || !relativeForms.at(tokens, at) || (source.last !== at - 1 && source.last !== at - 2)) return false
  let speaks = false
  for (let i = at + 1; i <= last && i !== cue.first && (i < first || tokens[i]?.kind !== 'sign'); i++) {
    // "who was elected on Monday and spoke at length"
    if (coordinators.at(tokens, i)) {
      if (i > first) return false
      speaks = false
    }
    speaks ||= times.speaking.at(tokens, i) !== null || verbForms.finite.at(tokens, i) !== null
    if (speaks && i >= first) return true
  }
  return false
}
