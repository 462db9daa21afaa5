import { expect, test } from 'vitest'
import { readComposedBody } from './composed-body'

test.each([
  ['Russian Foreign Ministry', 'ministry', 'foreign', 'RU'],
  ['ministero degli Esteri russo', 'ministry', 'foreign', 'RU'],
  ['ρωσικό υπουργείο Εξωτερικών', 'ministry', 'foreign', 'RU'],
  ['МИД России', 'ministry', 'foreign', 'RU'],
  ['ministère des Affaires étrangères norvégien', 'ministry', 'foreign', 'NO'],
  ['Bundesverteidigungsministerium', 'ministry', 'defence', 'DE'],
  ['US-Außenministerium', 'ministry', 'foreign', 'US'],
  ['U.S. Department of State', 'ministry', 'foreign', 'US'],
  ["ministero della Difesa dell'Ucraina", 'ministry', 'defence', 'UA'],
  ['Ministerio de Exteriores de Corea del Norte', 'ministry', 'foreign', 'KP'],
  ['βορειοκορεατικό υπουργείο Άμυνας', 'ministry', 'defence', 'KP'],
  ['governo svizzero', 'government', null, 'CH'],
  ['Министерство обороны', 'ministry', 'defence', null],
])('reads %s', (printed, kind, field, country) => {
  expect(readComposedBody(printed)).toEqual({ kind, field, country })
})

test.each([
  'Russia',
  'Foreign Minister',
  'Ministry of Silly Walks',
  'Ministry of Foreign Affairs and Defence',
  'Kirby',
  '',
])('reads no such body in %s', (printed) => {
  expect(readComposedBody(printed)).toBeNull()
})
