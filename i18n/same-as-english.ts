// Messages that are in another language what they are in English, each with the reason.
import type { Locale } from './locales'

export const SAME_AS_ENGLISH: Record<Exclude<Locale, 'en'>, Record<string, string>> = {
  it: {},
  el: {},
}
