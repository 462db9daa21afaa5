import { expect, it } from 'vitest'
import { buildNameLookup } from '../identity/lookup'
import { reference } from '../identity/reference'
import { spellingOf } from './spelling-of'

const names = buildNameLookup(reference)

it.each([
  ['il sindaco Teodoro Malvasanti', 'Teodoro Malvasanti', 'person', 'Teodoro Malvasanti'],
  ['Malvasanti', 'Teodoro Malvasanti', 'person', 'Malvasanti'],
  ['il portavoce del Cremlino Dmitry Peskov', 'Dmitry Peskov', 'person', 'Dmitry Peskov'],
  ['Cremlino Dmitry Peskov', 'Dmitry Peskov', 'person', 'Dmitry Peskov'],
  ['il ministro', 'Teodoro Malvasanti', 'person', null],
  ['lui', 'Teodoro Malvasanti', 'person', null],
  ['la Casa Bianca', 'White House', 'organisation', 'la Casa Bianca'],
  ['funzionari occidentali', 'funzionari occidentali', 'unnamed', 'funzionari occidentali'],
] as const)('of “%s”, said of %s', (printed, name, type, spelling) => {
  expect(spellingOf(printed, { name, type, language: 'it' }, names)).toBe(spelling)
})
