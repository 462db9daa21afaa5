import { expect, it } from 'vitest'
import { buildNameLookup } from '../../identity/lookup'
import { reference } from '../../identity/reference'
import { relationOf } from './speaker-relation'
import type { ToldStatement } from './told-statement'

const names = buildNameLookup(reference)
const by = (speaker: string, speakerType: 'person' | 'organisation', language = 'en'): ToldStatement => ({
  ...{ text: '', language, speaker, speakerType, saidOn: null, kind: 'indirect', outlet: null },
})
const person = (speaker: string, language?: string) => by(speaker, 'person', language)
const body = (speaker: string, language?: string) => by(speaker, 'organisation', language)

it.each([
  ['one name in two scripts', person('Kirby'), person('Κίρμπι', 'el'), 'same'],
  ['a voice of the government and a body of it', person('John Kirby'), body('Casa Bianca', 'it'), 'body'],
  ['a head of state and a body of his country', person('Joe Biden'), body('White House'), 'body'],
  ['an office that names the body', person('Jens Stoltenberg'), body('NATO'), 'body'],
  ['a country and its government', body('United States'), body('Biden administration'), 'body'],
  ['another office of the country', person('Linda Thomas-Greenfield'), body('White House'), 'compatriot'],
  ['two bodies of a country', body('Pentagon'), body('US State Department'), 'compatriot'],
  ['a person and a body nothing is known of', person('Ada Quill'), body('Harbour Board'), 'maybe'],
  ['a person and a body of another country', person('John Kirby'), body('Kremlin'), 'other'],
  ['a person and a paper', person('John Kirby'), body('The New York Times'), 'other'],
  ['two people of a country', person('John Kirby'), person('Linda Thomas-Greenfield'), 'other'],
  ['two bodies nothing is known of', body('Harbour Board'), body('Quarry Union'), 'other'],
] as const)('%s', (_, a, b, relation) => {
  expect(relationOf(a, b, names)).toBe(relation)
  expect(relationOf(b, a, names)).toBe(relation)
})
