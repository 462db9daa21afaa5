// Reads one printed time, "on the evening of 4 March last year": which words it takes and what they mean.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import type { TimeWords } from '../time-words'
import { type DayNumber, dayAt, numberAt, numericDateAt, type YearSense, yearAt } from './read-date-numbers'

/** What a time means before the day of publication is known. `ago` counts back from it; `strict`: before it, "last Monday". */
export type TimeSense =
  | { unit: 'day' | 'week' | 'month' | 'year'; ago: number }
  | { unit: 'weekday'; weekday: number; strict: boolean; weeksAgo: number | null }
  | { unit: 'date'; day: number; month: number | null; year: YearSense | null; numeric: boolean }
  | { unit: 'month-name'; month: number; year: YearSense | null; strict: boolean }
  | { unit: 'named-year'; year: number }
  | { unit: 'weekend'; strict: boolean }
  | { unit: 'vague' }
  | { unit: 'future' }

/** Token positions, both included. `core` is where the first word stands that names or counts the time. */
export type Time = { first: number; core: number; last: number; sense: TimeSense }

type Core = { last: number; sense: TimeSense }

/** What the words in front of the core say of it. */
type Lead = { opened: boolean; last: boolean; this: boolean; next: boolean; part: boolean }

/** The most tokens in front of the core: "at the end of the". */
const LONGEST_LEAD = 6

const NO_LEAD: Lead = { opened: false, last: false, this: false, next: false, part: false }

/** The time whose first word, with what opens it, stands at `first`; null when none does. `region`: of the edition, "us". */
export function readTime(language: Language, tokens: Token[], first: number, region = ''): Time | null {
  let lead = NO_LEAD
  for (let at = first; at <= first + LONGEST_LEAD; ) {
    const core =
      numericDate(language, tokens, at, { region, opened: lead.opened }) ?? readCore(language, tokens, at, lead)
    if (core) return { first, core: at, ...core }
    const length = leadLength(language, tokens, at)
    if (length === 0 || (at === first && opensNoun(language, tokens, at, length))) return null
    const { openings, last, this: running, next, parts } = language.times
    lead = {
      opened: lead.opened || openings.at(tokens, at) !== null,
      last: lead.last || last.at(tokens, at) !== null,
      this: lead.this || running.at(tokens, at) !== null,
      next: lead.next || next.at(tokens, at) !== null,
      part: lead.part || parts.at(tokens, at) !== null,
    }
    at += length
  }
  return null
}

/** "der (am Montag beschlossene Plan)": an article or a genitive with a preposition behind it opens no time, but a noun. */
function opensNoun({ times }: Language, tokens: Token[], at: number, length: number): boolean {
  return (
    times.openings.at(tokens, at) === null &&
    times.openings.at(tokens, at + length) !== null &&
    !opensByItself(times, tokens, at)
  )
}

const opensByItself = ({ parts, dayParts, last, this: running, next }: TimeWords, tokens: Token[], at: number) =>
  [parts, dayParts, last, running, next].some((list) => list.at(tokens, at) !== null)

/** The length of a word that may stand in front of the core: preposition, article, "last", "end", "evening". */
function leadLength(language: Language, tokens: Token[], at: number): number {
  const { times, aroundDates } = language
  const modifier = times.next.at(tokens, at) ?? times.last.at(tokens, at) ?? times.this.at(tokens, at)
  const found = modifier ?? times.parts.at(tokens, at) ?? times.openings.at(tokens, at)
  return (
    (found ?? times.dayParts.at(tokens, at) ?? aroundDates.at(tokens, at))?.length ?? linkLength(language, tokens, at)
  )
}

/** Words that only join the parts of a time: of, del, της, the. */
function linkLength({ genitives, definite, obliques, articled }: Language, tokens: Token[], at: number): number {
  const found = genitives.at(tokens, at) ?? definite.at(tokens, at) ?? obliques.at(tokens, at)
  return (found ?? articled.at(tokens, at))?.length ?? 0
}

function readCore(language: Language, tokens: Token[], at: number, lead: Lead): Core | null {
  const core =
    counted(language, tokens, at) ??
    dayOfMonth(language, tokens, at) ??
    named(language, tokens, at, lead) ??
    period(language, tokens, at, lead) ??
    fixed(language, tokens, at) ??
    bareYear(language, tokens, at, lead)
  return core && lead.next ? { ...core, sense: { unit: 'future' } } : core
}

function numericDate(
  language: Language,
  tokens: Token[],
  at: number,
  print: { region: string; opened: boolean },
): Core | null {
  const found = numericDateAt(language, tokens, at, print)
  return found && { last: found.last, sense: { unit: 'date', numeric: true, ...found.date } }
}

