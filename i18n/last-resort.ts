// The words left when even the frame of a page failed, and with it everything that hands words on.
import el from '../messages/el/lastResort.json'
import en from '../messages/en/lastResort.json'
import it from '../messages/it/lastResort.json'
import { bestLocale } from './best-locale'
import { isLocale, LOCALE_COOKIE, type Locale } from './locales'

export const LAST_RESORT: Record<Locale, typeof en> = { en, it, el }

/** The reader's language, as the browser knows it. */
export function ownLocale(): Locale {
  const chosen = new RegExp(`(?:^|; )${LOCALE_COOKIE}=(\\w+)`).exec(document.cookie)?.[1]
  return isLocale(chosen) ? chosen : bestLocale(navigator.languages.join(','))
}
