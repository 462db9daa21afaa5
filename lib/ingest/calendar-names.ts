// Names of months and weekdays as the six languages print them, long, short and inflected, taken from the platform's own locale data.

import { fold } from '../engine/text/fold'

const LANGUAGES = ['it', 'el', 'en', 'fr', 'de', 'es']

function namesOf(language: string, month: number): string[] {
  const date = new Date(Date.UTC(2001, month, 15))
  const asPrinted = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
      .formatToParts(date)
      .filter((part) => part.type === 'month')
      .map((part) => fold(part.value).replace(/\.$/, ''))
  // With a day beside it, Greek puts the month in the genitive.
  return [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ].flatMap((options) => asPrinted(options as Intl.DateTimeFormatOptions))
}

/** Folded name → month, from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    Array.from({ length: 12 }, (_, month) =>
      namesOf(language, month).map((name): [string, number] => [name, month + 1]),
    ).flat(),
  ),
)

/** Every weekday's names, folded, and its number from 0 for Sunday. */
const NAMED_WEEKDAYS = LANGUAGES.flatMap((language) =>
  (['long', 'short'] as const).flatMap((weekday) =>
    // 2001-01-07 was a Sunday.
    Array.from({ length: 7 }, (_, day): [string, number] => {
      const name = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(Date.UTC(2001, 0, 7 + day))
      return [fold(name).replace(/\.$/, ''), day]
    }),
  ),
)

export const WEEKDAY_NAMES: readonly string[] = NAMED_WEEKDAYS.map(([name]) => name)

/** Folded name → day of the week, from 0 for Sunday; a short name that means several days is left out. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  NAMED_WEEKDAYS.filter(([name, day]) => NAMED_WEEKDAYS.every(([other, its]) => other !== name || its === day)),
)
