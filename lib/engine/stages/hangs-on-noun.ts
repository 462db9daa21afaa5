// Whether a time dates the noun beside it, "the law passed in June", and not the words that are reported.
import { attributeEnd } from '../text/extended-attribute'
import { isInCompound, isModifier } from './phrase-words'
import {
  BEHIND_NOUN,
  BREAK,
  isNarrow,
  isOfOccasion,
  isRelative,
  isSetting,
  opensReport,
  type Reporting,
} from './reporting-words'
import type { Time } from './time-sense'

/** ", a minister in 2019,": what somebody was at that time. */
export function isInApposition({ language, tokens, source, cue }: Reporting, { first, last }: Time): boolean {
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
export function hangsOnNounBehind({ language, tokens }: Reporting, { first, last }: Time): boolean {
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

/** "the law passed in June", "l'attacco di domenica", "after the vote on Monday"; the noun of an occasion for saying is none. */
export function hangsOnNounBefore(reporting: Reporting, { first, sense }: Time): boolean {
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

/** A word such as "passed" behind a noun; one behind an article or preposition is a noun itself. */
function describes({ language, tokens, cue }: Reporting, at: number): boolean {
  const token = tokens[at]
  const { times, functionWords, definite, indefinite, articled, prepositions, genitives } = language
  if (token?.kind !== 'word' || token.capital || functionWords.holds(token) || times.speaking.at(tokens, at))
    return false
  if (times.dayParts.at(tokens, at) || language.isAdverb(token)) return false
  // "secondo quanto riferito lunedì": there it is the verb of saying itself.
  if (isNarrow(cue) && language.verbForms.participle.at(tokens, at)) return false
  // "ci aveva detto lunedì: «…»": the colon is the cue, and the verb in front of it no participle of a noun.
  if (cue.form === 'colon' && isInCompound(language, tokens, at)) return false
  if (!times.participles.some((ending) => token.folded.endsWith(ending))) return false
  return ![definite, indefinite, articled, prepositions, genitives].some((list) => list.endingAt(tokens, at - 1) > 0)
}
