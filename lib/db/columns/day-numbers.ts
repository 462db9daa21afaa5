// Days as small numbers, as if every month had 31 of them: later days have higher ones, and those of one month are the same when
// divided by 31. 0 stands for an unknown day.

const LONGEST_MONTH = 31
const MONTHS = 12

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** @param day written 20240307 */
export const dayNumber = (day: number): number =>
  (Math.floor(day / 10_000) * MONTHS + (Math.floor(day / 100) % 100) - 1) * LONGEST_MONTH + (day % 100) - 1

/** Months since the year 0. */
export const monthOf = (number: number): number => Math.floor(number / LONGEST_MONTH)

/** `YYYY-MM`. */
export const monthText = (month: number): string =>
  `${String(Math.floor(month / MONTHS)).padStart(4, '0')}-${twoDigits((month % MONTHS) + 1)}`

/** The month written `YYYY-MM`. */
export function monthNumber(text: string): number {
  const [year, month] = text.split('-').map(Number)
  return (year ?? 0) * MONTHS + (month ?? 0) - 1
}

/** `YYYY-MM-DD`. */
export const dayText = (number: number): string =>
  `${monthText(monthOf(number))}-${twoDigits((number % LONGEST_MONTH) + 1)}`
