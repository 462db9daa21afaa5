// The numbers in printed dates: days, years, counts, and dates that are nothing but numbers.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import type { TimeWords } from '../time-words'

/** A year as printed, or so many years before that of publication. */
export type YearSense = { is: number } | { ago: number }

/** `month` from 0. */
type NumericDate = { day: number; month: number; year: YearSense | null }

export type DayNumber = { day: number; last: number }

/** Most words are no number: told by their first character, before any pattern is tried. */
function opensWithDigit(token: Token | undefined): boolean {
  const code = token ? token.folded.charCodeAt(0) : 0
  return code >= 0x30 && code <= 0x39
}

const isDay = (value: number) => value >= 1 && value <= 31
const isMonth = (value: number) => value >= 1 && value <= 12

/** The year that a token prints in four digits; null when it prints none. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  if (!opensWithDigit(tokens[at])) return null
  const folded = tokens[at]?.folded ?? ''
  const year = /^\d{4}$/.test(folded) ? Number(folded) : 0
  return year >= 1900 && year <= 2200 ? year : null
}

/** The day of a month at `at`: "4", "1er", "3rd", "primo"; null when there is none. */
export function dayAt({ first, ordinals }: TimeWords, tokens: readonly Token[], at: number): DayNumber | null {
  const word = first.at(tokens, at)
  if (word) return { day: 1, last: at + word.length - 1 }
  if (!opensWithDigit(tokens[at])) return null
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
  const folded = opensWithDigit(tokens[at]) ? (tokens[at]?.folded ?? '') : ''
  return /^\d{1,3}$/.test(folded) ? { length: 1, value: Number(folded) } : numbers.at(tokens, at)
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const STOPPED = /^(\d{1,2})\.(\d{1,2})$/
const JOINED = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/

/** "2025-03-04", "4/3/2025", "04.03.2025", and behind a preposition "4/3", "4.3.": a date in numbers that starts at `at`. */
export function numericDateAt(
  { times }: Language,
  tokens: readonly Token[],
  at: number,
  { region, opened }: { region: string; opened: boolean },
): { date: NumericDate; last: number } | null {
  if (!opensWithDigit(tokens[at])) return null
  const folded = tokens[at]?.folded ?? ''
  const iso = ISO.exec(folded)
  if (iso) return dateOf(Number(iso[3]), Number(iso[2]), Number(iso[1]), at)
  const joined = JOINED.exec(folded) ?? (opened ? STOPPED.exec(folded) : null)
  const [parts, length] = joined ? [joined.slice(1), 1] : slashedAt(tokens, at)
  if (parts.length < (opened ? 2 : 3)) return null
  const [one = 0, two = 0, year = null] = parts.map(Number)
  const monthFirst = times.monthFirst.includes(region) ? isMonth(one) : !isMonth(two)
  const last = at + length - 1
  return monthFirst ? dateOf(two, one, year, last) : dateOf(one, two, year, last)
}

/** The numbers between slashes from `at` on, two or three of them, and the tokens they take. */
function slashedAt(tokens: readonly Token[], at: number): [parts: string[], length: number] {
  const isGlued = (i: number) => tokens[i]?.start === tokens[i - 1]?.end
  const parts = [tokens[at]?.folded ?? '']
  let next = at + 1
  while (parts.length < 3 && tokens[next]?.folded === '/' && isGlued(next) && isGlued(next + 1)) {
    parts.push(tokens[next + 1]?.folded ?? '')
    next += 2
  }
  const isDate = parts.every((part, i) => (i < 2 ? /^\d{1,2}$/ : /^\d{4}$/).test(part))
  return isDate ? [parts, next - at] : [[], 0]
}

const dateOf = (day: number, month: number, year: number | null, last: number) =>
  isDay(day) && isMonth(month)
    ? { date: { day, month: month - 1, year: year === null ? null : { is: year } }, last }
    : null
