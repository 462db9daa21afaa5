// Reads weeks, months and years that are pointed to or counted, "last week", "vor zwei Jahren", and listed words for a time.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import { numberAt, yearAt } from './read-date-numbers'
import { type Core, type Lead, LONGEST_LEAD, linkLength, NO_LEAD } from './time-sense'

/** "due settimane fa", "vor etwa drei Monaten", "a few days ago". */
export function counted({ times }: Language, tokens: Token[], at: number): Core | null {
  const before = times.agoBefore.at(tokens, at)
  let next = at + (before?.length ?? 0)
  const roughly = next + (times.approximations.at(tokens, next)?.length ?? 0)
  // "a few": no number, though it opens with one.
  const some = times.few.at(tokens, next)
  const number = some && some.length > 1 ? null : numberAt(times, tokens, roughly)
  const few = number ? null : some
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

/** "(lunedì) scorso", "(lundi) prochain". */
export function modifierBehind({ times }: Language, tokens: Token[], at: number) {
  const [next, last] = [times.next.at(tokens, at), times.last.at(tokens, at)]
  const found = next ?? last ?? times.this.at(tokens, at)
  return found && { last: at + found.length - 1, next: next !== null, strict: last !== null }
}

/** Where the words for a part of the day end: "(Friday) evening", "(ayer) por la tarde". */
export function dayPartsEnd(language: Language, tokens: Token[], at: number): number {
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
export function period(language: Language, tokens: Token[], at: number, lead: Lead): Core | null {
  const { times } = language
  const unit = times.units.at(tokens, at)
  const dayPart = lead.this && !unit ? times.dayParts.at(tokens, at) : null
  if (dayPart) return { last: at + dayPart.length - 1, sense: { unit: 'day', ago: 0 } }
  if (!unit) return null
  const next = at + unit.length
  const year = unit.value === 'years' ? yearAt(tokens, next) : null
  if (year) return { last: next, sense: { unit: 'named-year', year } }
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
export function fixed(language: Language, tokens: Token[], at: number): Core | null {
  const found = language.dateWords.at(tokens, at)
  if (!found || found.value.unit === 'weekday' || found.value.unit === 'month') return null
  const next = at + found.length
  const last = found.value.unit === 'days' ? dayPartsEnd(language, tokens, next) - 1 : next - 1
  return { last, sense: { unit: singular[found.value.unit], ago: -found.value.value } }
}

/** The week, month or year behind a shorter time: "(Monday) of last week". */
export function periodBehind(language: Language, tokens: Token[], first: number) {
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
