import { describe, expect, it } from 'vitest'
import type { Utterance } from '@/lib/records/utterances'
import { parseUtteranceParams, searchAround, utteranceHref } from './utterance-address'

describe('the address of an utterance', () => {
  it('reads what it writes, and leaves out what cannot be used', () => {
    const href = utteranceHref('7', { with: 'il molo', done: 3 })
    expect(href).toBe('/statements/7?with=il+molo&done=3')
    expect(parseUtteranceParams(Object.fromEntries(new URL(href, 'http://x.invalid').searchParams))).toEqual({
      ...{ with: 'il molo', done: 3 },
    })
    expect(utteranceHref('7')).toBe('/statements/7')
    expect(parseUtteranceParams({ with: ['a', ' b '], done: '-1' })).toEqual({ with: 'b', done: null })
  })
})

describe('where another report is looked for', () => {
  const published = (...days: (string | null)[]) =>
    ({ versions: days.map((publishedOn) => ({ statement: { article: { publishedOn } } })) }) as Utterance

  it('is a week around the reports, all days where none of them has one', () => {
    const found = searchAround(published('2024-03-02', null, '2024-02-28'), 'molo')
    expect(found).toMatchObject({ q: 'molo', from: '2024-02-21', to: '2024-03-09' })
    expect(searchAround(published(null), 'molo')).toMatchObject({ from: null, to: null })
  })
})
