import { expect, it } from 'vitest'
import { readEntryFields, writeEntryFields } from './entry-fields'

const entry = {
  name: 'Zorian Melkidis',
  type: 'person' as const,
  country: 'GR',
  gender: 'm',
  names: { all: ['Melkidis'], el: ['Ζόριαν Μελκίδης', 'Μελκίδης'], pt: ['Zoriano'] },
  roles: [{ role: 'mayor', from: '2021' }, { role: 'minister', from: '2014', to: '2019-05-01' }, { role: 'judge' }],
}

it('gives an entry back as it was when no field is changed', () => {
  expect(readEntryFields(entry, writeEntryFields(entry))).toEqual(entry)
})

it('takes over what is typed, blanks and empty lines aside', () => {
  const typed = {
    ...writeEntryFields(entry),
    country: ' cy ',
    'names-el': ' Ζόριαν \n\n',
    roles: 'mayor|2022',
    type: 'organisation',
  }
  expect(readEntryFields(entry, typed)).toMatchObject({
    ...{ type: 'organisation', country: 'CY', gender: 'm' },
    names: { el: ['Ζόριαν'], pt: ['Zoriano'] },
    roles: [{ role: 'mayor', from: '2022' }],
  })
})
