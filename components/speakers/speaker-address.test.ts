// The address of the index of speakers is read and written the same.
import { describe, expect, it } from 'vitest'
import { parseSpeakerParams, speakersHref } from './speaker-address'

describe('parseSpeakerParams', () => {
  it.each([
    '/speakers',
    '/speakers?q=kirby&type=person&sort=name&page=3',
    '/speakers?sort=statements',
    '/speakers?sort=-lastOn',
  ])('reads back what %s says', (address) => {
    const query = Object.fromEntries(new URL(address, 'http://localhost').searchParams)
    expect(speakersHref(parseSpeakerParams(query))).toBe(address)
  })

  it('makes everyone, the most quoted first, of nonsense', () => {
    const nonsense = { type: 'ghost', sort: '-height', page: '-3', q: ['a', ' b '] }
    expect(parseSpeakerParams(nonsense)).toEqual({
      q: 'b',
      type: null,
      sort: { key: 'statements', descending: true },
      page: 1,
      copies: null,
      versions: null,
    })
  })

  it('keeps the way of counting', () => {
    const params = parseSpeakerParams({ copies: 'once', versions: 'all' })
    expect(params).toMatchObject({ copies: 'once', versions: 'all' })
    expect(speakersHref(params)).toBe('/speakers?copies=once&versions=all')
    expect(parseSpeakerParams({ copies: 'twice', versions: 'none' })).toMatchObject({ copies: null, versions: null })
  })
})
