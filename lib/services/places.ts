// Countries and languages to choose among, as the Unicode data of the runtime names them.

export type Choice = { value: string; label: string }

/** Codes that name no country: groupings, reserved codes and those kept for tests. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))

const namesIn = (locale: string, type: 'region' | 'language') =>
  new Intl.DisplayNames(locale, { type, fallback: 'none' })
const regions = namesIn('en', 'region')

/** Whether `code` is the ISO 3166 alpha-2 code of a country or territory, in capitals. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !NO_COUNTRY.has(code) && regions.of(code) !== undefined
}

function choices(codes: string[], locale: string, type: 'region' | 'language'): Choice[] {
  const names = namesIn(locale, type)
  return codes
    .flatMap((value) => {
      const label = names.of(value)
      return label ? [{ value, label }] : []
    })
    .sort((a, b) => a.label.localeCompare(b.label, locale))
}

/** Every country by its name in the language `locale` (a BCP 47 tag), in the order of its alphabet. */
export const countryChoices = (locale: string): Choice[] =>
  choices(PAIRS.map((pair) => pair.toUpperCase()).filter(isCountry), locale, 'region')

/** Every language with a code of two letters, by its name in the language `locale`. */
export const languageChoices = (locale: string): Choice[] => choices(PAIRS, locale, 'language')
