import { expect, it } from 'vitest'
import { buildNameLookup } from '../../identity/lookup'
import { reference } from '../../identity/reference'
import { readStatement } from './read-statement'

const names = buildNameLookup(reference)
const keys = (language: string, text: string) =>
  readStatement(
    { ...{ text, language, speaker: null, speakerType: 'unknown', saidOn: null, kind: 'indirect', outlet: null } },
    names,
  ).signs.map(({ key }) => key)

it.each([
  ['en', 'within sixty minutes', 'en', 'within an hour'],
  ['it', 'tra quindici giorni', 'de', 'in zwei Wochen'],
  ['fr', 'pour 36 mois', 'es', 'por tres años'],
  ['el', 'για δώδεκα μήνες', 'it', 'per un anno'],
])('%s "%s" is %s "%s"', (language, text, otherLanguage, other) => {
  expect(keys(language, text)).toEqual(keys(otherLanguage, other))
})

it('leaves a count that fills no larger unit', () => {
  expect(keys('en', 'ninety minutes')).toEqual(['number:90', 'concept:minute'])
  expect(keys('en', 'twelve soldiers')).toEqual(['number:12', 'concept:soldier'])
})
