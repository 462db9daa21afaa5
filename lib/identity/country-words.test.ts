import { expect, test } from 'vitest'
import { COUNTRY_WORDS, ENDINGS } from './country-words'
import { foldName } from './fold-name'

const LANGUAGES = Object.keys(ENDINGS)

/** Every form of every stem of one language, folded, with the country it stands for. */
function formsOf(language: string): [form: string, country: string][] {
  const endings = ENDINGS[language]?.split(' ') ?? []
  return Object.entries(COUNTRY_WORDS).flatMap(([country, stems]) =>
    (stems[language] ?? '')
      .split(' ')
      .filter(Boolean)
      .flatMap((stem) => endings.map((ending): [string, string] => [foldName(stem + ending), country])),
  )
}

test.each(LANGUAGES)('gives no word of %s to two countries', (language) => {
  const owners = new Map<string, string>()
  const shared = formsOf(language).filter(([form, country]) => {
    const owner = owners.get(form) ?? country
    owners.set(form, owner)
    return owner !== country
  })
  expect(shared).toEqual([])
})

test('has every country in every language, and no language without endings', () => {
  const missing = Object.entries(COUNTRY_WORDS).flatMap(([country, stems]) =>
    LANGUAGES.filter((language) => stems[language] === undefined).map((language) => `${country} ${language}`),
  )
  expect(missing).toEqual([])
  expect(
    Object.values(COUNTRY_WORDS)
      .flatMap((stems) => Object.keys(stems))
      .filter((code) => !LANGUAGES.includes(code)),
  ).toEqual([])
})
