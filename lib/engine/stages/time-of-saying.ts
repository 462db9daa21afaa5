// Whether a time in a reporting clause says when the words were said, or dates something else.
import type { Language } from '../language'
import { attributeEnd } from '../text/extended-attribute'
import type { Token } from '../text/tokens'
import { lightAt } from './light-words'
import { isModifier } from './phrase-words'
import type { Time } from './read-time'
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

/** Whether the time belongs to the cue and to nothing that stands beside it. */
export function tellsWhenSaid(reporting: Reporting, time: Time): boolean {
  const { cue, source } = reporting
  if (isBound(reporting, time) || isInApposition(reporting, time)) return false
  // "a statement published on Monday by the ministry": in front of the body that speaks through the text.
  const inSource = source !== null && source.first <= time.first && time.last <= source.last
  if (inSource && source.class !== 'document' && source.mentionFirst <= time.last) return false
  if (hangsOnNounBehind(reporting, time) || hangsOnNounBefore(reporting, time)) return false
  if (cue.first <= time.first && time.last <= cue.last) return true
  return time.first > cue.last ? followsFreely(reporting, time) : leadsFreely(reporting, time)
}

/** "since Monday", "entro venerdì", "dal 2019 al 2022": a start, a term, or the end of a range. */
function isBound({ language, tokens }: Reporting, { first }: Time): boolean {
  const { times, genitives } = language
  const { bounds, agoBefore, openings } = times
  if (bounds.endingAt(tokens, first - 1) > 0) return true
  if (bounds.at(tokens, first) && !agoBefore.at(tokens, first) && !openings.at(tokens, first)) return true
  const joined = language.coordinators.holds(tokens[first - 1])
  const end = first - (joined ? 2 : 1)
  const start = end - (tokens[end]?.closesTime || (tokens[end]?.kind === 'number' ? 1 : 0))
  if (start === end) return false
  if (bounds.endingAt(tokens, start) > 0) return true
  return !joined && (genitives.endingAt(tokens, start) > 0 || genitives.at(tokens, start + 1) !== null)
}

/** ", a minister in 2019,": what somebody was at that time. */
function isInApposition({ language, tokens, source, cue }: Reporting, { first, last }: Time): boolean {
  let opening = first
  while (opening > 0 && first - opening < BEHIND_NOUN && !BREAK.test(tokens[opening - 1]?.folded ?? '')) opening--
  if (opening === first || tokens[opening - 1]?.folded !== ',') return false
  if (opening <= cue.last && cue.first < first) return false
  if (source && opening <= source.first && source.first < first) return false
  let closing = last + 1
  while (closing < cue.first && tokens[closing]?.folded !== ',') closing++
  if (first < cue.first && closing >= cue.first) return false
  const { definite, indefinite, sourceNouns, times } = language
  if (times.speaking.at(tokens, opening) || times.published.at(tokens, opening)) return false
  const head = opening + ((definite.at(tokens, opening) ?? indefinite.at(tokens, opening))?.length ?? 0)
  return sourceNouns.at(tokens, head) !== null || (head + 1 === first && isModifier(language, tokens, head))
}

/** "the Tuesday meeting", "Sunday's attack", "die am Montag beschlossene Reform". */
function hangsOnNounBehind({ language, tokens }: Reporting, { first, last }: Time): boolean {
  const { possessives, definite, indefinite, obliques, times, pack } = language
  const isArticle = (at: number) => [definite, indefinite, obliques].some((list) => list.endingAt(tokens, at) > 0)
  const isOccasion = (at: number) => times.occasions.at(tokens, at) !== null
  if (possessives.at(tokens, last + 1)) return !isOccasion(last + 2) && !isOccasion(last + 3)
  if (pack.nominal.possessiveSuffixes !== '') {
    const determined = isArticle(first - 1) || definite.at(tokens, first) !== null
    return determined && isModifier(language, tokens, last + 1) && !isOccasion(last + 1) && !isOccasion(last + 2)
  }
  if (!pack.habits.capitalNouns || !isArticle(first - 1)) return false
  const end = attributeEnd(tokens, last, (at) => isArticle(at) || language.prepositions.at(tokens, at) !== null)
  return end !== null && !isOccasion(end + 1)
}

/** A sign that sets words apart. */
const BREAK = /^(?:[,;:–—()-]|--)$/

/** How far a time may stand behind the noun it dates, in tokens. */
const BEHIND_NOUN = 10

/** "the law passed in June", "l'attacco di domenica", "after the vote on Monday"; the noun of an occasion for saying is none. */
function hangsOnNounBefore(reporting: Reporting, { first, sense }: Time): boolean {
  const { language, tokens, cue, source } = reporting
  const { times, genitives, pack } = language
  const inside = (at: number) => cue.first <= at && at <= cue.last
  const isOpen = (at: number) => at >= reporting.first && !inside(at) && !BREAK.test(tokens[at]?.folded ?? ',')
  const behindGenitive = !pack.habits.capitalNouns && genitives.endingAt(tokens, first - 1) > 0
  const onNoun = behindGenitive || genitives.at(tokens, first) !== null
  if (onNoun && inside(first - 1) && cue.form === 'noun') return false
  // A text that speaks is dated by what happened to it; any other speaker is not.
  const speaks = source?.class === 'document' && source.last > source.first
  let described = false
  let unpublished = false
  let onEvent = false
  let at = first - 1
  for (; at > first - BEHIND_NOUN && isOpen(at); at--) {
    // "the end-of-year speech": the kind of speech, not its day.
    const kind = onNoun && 'ago' in sense && sense.unit !== 'day' && sense.ago === 0
    if (times.occasions.at(tokens, at)) return kind || onEvent || unpublished || !isSetting(reporting, at)
    if (describes(reporting, at)) {
      described = true
      unpublished ||= !times.published.at(tokens, at)
    }
    if (source && at === source.last && !onNoun) return onEvent || (described && !speaks)
    if (isRelative(reporting, at)) return !opensReport(reporting, at, first)
    if (times.speaking.at(tokens, at)) return onNoun || described
    onEvent ||= times.events.at(tokens, at) !== null
  }
  // "the report, presented on Monday in Lund"
  const behindComma = tokens[at]?.folded === ',' && times.published.at(tokens, at + 1) !== null
  return onEvent || ((onNoun || described) && !(behindComma && isOfOccasion(reporting, at)))
}

