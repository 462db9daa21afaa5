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
  const behind = tokens[(day?.last ?? 0) + 1]
  const counts = behind?.kind === 'word' && !language.functionWords.holds(behind) && !language.opensCue(behind)
  if (!day || counts) return null
  return { last: day.last, sense: { unit: 'date', day: day.day, month: null, year: null, numeric: false } }
}
