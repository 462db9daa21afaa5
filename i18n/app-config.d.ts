// Tells next-intl the languages and keys there are, so that a call with another does not compile.
import type { Locale } from './locales'
import type { Messages } from './messages'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