/** "due settimane fa", "vor etwa drei Monaten", "a few days ago". */
function counted({ times }: Language, tokens: Token[], at: number): Core | null {
  const before = times.agoBefore.at(tokens, at)
  let next = at + (before?.length ?? 0)
  const roughly = next + (times.approximations.at(tokens, next)?.length ?? 0)
  const number = numberAt(times, tokens, roughly)
  const few = number ? null : times.few.at(tokens, next)
  if (!few && !number) return null
  next = number ? roughly + number.length : next + (few?.length ?? 0)
  const unit = times.units.at(tokens, next)
  if (!unit || unit.value === 'weekends') return null
  next += unit.length
  const after = times.agoAfter.at(tokens, next)
  if (!before && !after) return null
  const last = next + (before ? 0 : (after?.length ?? 0)) - 1
  if (!number) return { last, sense: { unit: 'vague' } }
  if (unit.value === 'hours') return { last, sense: { unit: 'day', ago: 0 } }
  return { last, sense: { unit: singular[unit.value], ago: number.value } }
}

const singular = { days: 'day', weeks: 'week', months: 'month', years: 'year' } as const

/** "4 marzo 2025", "le 1er avril", "the 3rd of March last year", "March 4, 2025". */
function dayOfMonth(language: Language, tokens: Token[], at: number): Core | null {
  const day = dayAt(language.times, tokens, at)
  if (day) {
    let next = day.last + 1
    for (let link = linkLength(language, tokens, next); link > 0; link = linkLength(language, tokens, next))
      next += link
    const month = monthAt(language, tokens, next)
    return month && dated(language, tokens, day, month.value, next + month.length)
  }
  const month = language.times.monthFirst.length > 0 ? monthAt(language, tokens, at) : null
  const behind = month && dayAt(language.times, tokens, at + month.length + stopLength(tokens, at + month.length))
  if (!month || !behind) return null
  return dated(language, tokens, behind, month.value, behind.last + 1)
}

function dated(language: Language, tokens: Token[], { day, last }: DayNumber, month: number, next: number): Core {
  const year = yearBehind(language, tokens, next)
  const end = modifierBehind(language, tokens, next)?.last ?? Math.max(last, next - 1)
  return { last: year?.last ?? end, sense: { unit: 'date', day, month, year: year?.year ?? null, numeric: false } }
}

function monthAt({ dateWords }: Language, tokens: Token[], at: number): { length: number; value: number } | null {
  const found = dateWords.at(tokens, at)
  return found?.value.unit === 'month' ? { length: found.length, value: found.value.value } : null
}

/** The stop of an abbreviated month. */
const stopLength = (tokens: Token[], at: number) =>
  tokens[at]?.folded === '.' && tokens[at]?.start === tokens[at - 1]?.end ? 1 : 0

/** The year that goes with a day or month: ", 2025", "del 2023", "of last year". */
function yearBehind(language: Language, tokens: Token[], at: number): { year: YearSense; last: number } | null {
  let next = at + stopLength(tokens, at)
  if (tokens[next]?.folded === ',') next++
  const printed = yearAt(tokens, next)
  if (printed) return { year: { is: printed }, last: next }
  const linked = next + linkLength(language, tokens, next)
  const joined = yearAt(tokens, linked)
  if (joined) return { year: { is: joined }, last: linked }
  const found = periodBehind(language, tokens, at)
  return found?.sense.unit === 'year' ? { year: { ago: found.sense.ago }, last: found.last } : null
}

/** The week, month or year behind a shorter time: "(Monday) of last week". */
function periodBehind(language: Language, tokens: Token[], first: number) {
  let lead = NO_LEAD
  for (let at = first; at <= first + LONGEST_LEAD; ) {
    const core = period(language, tokens, at, lead) ?? fixed(language, tokens, at)
    const { sense } = core ?? {}
    if (core && (sense?.unit === 'week' || sense?.unit === 'month' || sense?.unit === 'year'))
      return { last: core.last, sense }
    const { last, this: running } = language.times
    const [points, runs] = [last.at(tokens, at), running.at(tokens, at)]
    const length =
      points?.length ?? runs?.length ?? (linkLength(language, tokens, at) || openingLength(language, tokens, at))
    if (core || length === 0) return null
    lead = { ...lead, last: lead.last || points !== null, this: lead.this || runs !== null }
    at += length
  }
  return null
}

const openingLength = ({ times }: Language, tokens: Token[], at: number) => times.openings.at(tokens, at)?.length ?? 0

/** A weekday or a month by its name. */
function named(language: Language, tokens: Token[], at: number, lead: Lead): Core | null {
  const found = language.dateWords.at(tokens, at)
  if (found?.value.unit === 'weekday') return weekday(language, tokens, at + found.length, found.value.value, lead)
  if (found?.value.unit !== 'month') return null
  const next = at + found.length
  const behind = modifierBehind(language, tokens, next)
  if (behind?.next) return { last: behind.last, sense: { unit: 'future' } }
  const year = yearBehind(language, tokens, next)
  // "mi-juin": a part of a month, as "fin juin".
  const part = lead.part || tokens[at]?.folded.includes('-')
  if (!year && !behind && !lead.opened && !part && !lead.last && !lead.this) return null
  const strict = lead.last || behind?.strict === true
  const sense = { unit: 'month-name', month: found.value.value, year: year?.year ?? null, strict } as const
  return { last: year?.last ?? behind?.last ?? next - 1, sense }
}

