// Reads days and months by their names: "Friday evening", "lunedì 3 marzo", "June last year".
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import { type DayNumber, dayAt, type YearSense, yearAt } from './read-date-numbers'
import { dayPartsEnd, modifierBehind, periodBehind } from './read-period'
import { type Core, type Lead, LONGEST_LEAD, leadLength, linkLength } from './time-sense'

/** "4 marzo 2025", "le 1er avril", "the 3rd of March last year", "March 4, 2025". */
export function dayOfMonth(language: Language, tokens: Token[], at: number): Core | null {
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

/** "il 12 scorso", "el pasado día 12", "am 12. des Monats", "le 12 de ce mois": a day whose month is not named. */
export function dayAlone(language: Language, tokens: Token[], at: number, lead: Lead): Core | null {
  const { times } = language
  if (!lead.opened) return null
  const unit = times.units.at(tokens, at)
  const announced = unit?.value === 'days' && !times.plurals.at(tokens, at) ? unit.length : 0
  const day = dayAt(times, tokens, at + announced)
  if (!day) return null
  const next = day.last + 1
  const counted = periodBehind(language, tokens, next)
  if (counted?.sense.unit === 'month')
    return { last: counted.last, sense: { unit: 'day-of-counted-month', day: day.day, monthsAgo: counted.sense.ago } }
  const sense = { unit: 'date', day: day.day, month: null, year: null, numeric: false } as const
  const ofMonth = monthEnd(language, tokens, next)
  if (ofMonth !== null) return { last: ofMonth, sense }
  const behind = modifierBehind(language, tokens, next)
  const last = behind?.last ?? day.last
  // "the 12 previous convictions", "el día 12 del juicio"
  const pointed = behind !== null || (announced > 0 && language.genitives.at(tokens, next) === null)
  if (!pointed || isCounted(language, tokens, last + 1)) return null
  return { last, sense: behind?.next ? { unit: 'future' } : sense }
}

/** Where "of the month" ends; null for anything else. */
function monthEnd(language: Language, tokens: Token[], at: number): number | null {
  let next = at
  for (let link = linkLength(language, tokens, next); link > 0; link = linkLength(language, tokens, next)) next += link
  const unit = next > at ? language.times.units.at(tokens, next) : null
  return unit?.value === 'months' && !language.times.plurals.at(tokens, next) ? next + unit.length - 1 : null
}

/** Whether a number in front would count the word at `at`. */
function isCounted({ functionWords, opensCue }: Language, tokens: Token[], at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && !functionWords.holds(token) && !opensCue(token)
}

/** A weekday or a month by its name. */
export function named(language: Language, tokens: Token[], at: number, lead: Lead): Core | null {
  // "nel mese di giugno"
  const unit = language.times.units.at(tokens, at)
  const month = unit?.value === 'months' ? at + unit.length + linkLength(language, tokens, at + unit.length) : -1
  if (monthAt(language, tokens, month)) return named(language, tokens, month, { ...lead, opened: true })
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
  if (!day || isCounted(language, tokens, day.last + 1)) return null
  return { last: day.last, sense: { unit: 'date', day: day.day, month: null, year: null, numeric: false } }
}
