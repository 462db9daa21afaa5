// The days that a printed time means, counted from the day of publication.
import type { SaidRuleId } from '../said-rules'
import type { SaidOn } from '../types'
import type { YearSense } from './read-date-numbers'
import type { TimeSense } from './time-sense'

type Resolved = Pick<SaidOn, 'from' | 'to' | 'precision'>

const DAY = 86_400_000

/** The convention that reads a time; null for a time to come, of which nothing can be said yet. */
export function saidRuleOf(sense: TimeSense): SaidRuleId | null {
  switch (sense.unit) {
    case 'day':
      return sense.ago === 0 ? 'today' : 'days-ago'
    case 'week':
      return sense.ago === 0 ? 'this-week' : 'weeks-ago'
    case 'month':
      return sense.ago === 0 ? 'this-month' : 'months-ago'
    case 'year':
      return sense.ago === 0 ? 'this-year' : 'years-ago'
    case 'weekday':
      return sense.weeksAgo !== null ? 'weekday-of-week' : sense.strict ? 'last-weekday' : 'weekday'
    case 'date':
      if (!sense.year) return 'day-of-month'
      return sense.numeric ? 'numeric-date' : 'full-date'
    case 'month-name':
      return sense.year ? 'month-of-year' : sense.strict ? 'last-named-month' : 'named-month'
    case 'day-of-counted-month':
    case 'named-year':
    case 'weekend':
    case 'vague':
      return sense.unit
    case 'future':
      return null
  }
}

/**
 * The days a time means, both included and none later than publication; unresolved where they hang on a day of publication
 * that is not known. Null for days that are all later: whatever they date, it was not said yet.
 * @param publishedOn `YYYY-MM-DD` or null
 */
export function resolveTime(sense: TimeSense, publishedOn: string | null): Resolved | null {
  const printed = publishedOn === null ? Number.NaN : Date.parse(`${publishedOn}T00:00:00Z`)
  const published = Number.isNaN(printed) ? null : printed
  if (sense.unit === 'future') return null
  if (sense.unit === 'vague') return UNRESOLVED
  const days = daysOf(sense, published)
  if (days === 'unknown') return UNRESOLVED
  if (!days || (published !== null && days.start > published)) return null
  return { from: isoOf(days.start), to: isoOf(Math.min(days.end, published ?? days.end)), precision: days.precision }
}

const UNRESOLVED: Resolved = { from: null, to: null, precision: 'unresolved' }

type Days = { start: number; end: number; precision: SaidOn['precision'] }

const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10)
const oneDay = (start: number): Days => ({ start, end: start, precision: 'day' })
const wholeMonth = (year: number, month: number): Days => ({
  start: Date.UTC(year, month, 1),
  end: Date.UTC(year, month + 1, 0),
  precision: 'month',
})
const wholeYear = (year: number): Days => ({
  start: Date.UTC(year, 0, 1),
  end: Date.UTC(year, 11, 31),
  precision: 'year',
})

/** Null for a day that no calendar has. */
function daysOf(
  sense: Exclude<TimeSense, { unit: 'vague' } | { unit: 'future' }>,
  published: number | null,
): Days | 'unknown' | null {
  if (sense.unit === 'named-year') return wholeYear(sense.year)
  if ((sense.unit === 'date' || sense.unit === 'month-name') && sense.year && 'is' in sense.year)
    return inYear(sense, sense.year.is)
  if (published === null) return 'unknown'
  const today = new Date(published)
  const [year, month] = [today.getUTCFullYear(), today.getUTCMonth()]
  const sinceMonday = (today.getUTCDay() + 6) % 7
  const monday = published - sinceMonday * DAY
  switch (sense.unit) {
    case 'day':
      return oneDay(published - sense.ago * DAY)
    case 'week':
      return { start: monday - sense.ago * 7 * DAY, end: monday - (sense.ago * 7 - 6) * DAY, precision: 'week' }
    case 'month':
      return wholeMonth(year, month - sense.ago)
    case 'year':
      return wholeYear(year - sense.ago)
    case 'weekday': {
      if (sense.weeksAgo !== null) return oneDay(monday + (sense.weekday - sense.weeksAgo * 7) * DAY)
      const back = (sinceMonday - sense.weekday + 7) % 7
      return oneDay(published - (back === 0 && sense.strict ? 7 : back) * DAY)
    }
    case 'weekend': {
      const back = (sinceMonday + 2) % 7
      const saturday = published - (back < 2 && sense.strict ? back + 7 : back) * DAY
      return { start: saturday, end: saturday + DAY, precision: 'week' }
    }
    case 'month-name':
      if (sense.year) return inYear(sense, year - agoOf(sense.year))
      return wholeMonth(sense.month > month || (sense.strict && sense.month === month) ? year - 1 : year, sense.month)
    case 'date':
      if (sense.year) return inYear(sense, year - agoOf(sense.year))
      return latest(sense.day, sense.month, published)
    case 'day-of-counted-month': {
      const start = calendarDay(year, month - sense.monthsAgo, sense.day)
      return start === null ? null : oneDay(start)
    }
  }
}

const agoOf = (year: YearSense) => ('ago' in year ? year.ago : 0)

function inYear(sense: Extract<TimeSense, { unit: 'date' | 'month-name' }>, year: number): Days | null {
  if (sense.unit === 'month-name') return wholeMonth(year, sense.month)
  const start = sense.month === null ? null : calendarDay(year, sense.month, sense.day)
  return start === null ? null : oneDay(start)
}

/** Null for the 31st of a month that has none. */
function calendarDay(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month, day)
  return new Date(time).getUTCDate() === day ? time : null
}

/** A leap day comes back within eight years, at the turn of a century too. */
const FARTHEST = 8 * 12

/** The latest such day by publication; without a month, of whichever month. */
function latest(day: number, month: number | null, published: number): Days | null {
  const today = new Date(published)
  for (let back = 0; back <= FARTHEST; back++) {
    const of = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back, 1))
    if (month !== null && of.getUTCMonth() !== month) continue
    const time = calendarDay(of.getUTCFullYear(), of.getUTCMonth(), day)
    if (time !== null && time <= published) return oneDay(time)
  }
  return null
}
