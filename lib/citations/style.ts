// The conventions of the reader's language: its words for citing, its days, lists and quotation marks.
import { quoteMarksOf } from '../quote-marks'

/** The messages that citations are written with: `messages/<locale>/citing.json`. */
export type CitingWord =
  | 'reportedBy'
  | 'reportedSomewhere'
  | 'via'
  | 'citing'
  | 'saidOn'
  | 'saidBetween'
  | 'saidPhrase'
  | 'paraphrase'
  | 'mixed'
  | 'headline'
  | 'unnamedSpeaker'
  | 'unknownSpeaker'
  | 'untitled'
  | 'unknownOutlet'
  | 'unknownDay'
  | 'accessed'
  | 'toFillIn'
  | 'fillChecker'
  | 'fillCheckerUrl'
  | 'fillReviewUrl'
  | 'fillReviewDay'
  | 'fillVerdict'
  | 'fillRating'

/** How a citation is written. `locale` is the reader's language; `say` words a message of it. */
export type CitationStyle = {
  locale: string
  say: (word: CitingWord, values?: Record<string, string>) => string
  /** The day the article was looked at, `YYYY-MM-DD`; null leaves it out. */
  accessed: string | null
}

/** English is written as the screen writes it, the day first. */
const conventionsOf = (locale: string): string => (locale === 'en' ? 'en-GB' : locale)

/** `2023-08-30` → `30 August 2023`, in every time zone. */
export function writeDay(day: string, locale: string): string {
  return new Intl.DateTimeFormat(conventionsOf(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

/** `A, B and C`. */
export function writeList(names: string[], locale: string): string {
  return new Intl.ListFormat(conventionsOf(locale), { type: 'conjunction' }).format(names)
}

/** The marks for a quotation that holds the usual ones already. */
const SECOND: Record<string, readonly [string, string]> = { en: ['‘', '’'], it: ['“', '”'], el: ['“', '”'] }

/** Sets text between quotation marks of the reader's language; the text stays as printed, so its own marks choose ours. */
export function inMarks(text: string, locale: string): string {
  const usual = quoteMarksOf(locale)
  const second = SECOND[locale] ?? usual
  const isTaken = usual.some((mark) => text.includes(mark)) && !text.includes(second[0])
  const [open, close] = isTaken ? second : usual
  return open + text + close
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * Keeps text that runs right to left from carrying off the commas and figures around it: it stands between isolates
 * (Unicode Standard Annex 9, FSI and PDI). Other text stays as it is.
 */
export const isolate = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text)
