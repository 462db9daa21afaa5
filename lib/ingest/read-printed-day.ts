// A publication day as newspapers print it, with its year, in six languages.
import { fold } from '../engine/text/fold'
import { isDay } from '../list-params'
import { MONTHS } from './calendar-names'

/** A day found in a line, and where in the line it stands. */
export type PrintedDay = { day: string; start: number; end: number }

const ORDINAL = String.raw`(?:er|re|st|nd|rd|th|ª|º|°|η|ης|\.)?`
const OF = String.raw`(?:\s+(?:de|di|del|of))?`
const YEAR_FIRST = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/gu
const NUMBERS = /(?<!\d)(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?!\d)/gu
const DAY_MONTH = new RegExp(
  String.raw`(?<!\d)(\d{1,2})${ORDINAL}${OF}\s+(\p{L}[\p{L}\p{M}]*)\.?,?${OF}\s+(\d{4})(?!\d)`,
  'giu',
)
const MONTH_DAY = new RegExp(
  String.raw`(?<!\p{L})(\p{L}[\p{L}\p{M}]*)\.?\s+(\d{1,2})${ORDINAL},?\s+(\d{4})(?!\d)`,
  'giu',
)

function toDay(year: string, month: number | undefined, day: string): string | null {
  if (!month) return null
  const text = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : null
}

/** Numbers alone: day first, but in English only where just one reading exists, since it writes both orders. */
function fromNumbers(first: string, second: string, year: string, language: string): string | null {
  const dayFirst = toDay(year, Number(second), first)
  if (language !== 'en') return dayFirst
  const monthFirst = toDay(year, Number(first), second)
  return dayFirst && monthFirst && dayFirst !== monthFirst ? null : (dayFirst ?? monthFirst)
}

const READERS: [RegExp, (parts: string[], language: string) => string | null][] = [
  [YEAR_FIRST, ([year = '', month = '', day = '']) => toDay(year, Number(month), day)],
  [DAY_MONTH, ([day = '', month = '', year = '']) => toDay(year, MONTHS.get(fold(month)), day)],
  [MONTH_DAY, ([month = '', day = '', year = '']) => toDay(year, MONTHS.get(fold(month)), day)],
  [NUMBERS, ([first = '', second = '', year = ''], language) => fromNumbers(first, second, year, language)],
]

/**
 * The full date that stands first in `line`, or null; a date whose order of day and month cannot be told is null too.
 * @param language BCP-47 code of the text, which decides the order of bare numbers
 */
export function readPrintedDay(line: string, language: string): PrintedDay | null {
  const found = READERS.flatMap(([pattern, read]) =>
    [...line.matchAll(pattern)].flatMap((match): PrintedDay[] => {
      const day = read(match.slice(1), language)
      return day ? [{ day, start: match.index, end: match.index + match[0].length }] : []
    }),
  )
  return found.sort((a, b) => a.start - b.start || b.end - a.end)[0] ?? null
}
