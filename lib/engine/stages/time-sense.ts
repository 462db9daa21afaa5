// What a printed time means, and what the words in front of its core say of it.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import type { YearSense } from './read-date-numbers'

/** What a time means before the day of publication is known. `ago` counts back from it; `strict`: before it, "last Monday". */
export type TimeSense =
  | { unit: 'day' | 'week' | 'month' | 'year'; ago: number }
  | { unit: 'weekday'; weekday: number; strict: boolean; weeksAgo: number | null }
  | { unit: 'date'; day: number; month: number | null; year: YearSense | null; numeric: boolean }
  | { unit: 'day-of-counted-month'; day: number; monthsAgo: number }
  | { unit: 'month-name'; month: number; year: YearSense | null; strict: boolean }
  | { unit: 'named-year'; year: number }
  | { unit: 'weekend'; strict: boolean }
  | { unit: 'vague' }
  | { unit: 'future' }

/** Token positions, both included. */
export type Time = { first: number; last: number; sense: TimeSense }

/** The part of a time that names or counts it, whose first token is known. */
export type Core = { last: number; sense: TimeSense }

/** What the words in front of the core say of it. */
export type Lead = { opened: boolean; last: boolean; this: boolean; next: boolean; part: boolean }

/** The most tokens in front of the core: "at the end of the". */
export const LONGEST_LEAD = 6

export const NO_LEAD: Lead = { opened: false, last: false, this: false, next: false, part: false }

/** The length of a word that may stand in front of the core: preposition, article, "last", "end", "evening". */
export function leadLength(language: Language, tokens: Token[], at: number): number {
  const { times, aroundDates } = language
  const modifier = times.next.at(tokens, at) ?? times.last.at(tokens, at) ?? times.this.at(tokens, at)
  const found = modifier ?? times.parts.at(tokens, at) ?? times.openings.at(tokens, at)
  return (
    (found ?? times.dayParts.at(tokens, at) ?? aroundDates.at(tokens, at))?.length ?? linkLength(language, tokens, at)
  )
}

/** Words that only join the parts of a time: of, del, της, the. */
export function linkLength({ genitives, definite, obliques, articled }: Language, tokens: Token[], at: number): number {
  const found = genitives.at(tokens, at) ?? definite.at(tokens, at) ?? obliques.at(tokens, at)
  return (found ?? articled.at(tokens, at))?.length ?? 0
}
