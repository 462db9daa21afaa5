// The interface's languages, and where the reader's choice among them is kept.

/** By BCP 47 tag; the first is what a reader gets whose browser asks for none of them. */
export const LOCALES = ['en', 'it', 'el'] as const
export type Locale = (typeof LOCALES)[number]

/** Each in its own words, for whoever cannot read the others. */
export const LOCALE_NAMES: Record<Locale, string> = { en: 'English', it: 'Italiano', el: 'Ελληνικά' }

/** The cookie that holds the choice. */
export const LOCALE_COOKIE = 'language'

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value)
}