/** Whether the noun of an occasion is one at which the cue speaks: behind a preposition, or the speaker itself. */
function isSetting({ language, tokens, source, cue }: Reporting, noun: number): boolean {
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

/** A word such as "passed" behind a noun; one behind an article or preposition is a noun itself. */
function describes({ language, tokens, cue }: Reporting, at: number): boolean {
  const token = tokens[at]
  const { times, functionWords, definite, indefinite, articled, prepositions, genitives } = language
  if (token?.kind !== 'word' || token.capital || functionWords.holds(token) || times.speaking.at(tokens, at))
    return false
  if (times.dayParts.at(tokens, at) || language.isAdverb(token)) return false
  // "secondo quanto riferito lunedì": there it is the verb of saying itself.
  if (isNarrow(cue) && language.verbForms.participle.at(tokens, at)) return false
  if (!times.participles.some((ending) => token.folded.endsWith(ending))) return false
  return ![definite, indefinite, articled, prepositions, genitives].some((list) => list.endingAt(tokens, at - 1) > 0)
}

function isRelative({ language, tokens }: Reporting, at: number): boolean {
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
function opensReport(reporting: Reporting, at: number, first: number): boolean {
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
function isOfOccasion(reporting: Reporting, at: number): boolean {
  const { language, tokens, cue } = reporting
  for (let i = at - 1; i >= Math.max(0, at - ANTECEDENT) && i !== cue.last; i--)
    if (language.times.occasions.at(tokens, i)) return isSetting(reporting, i)
  return false
}

/** "according to Moro, who spoke on Monday": the relative clause of the speaker, with a verb of speaking in it. */
function isOfSpeaker({ language, tokens, source, cue, last }: Reporting, at: number, first: number): boolean {
  const { times, verbForms, relativeForms } = language
  if (!source || !relativeForms.at(tokens, at) || (source.last !== at - 1 && source.last !== at - 2)) return false
  for (let i = at + 1; i <= last && i !== cue.first && (i < first || tokens[i]?.kind !== 'sign'); i++)
    if (times.speaking.at(tokens, i) || verbForms.finite.at(tokens, i)) return true
  return false
}

/** Behind the cue, and not behind another clause or statement. */
function followsFreely(reporting: Reporting, { first, last }: Time): boolean {
  const { language, tokens, cue, source, others } = reporting
  if (others.some((other) => cue.last < other.first && other.first < first)) return false
  const from = source && source.first > cue.last ? source.last : cue.last
  for (let at = cue.last + 1; at < first; at++) {
    if (source && source.first <= at && at <= source.last) continue
    if (tokens[at]?.folded === ';' || language.contrasts.at(tokens, at)) return false
    if (isRelative(reporting, at)) return opensReport(reporting, at, first) || closesInsert(reporting, at, first, last)
    if (language.attributionClauses.at(tokens, at)) return false
    const outside = tokens[at]?.folded === ',' && at >= from && isNarrow(cue) && !isRelative(reporting, at + 1)
    if (outside && tokens[last + 1]?.folded !== ',') return false
  }
  return true
}

/** "said Moro, who runs the port, on Monday.": the clause is closed, and nothing but the time goes on behind it. */
function closesInsert({ tokens, cue }: Reporting, at: number, first: number, last: number): boolean {
  if (isNarrow(cue) || tokens[at - 1]?.folded !== ',' || tokens[first - 1]?.folded !== ',') return false
  return tokens[last + 1]?.kind !== 'word' && tokens[last + 1]?.kind !== 'number'
}

/** A cue that is a mere attribution: what stands outside its own words belongs to the content. */
const isNarrow = ({ form }: CueFound) =>
  form === 'according' || form === 'according-after' || form === 'clause' || form === 'tag'

/** In front of the cue, in its own clause. */
function leadsFreely(reporting: Reporting, time: Time): boolean {
  const { first, last } = time
  const { language, tokens, cue, source, clause } = reporting
  if (isNarrow(cue)) return source !== null && source.first < first && source.last < cue.first
  if (clause?.link === 'relative' && first < clause.left && !isRelativeBefore(reporting, first)) return false
  const subject = source && source.last < cue.first ? source.first : cue.first
  // "the champion in 2019 said": the year of a title, not of the words.
  if (first >= subject) return !(time.sense.unit === 'named-year' && source?.last === first - 1 && source.name === null)
  const { coordinators, contrasts } = language
  let link: 'none' | 'coordinated' | 'subordinate' = 'none'
  for (let at = last + 1; at < subject; ) {
    if (tokens[at]?.folded === ';' || tokens[at]?.folded === ':') return false
    const light = lightAt(language, tokens, at)
    if (coordinators.at(tokens, at)) link = 'coordinated'
    else if (contrasts.at(tokens, at) || isRelative(reporting, at)) link = 'subordinate'
    else if (light === 0) link = 'none'
    at += Math.max(light, 1)
  }
  // "… and the minister said": another subject, another time.
  return link === 'none' || (link === 'coordinated' && subject === cue.first)
}

function isRelativeBefore(reporting: Reporting, first: number): boolean {
  return isRelative(reporting, first - 1)
}
