// Who reads: themes, time zones, interface languages and widths, in so few readers that every two values still meet once.
import type { PlaywrightTestOptions } from '@playwright/test'
import type { TestLocale } from './words'

export type Reader = { theme: 'light' | 'dark'; zone: string; locale: TestLocale; width: number }

const NEW_YORK = 'America/New_York'
const ROME = 'Europe/Rome'
const TOKYO = 'Asia/Tokyo'

/** Pairwise: every theme with every zone, language and width, every zone with every language and width, and so on. */
export const READERS: Reader[] = [
  { theme: 'dark', zone: NEW_YORK, locale: 'en', width: 360 },
  { theme: 'dark', zone: NEW_YORK, locale: 'it', width: 1440 },
  { theme: 'light', zone: NEW_YORK, locale: 'el', width: 360 },
  { theme: 'light', zone: ROME, locale: 'en', width: 360 },
  { theme: 'light', zone: ROME, locale: 'it', width: 1440 },
  { theme: 'dark', zone: ROME, locale: 'el', width: 360 },
  { theme: 'dark', zone: TOKYO, locale: 'en', width: 1440 },
  { theme: 'dark', zone: TOKYO, locale: 'it', width: 360 },
  { theme: 'light', zone: TOKYO, locale: 'el', width: 1440 },
]

export const nameOf = ({ theme, zone, locale, width }: Reader): string =>
  `${locale}, ${zone.split('/')[1]}, ${theme}, ${width} pixels`

/** What makes a browser that of a reader. */
export const browserOf = ({ theme, zone, locale, width }: Reader): Partial<PlaywrightTestOptions> => ({
  colorScheme: theme,
  timezoneId: zone,
  locale,
  viewport: { width, height: width < 600 ? 740 : 900 },
})
