// The addresses of outlets, read and written.
import { expect, it } from 'vitest'
import { outletHref, outletsHref, parseOutletPageParams, parseOutletParams } from './outlet-address'

it.each(['/outlets', '/outlets?q=faro&tag=state+owned&country=IT&language=it&sort=-statements&page=3'])(
  'writes %s as it was read',
  (address) => {
    const query = new URL(address, 'http://own.invalid').searchParams
    expect(outletsHref(parseOutletParams(Object.fromEntries(query)))).toBe(address)
  },
)

it('falls back where an address makes no sense', () => {
  const nonsense = { q: ['a', ' b '], tag: 'Wire', sort: 'colour', page: '-1' }
  expect(outletsHref(parseOutletParams(nonsense))).toBe('/outlets?q=b&tag=wire')
  expect(parseOutletPageParams({ page: '0', done: 'x', with: ' il faro ' })).toEqual({
    ...{ page: 1, done: null, with: 'il faro' },
  })
})

it('writes the page of an outlet', () => {
  expect(outletHref('il-faro')).toBe('/outlets/il-faro')
  expect(outletHref('il-faro', { page: 2, with: 'agen', done: 7 })).toBe('/outlets/il-faro?page=2&with=agen&done=7')
})
