// What is said of an address stays readable, and in a header short enough for every client.
import { describe, expect, it } from 'vitest'
import { type Ignored, ignoredFor, ignoredHeaders, ignoredTogether } from './ignored'

const read = (headers: Record<string, string>) =>
  JSON.parse(decodeURIComponent(headers['x-dictum-ignored'] ?? '')) as Ignored[]

describe('values left out for one reason', () => {
  it('are one entry, with the first of them and how many more there are', () => {
    expect(ignoredTogether('notAStatement', 'id', ['a', 'b', 'c'])).toEqual([
      { key: 'id', value: 'a', why: 'is not the number of a statement (and 2 more)', reason: 'notAStatement', more: 2 },
    ])
    expect(ignoredTogether('tooManyValues', 'outlet', ['a'], '200')).toEqual([
      ignoredFor('tooManyValues', 'outlet', 'a', '200'),
    ])
    expect(ignoredTogether('notAStatement', 'id', [])).toEqual([])
  })
})

describe('the header of what was left out', () => {
  it('is an empty list where nothing was', () => {
    expect(ignoredHeaders([])).toEqual({ 'x-dictum-ignored': '%5B%5D' })
  })

  it('holds the first twenty, and how many more there are', () => {
    const ignored = Array.from({ length: 25 }, (_, n) => ignoredFor('notAFilter', `key${n}`, 'a'))
    const headers = ignoredHeaders(ignored)
    expect(read(headers)).toEqual(ignored.slice(0, 20))
    expect(headers['x-dictum-ignored-more']).toBe('5')
  })

  it('is never long, whatever the address', () => {
    const long = 'Ώ🛳\ud83d'.repeat(5_000)
    const ignored = Array.from({ length: 300 }, () =>
      ignoredFor('notOneOf', long, long, 'say, add, announce '.repeat(9)),
    )
    const headers = ignoredHeaders(ignored)
    const told = read(headers)
    expect(Object.values(headers).join('').length).toBeLessThan(8_192)
    expect(told.length).toBeGreaterThan(0)
    expect(told.length + Number(headers['x-dictum-ignored-more'])).toBe(300)
    expect(told[0]?.value).toMatch(/^Ώ🛳.*…$/u)
  })
})
