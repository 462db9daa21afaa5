// Month names as the six languages print them, long, short and inflected, taken from the platform's own locale data.

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
