// When the words were said, where the reporting clause tells.
import type { DateSense } from '../language'
import type { SaidRuleId } from '../said-rules'
import type { Token } from '../text/tokens'
import type { SaidOn } from '../types'
import { lightAt } from './light-words'
import type { Reading, ResolvedDraft } from './reading'

const DAY = 86_400_000

/** Dates every draft whose sentence names a time outside the content. */
export function findDates(reading: Reading): Reading {
  return { ...reading, resolved: reading.resolved.map((item) => ({ ...item, saidOn: saidOnOf(reading, item) })) }
}

/** How far from the cue a date still belongs to it, in tokens. */
const REACH = 12

function saidOnOf(reading: Reading, { draft }: ResolvedDraft): SaidOn | null {
  const { language, sentences, text, options } = reading
  const tokens = sentences[draft.cue?.sentence ?? -1]?.tokens
  if (!tokens || !draft.cue) return null
  const last = Math.min(tokens.length - 1, draft.cue.last + REACH)
  for (let i = Math.max(0, draft.cue.first - REACH); i <= last; i++) {
    const sense = language.dateWords.at(tokens, i)
    const token = tokens[i]
    if (!sense || !token || draft.spans.some((span) => span.start <= token.start && token.start < span.end)) continue
    if (!standsFree(reading, tokens, i)) continue
    const day = dayNumberBeside(tokens, i, sense)
    const from = tokens[day !== null && day.at < i ? day.at : i]
    const to = tokens[Math.max(i + sense.length - 1, day?.last ?? 0)]
    const phrase = text.slice(from?.start ?? token.start, to?.end ?? token.end)
    return { ...resolve(sense.value, day, options.publishedOn), phrase, rule: ruleOf(sense.value, day) }
  }
  return null
}

/** A date that hangs on a noun ("the Tuesday meeting", "lunedì di Pasqua") says when something else was. */
function standsFree({ language }: Reading, tokens: Token[], at: number): boolean {
  return lightAt(language, tokens, at) > 0 && language.genitives.endingAt(tokens, at - 1) === 0
}

type DayNumber = { day: number; year: number | null; at: number; last: number }

/** The day of the month, and the year, printed beside the name of a month: "4 marzo 2025", "March 4". */
function dayNumberBeside(tokens: Token[], at: number, sense: { length: number; value: DateSense }): DayNumber | null {
  if (sense.value.unit !== 'month') return null
  const next = at + sense.length
  const numberAt = (i: number) =>
    tokens[i]?.kind === 'number' ? Number.parseInt(tokens[i]?.folded ?? '', 10) : Number.NaN
  const isDay = (value: number) => value >= 1 && value <= 31
  const before = numberAt(at - 1)
  const after = numberAt(next)
  if (isDay(before)) return { day: before, year: yearAt(numberAt(next)), at: at - 1, last: yearAt(after) ? next : at }
  if (!isDay(after)) return null
  const yearPosition = tokens[next + 1]?.folded === ',' ? next + 2 : next + 1
  const year = yearAt(numberAt(yearPosition))
  return { day: after, year, at: next, last: year ? yearPosition : next }
}

const yearAt = (value: number) => (value >= 1900 && value <= 2200 ? value : null)

const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10)

function ruleOf({ unit, value }: DateSense, day: DayNumber | null): SaidRuleId {
  if (unit === 'month') return day?.year ? 'full-date' : day ? 'day-of-month' : 'named-month'
  if (unit === 'weekday') return 'weekday'
  if (unit === 'days') return value === 0 ? 'today' : 'days-ago'
  if (unit === 'weeks') return value === 0 ? 'this-week' : 'weeks-ago'
  if (unit === 'months') return value === 0 ? 'this-month' : 'months-ago'
  return value === 0 ? 'this-year' : 'years-ago'
}

/** The days a phrase means, never later than the day of publication; unresolved where that day is unknown. */
function resolve(sense: DateSense, day: DayNumber | null, publishedOn: string | null): Omit<SaidOn, 'phrase' | 'rule'> {
  const published = publishedOn === null ? Number.NaN : Date.parse(`${publishedOn}T00:00:00Z`)
  if (sense.unit === 'month' && day?.year) return exactly(Date.UTC(day.year, sense.value, day.day))
  if (Number.isNaN(published)) return { from: null, to: null, precision: 'unresolved' }
  const today = new Date(published)
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()]
  const range = (start: number, end: number, precision: SaidOn['precision']) =>
    start > published
      ? { from: null, to: null, precision: 'unresolved' as const }
      : { from: isoOf(start), to: isoOf(Math.min(end, published)), precision }
  const monday = published - ((today.getUTCDay() + 6) % 7) * DAY
  switch (sense.unit) {
    case 'days':
      return exactly(Math.min(published + sense.value * DAY, published))
    case 'weekday': {
      const back = ((today.getUTCDay() + 6) % 7) - sense.value
      return exactly(published - (back < 0 ? back + 7 : back) * DAY)
    }
    case 'weeks':
      return range(monday + sense.value * 7 * DAY, monday + (sense.value * 7 + 6) * DAY, 'week')
    case 'months':
      return range(Date.UTC(year, month + sense.value, 1), Date.UTC(year, month + sense.value + 1, 0), 'month')
    case 'years':
      return range(Date.UTC(year + sense.value, 0, 1), Date.UTC(year + sense.value, 11, 31), 'year')
    case 'month': {
      if (!day) {
        const last = month < sense.value ? year - 1 : year
        return range(Date.UTC(last, sense.value, 1), Date.UTC(last, sense.value + 1, 0), 'month')
      }
      const thisYear = Date.UTC(year, sense.value, day.day)
      return exactly(thisYear > published ? Date.UTC(year - 1, sense.value, day.day) : thisYear)
    }
  }
}

function exactly(time: number): Omit<SaidOn, 'phrase' | 'rule'> {
  return { from: isoOf(time), to: isoOf(time), precision: 'day' }
}
