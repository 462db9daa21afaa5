// Whether a time in a reporting clause says when the words were said, or dates something else.
import { hangsOnNounBefore, hangsOnNounBehind, isInApposition } from './hangs-on-noun'
import { lightAt } from './light-words'
import { isNarrow, isRelative, opensReport, type Reporting } from './reporting-words'
import type { Time } from './time-sense'

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
  const { bounds, agoBefore, openings, parts } = times
  if (bounds.endingAt(tokens, first - 1) > 0) return true
  // "zu Beginn des Monats", "towards the end of the year": a part of a time, though a bound opens it.
  const opens = [agoBefore, openings, parts].some((list) => list.at(tokens, first) !== null)
  if (bounds.at(tokens, first) && !opens) return true
  const joined = language.coordinators.holds(tokens[first - 1])
  const end = first - (joined ? 2 : 1)
  const start = end - (tokens[end]?.closesTime || (tokens[end]?.kind === 'number' ? 1 : 0))
  if (start === end) return false
  if (bounds.endingAt(tokens, start) > 0) return true
  return !joined && (genitives.endingAt(tokens, start) > 0 || genitives.at(tokens, start + 1) !== null)
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
    const outside = tokens[at]?.folded === ',' && at >= from && isNarrow(cue) && !goesOnAboutSource(reporting, at + 1)
    if (outside && tokens[last + 1]?.folded !== ',') return false
  }
  return true
}

/** "according to Moro, who …", "…, speaking on Monday in Lund, …": words behind the comma that are about the source. */
const goesOnAboutSource = (reporting: Reporting, at: number) =>
  isRelative(reporting, at) || reporting.language.times.speaking.at(reporting.tokens, at) !== null

/** "said Moro, who runs the port, on Monday.": the clause is closed, and nothing but the time goes on behind it. */
function closesInsert({ tokens, cue }: Reporting, at: number, first: number, last: number): boolean {
  if (isNarrow(cue) || tokens[at - 1]?.folded !== ',' || tokens[first - 1]?.folded !== ',') return false
  return tokens[last + 1]?.kind !== 'word' && tokens[last + 1]?.kind !== 'number'
}

/** In front of the cue, in its own clause. */
function leadsFreely(reporting: Reporting, time: Time): boolean {
  const { first, last } = time
  const { language, tokens, cue, source, clause } = reporting
  if (isNarrow(cue)) return source !== null && source.first < first && source.last < cue.first
  if (clause?.link === 'relative' && first < clause.left && !isRelative(reporting, first - 1)) return false
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
