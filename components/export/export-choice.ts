// How a reader wants files, as last chosen in this browser.
import type { Locale } from 'next-intl'

export const KINDS = ['spreadsheet', 'workbook', 'data', 'jsonLines'] as const
export type Kind = (typeof KINDS)[number]
export const SEPARATORS = ['comma', 'semicolon', 'tab'] as const
export type Separator = (typeof SEPARATORS)[number]

/** `separator` matters to CSV for spreadsheets alone. */
export type ExportChoice = { kind: Kind; separator: Separator; withManifest: boolean }

const KEPT_AS = 'dictum-export'

/** Where the comma is the decimal mark, spreadsheets expect semicolons. */
const SEPARATOR: Record<Locale, Separator> = { en: 'comma', it: 'semicolon', el: 'semicolon' }

export const usualChoice = (locale: Locale): ExportChoice => ({
  kind: 'spreadsheet',
  separator: SEPARATOR[locale],
  withManifest: false,
})

/** The choice written in `kept`, as far as it is one; the usual one for the rest. */
export function readChoice(kept: string | null, locale: Locale): ExportChoice {
  const usual = usualChoice(locale)
  try {
    const { kind, separator, withManifest } = { ...(JSON.parse(kept ?? '{}') as Partial<Record<string, unknown>>) }
    return {
      kind: KINDS.find((each) => each === kind) ?? usual.kind,
      separator: SEPARATORS.find((each) => each === separator) ?? usual.separator,
      withManifest: withManifest === true,
    }
  } catch (error) {
    console.warn('How files were wanted before could not be read.', error)
    return usual
  }
}

/** What was chosen last, or the usual choice. Browser only. */
export const lastChoice = (locale: Locale): ExportChoice => readChoice(stored('read'), locale)

/** Keeps `choice` for the next time. */
export const keepChoice = (choice: ExportChoice): void => void stored('write', JSON.stringify(choice))

/** A browser may refuse to keep anything. */
function stored(act: 'read' | 'write', value = ''): string | null {
  try {
    if (act === 'read') return window.localStorage.getItem(KEPT_AS)
    window.localStorage.setItem(KEPT_AS, value)
  } catch (error) {
    console.warn('How files are wanted is not kept.', error)
  }
  return null
}