function weekday(language: Language, tokens: Token[], at: number, day: number, lead: Lead): Core {
  const week = periodBehind(language, tokens, dayPartsEnd(language, tokens, at))
  if (week?.sense.unit === 'week')
    return { last: week.last, sense: { unit: 'weekday', weekday: day, strict: false, weeksAgo: week.sense.ago } }
  const behind = modifierBehind(language, tokens, at)
  const next = dayPartsEnd(language, tokens, behind ? behind.last + 1 : at)
  const date = dateBehind(language, tokens, next)
  if (date) return date
  if (behind?.next) return { last: behind.last, sense: { unit: 'future' } }
  const strict = lead.last || behind?.strict === true
  return { last: next - 1, sense: { unit: 'weekday', weekday: day, strict, weeksAgo: null } }
}

/** "(Monday), 3 March", "(lunedì) 3". */
function dateBehind(language: Language, tokens: Token[], at: number): Core | null {
  let next = at + (/^[,(]$/.test(tokens[at]?.folded ?? '') ? 1 : 0)
  for (let length = leadLength(language, tokens, next); length > 0; length = leadLength(language, tokens, next)) {
    if (next - at > LONGEST_LEAD) return null
    next += length
  }
  const date = dayOfMonth(language, tokens, next)
  if (date) return date
  const day = next === at ? dayAt(language.times, tokens, at) : null
  const behind = tokens[(day?.last ?? 0) + 1]
  const counts = behind?.kind === 'word' && !language.functionWords.holds(behind) && !language.opensCue(behind)
  if (!day || counts) return null
  return { last: day.last, sense: { unit: 'date', day: day.day, month: null, year: null, numeric: false } }
}

/** "(lunedì) scorso", "(lundi) prochain". */
function modifierBehind({ times }: Language, tokens: Token[], at: number) {
  const [next, last] = [times.next.at(tokens, at), times.last.at(tokens, at)]
  const found = next ?? last ?? times.this.at(tokens, at)
  return found && { last: at + found.length - 1, next: next !== null, strict: last !== null }
}

/** Where the words for a part of the day end: "(Friday) evening", "(ayer) por la tarde". */
function dayPartsEnd(language: Language, tokens: Token[], at: number): number {
  const { times, aroundDates } = language
  let next = at
  let end = at
  while (next < at + LONGEST_LEAD) {
    const part = times.dayParts.at(tokens, next)
    const length = part?.length ?? aroundDates.at(tokens, next)?.length ?? linkLength(language, tokens, next)
    if (length === 0) break
    next += length
    if (times.dayParts.endingAt(tokens, next - 1) > 0) end = next
  }
  return end
}

/** "last week", "questo mese", "ce matin", "el año pasado", "(at the end of) the year", "l'année 2023". */
function period(language: Language, tokens: Token[], at: number, lead: Lead): Core | null {
  const { times } = language
  const unit = times.units.at(tokens, at)
  const dayPart = lead.this && !unit ? times.dayParts.at(tokens, at) : null
  if (dayPart) return { last: at + dayPart.length - 1, sense: { unit: 'day', ago: 0 } }
  if (!unit) return null
  const next = at + unit.length
  const year = unit.value === 'years' ? yearAt(tokens, next) : null
  if (year) return { last: next, sense: { unit: 'named-year', year } }
  const month = unit.value === 'months' ? next + linkLength(language, tokens, next) : -1
  if (monthAt(language, tokens, month)) return named(language, tokens, month, { ...lead, opened: true })
  if (times.plurals.at(tokens, at)) return null
  const behind = modifierBehind(language, tokens, next)
  const last = behind?.last ?? next - 1
  if (behind?.next) return { last, sense: { unit: 'future' } }
  const isLast = lead.last || behind?.strict === true
  if (unit.value === 'weekends')
    return isLast || behind || lead.opened || lead.this ? { last, sense: { unit: 'weekend', strict: isLast } } : null
  if (unit.value === 'hours' || unit.value === 'days') return null
  if (isLast) return { last, sense: { unit: singular[unit.value], ago: 1 } }
  return behind || lead.this || lead.part ? { last, sense: { unit: singular[unit.value], ago: 0 } } : null
}

/** "ieri sera", "πέρυσι": words and phrases whose time is listed. */
function fixed(language: Language, tokens: Token[], at: number): Core | null {
  const found = language.dateWords.at(tokens, at)
  if (!found || found.value.unit === 'weekday' || found.value.unit === 'month') return null
  const next = at + found.length
  const last = found.value.unit === 'days' ? dayPartsEnd(language, tokens, next) - 1 : next - 1
  return { last, sense: { unit: singular[found.value.unit], ago: -found.value.value } }
}

/** "in 2023": nothing that the number could count may follow. */
function bareYear({ functionWords, opensCue }: Language, tokens: Token[], at: number, lead: Lead): Core | null {
  const year = lead.opened || lead.part ? yearAt(tokens, at) : null
  const next = tokens[at + 1]
  const counts = next?.kind === 'word' && !next.capital && !functionWords.holds(next) && !opensCue(next)
  return year && !counts ? { last: at, sense: { unit: 'named-year', year } } : null
}
