// The numbers in printed dates: days, years, counts, and dates that are nothing but numbers.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import type { TimeWords } from '../time-words'

/** A year as printed, or so many years before that of publication. */
export type YearSense = { is: number } | { ago: number }

/** `month` from 0. */
type NumericDate = { day: number; month: number; year: YearSense | null }

export type DayNumber = { day: number; last: number }

const isDay = (value: number) => value >= 1 && value <= 31
const isMonth = (value: number) => value >= 1 && value <= 12

/** The year that a token prints in four digits; null when it prints none. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  const folded = tokens[at]?.folded ?? ''
  const year = /^\d{4}$/.test(folded) ? Number(folded) : 0
  return year >= 1900 && year <= 2200 ? year : null
}

/** The day of a month at `at`: "4", "1er", "3rd", "primo"; null when there is none. */
export function dayAt({ first, ordinals }: TimeWords, tokens: readonly Token[], at: number): DayNumber | null {
  const word = first.at(tokens, at)
  if (word) return { day: 1, last: at + word.length - 1 }
  const [, digits = '', ending = ''] = /^(\d{1,2})(\D*)$/.exec(tokens[at]?.folded ?? '') ?? []
  if (!isDay(Number(digits)) || (ending !== '' && !ordinals.includes(ending))) return null
  const apart = ending === '' && ordinals.includes(tokens[at + 1]?.folded ?? '') ? 1 : 0
  return { day: Number(digits), last: at + apart }
}

/** A number in words or digits. */
export function numberAt(
  { numbers }: TimeWords,
  tokens: Token[],
  at: number,
): { length: number; value: number } | null {
  const folded = tokens[at]?.folded ?? ''
  return /^\d{1,3}$/.test(folded) ? { length: 1, value: Number(folded) } : numbers.at(tokens, at)
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const JOINED = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/

/** "2025-03-04", "4/3/2025", "04.03.2025": a date printed in numbers that starts at `at`. */
export function numericDateAt(
  { times }: Language,
  tokens: readonly Token[],
  at: number,
  region: string,
): { date: NumericDate; last: number } | null {
  const folded = tokens[at]?.folded ?? ''
  if (!/^\d/.test(folded)) return null
  const iso = ISO.exec(folded)
  if (iso) return dateOf(Number(iso[3]), Number(iso[2]), Number(iso[1]), at)
  const joined = JOINED.exec(folded)
  const slashed = joined ?? slashedAt(tokens, at)
  if (!slashed) return null
  const [one = 0, two = 0, year = 0] = slashed.slice(1).map(Number)
  const monthFirst = times.monthFirst.includes(region) ? isMonth(one) : !isMonth(two)
  return monthFirst ? dateOf(two, one, year, at + (joined ? 0 : 4)) : dateOf(one, two, year, at + (joined ? 0 : 4))
}

function slashedAt(tokens: readonly Token[], at: number): string[] | null {
  const parts = tokens.slice(at, at + 5)
  const printed = parts.map(({ folded }) => folded).join('')
  const glued = parts.every((token, i) => i === 0 || token.start === parts[i - 1]?.end)
  return glued ? /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(printed) : null
}

const dateOf = (day: number, month: number, year: number, last: number) =>
  isDay(day) && isMonth(month) ? { date: { day, month: month - 1, year: { is: year } }, last } : null
