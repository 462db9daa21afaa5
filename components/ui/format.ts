// Days, figures and names as the screen writes them in one interface language; plain functions, the same on the server
// and in the browser.
import type { Locale } from '@/i18n/locales'

export type Format = {
  /** `a, b and c`, `a, b e c`. */
  list: (words: readonly string[]) => string
  /** `2023-08-31` → `31 Aug 2023`, `31 ago 2023`, in every time zone. */
  day: (day: string) => string
  /** `2023-08` → `Aug 2023`. */
  month: (yearAndMonth: string) => string
  /** `2023-08` → `August 2023`, standing by itself. */
  monthInFull: (yearAndMonth: string) => string
  /** `1284` → `1,284`; in Italian, whose habit is to group from five figures on, `1284`. */
  count: (value: number) => string
  /**
   * A part of a whole in per cent: `share(1, 8)` → `12.5%`. Rounds to a tenth, but never to all or nothing: what is not
   * quite none is `<0.1%`, what is not quite all `>99.9%`. A dash where there is no whole.
   */
  share: (part: number, whole: number) => string
  /** A likeness or sureness from 0 to 1: `0.85` → `0.85`, `0,85`. */
  score: (score: number) => string
  /** `1_600_000` → `1.6 MB`; under a thousandth of that `<1 kB`. */
  bytes: (bytes: number) => string
  /** `el` → `Greek`; a code that is not well formed stands for itself. */
  language: (code: string) => string
  /** `US` → `United States`; what is no code of two letters stands for itself. */
  country: (code: string) => string
}

function makeFormat(locale: Locale): Format {
  // With the day, since in Greek a month standing alone is another form of the word.
  const dayAndMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const wholeMonth = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const whole = new Intl.NumberFormat(locale)
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const countries = new Intl.DisplayNames(locale, { type: 'region' })

  const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale)

  const monthOf = (date: Date) => dayAndMonth.formatToParts(date).find(({ type }) => type === 'month')?.value ?? ''
  return {
    list: (words) => list.format(words),
    day: (day) => {
      const date = new Date(`${day}T00:00:00Z`)
      return `${date.getUTCDate()} ${monthOf(date)} ${date.getUTCFullYear()}`
    },
    month: (yearAndMonth) => {
      const date = new Date(`${yearAndMonth}-01T00:00:00Z`)
      return `${monthOf(date)} ${date.getUTCFullYear()}`
    },
    monthInFull: (yearAndMonth) => wholeMonth.format(new Date(`${yearAndMonth}-01T00:00:00Z`)),
    count: (value) => whole.format(value),
    share: (part, all) => {
      if (all === 0) return '–'
      const percent = (part / all) * 100
      if (part > 0 && percent < 0.1) return `<${tenths.format(0.1)}%`
      if (part < all && percent > 99.9) return `>${tenths.format(99.9)}%`
      return `${tenths.format(percent)}%`
    },
    score: (score) => hundredths.format(score),
    bytes: (bytes) => {
      if (bytes < 1_000) return bytes === 0 ? '0 kB' : '<1 kB'
      if (bytes < 1_000_000) return `${whole.format(Math.round(bytes / 1_000))} kB`
      return `${tenths.format(bytes / 1_000_000)} MB`
    },
    language: (code) => (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(code) ? (languages.of(code) ?? code) : code),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
  }
}

const made = new Map<Locale, Format>()

/** Each is made once: the formatters of Intl are dear to make. */
export function formatFor(locale: Locale): Format {
  const format = made.get(locale) ?? makeFormat(locale)
  made.set(locale, format)
  return format
}
