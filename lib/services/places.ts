// Countries and languages to choose among, as the Unicode data of the runtime names them.

export type Choice = { value: string; label: string }

/** Codes that name no country: groupings, reserved codes and those kept for tests. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'])

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** Whether `code` is the ISO 3166 alpha-2 code of a country or territory, in capitals. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !NO_COUNTRY.has(code) && regions.of(code) !== undefined
}

const choices = (codes: string[], nameOf: (code: string) => string | undefined): Choice[] =>
  codes
    .flatMap((value) => {
      const label = nameOf(value)
      return label ? [{ value, label }] : []
    })
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))

/** Every country by its English name, in the order of the alphabet. */
export const countryChoices = (): Choice[] =>
  choices(PAIRS.map((pair) => pair.toUpperCase()).filter(isCountry), (code) => regions.of(code))

/** Every language with a code of two letters, by its English name. */
export const languageChoices = (): Choice[] => choices(PAIRS, (code) => languages.of(code))
