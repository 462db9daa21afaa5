// The address is the table's state: nothing typed into it may crash a page, and nothing is dropped without a word.
import { describe, expect, it } from 'vitest'
import { isDay, toStatementQuery } from './list-params'
import { parseStatementParams } from './parse-list-params'

const parse = (query: string) => parseStatementParams(new URLSearchParams(query))

describe('parseStatementParams', () => {
  it('reads every filter, repeated keys as alternatives', () => {
    const { params, ignored } = parse(
      'q=arms&speaker=john-kirby&speaker=unknown&outlet=a&language=el&kind=direct&act=deny&from=2023-08-31&to=2023-09-30&sort=speaker&page=3',
    )
    expect(ignored).toEqual([])
    expect(params).toMatchObject({
      q: 'arms',
      speaker: ['john-kirby', 'unknown'],
      kind: ['direct'],
      from: '2023-08-31',
      sort: { key: 'speaker', descending: false },
      page: 3,
    })
  })

  it('names what it could not use and goes on with defaults', () => {
    const { params, ignored } = parse('page=-3&from=yesterday&to=2023-02-30&kind=shouted&sort=;drop&speaker=nobody')
    expect(params).toMatchObject({ page: 1, from: null, to: null, kind: [], speaker: ['nobody'] })
    expect(params.sort).toEqual({ key: 'date', descending: true })
    expect(ignored.map((each) => each.key).sort()).toEqual(['from', 'kind', 'page', 'sort', 'to'])
  })

  it('says so when words are too many, and names keys that are no filter', () => {
    const { params, ignored } = parse(`q=${Array.from({ length: 40 }, (_, n) => `w${n}`).join('+')}&speakr=john-kirby`)
    expect(params.q.split(' ')).toHaveLength(32)
    expect(ignored).toEqual([
      { key: 'speakr', value: 'john-kirby', why: 'is not a filter', reason: 'notAFilter' },
      {
        key: 'q',
        value: 'w32 w33 w34 w35 w36 w37 w38 w39',
        why: 'is left out: only the first 32 words are searched',
        reason: 'tooManyWords',
        detail: '32',
      },
    ])
  })

  it('leaves to whoever calls what they read themselves, and to nobody else', () => {
    const query = new URLSearchParams('preset=data&id=3')
    expect(parseStatementParams(query, ['preset', 'id']).ignored).toEqual([])
    expect(parseStatementParams(query, ['id']).ignored).toMatchObject([{ key: 'preset', reason: 'notAFilter' }])
  })

  it('takes the last value it can use where one is wanted, and names the others', () => {
    const { params, ignored } = parse('copies=once&copies=twice&copies=never&versions=none')
    expect(params).toMatchObject({ copies: 'once', versions: null })
    expect(ignored).toMatchObject([
      { key: 'copies', value: 'twice', reason: 'notOneOf', more: 1 },
      { key: 'versions', value: 'none', reason: 'notOneOf' },
    ])
  })

  it('counts words that quotation marks part', () => {
    const { params, ignored } = parse(
      `q=${encodeURIComponent(Array.from({ length: 34 }, (_, n) => (n % 2 ? `"w${n}"` : `w${n}`)).join(''))}`,
    )
    expect(params.q).toMatch(/"w29"w30"w31"$/)
    expect(ignored).toMatchObject([{ key: 'q', value: 'w32"w33"', reason: 'tooManyWords' }])
  })

  it('says once for each key that its values are too many', () => {
    const values = Array.from({ length: 300 }, (_, n) => `outlet=o${n}&origin=p${n}`).join('&')
    const { params, ignored } = parse(values)
    expect(params.outlet).toHaveLength(200)
    expect(ignored).toMatchObject([
      { key: 'outlet', value: 'o200', reason: 'tooManyValues', more: 99 },
      { key: 'origin', value: 'p200', reason: 'tooManyValues', more: 99 },
    ])
  })

  it('takes control characters for blanks', () => {
    expect(parse('q=a%00bcd%0A&speaker=%00').params).toMatchObject({ q: 'a bcd', speaker: [] })
  })

  it('takes the record that a page receives', () => {
    const { params } = parseStatementParams({ speaker: ['a', 'a', ' '], q: ' x ', page: undefined })
    expect(params).toMatchObject({ speaker: ['a'], q: 'x', page: 1 })
  })
})

describe('filters of unnamed sources', () => {
  it('repeat, and only classes that exist are taken', () => {
    const { params, ignored } = parse('sourceClass=witness&sourceClass=oracle&sourceCountry=US&sourceCountry=unknown')
    expect(params).toMatchObject({ sourceClass: ['witness'], sourceCountry: ['US', 'unknown'] })
    expect(ignored).toMatchObject([{ key: 'sourceClass', value: 'oracle' }])
    expect(toStatementQuery(params)).toBe('?sourceClass=witness&sourceCountry=US&sourceCountry=unknown')
  })
})

describe('values left out', () => {
  it('stand behind a minus, apart from those chosen', () => {
    const { params, ignored } = parse('kind=-headline&kind=direct&speaker=-john-kirby&month=2024-02&month=-unknown')
    expect(params).toMatchObject({ kind: ['direct'], speaker: [], month: ['2024-02'] })
    expect(params.except).toMatchObject({ kind: ['headline'], speaker: ['john-kirby'], month: ['unknown'], act: [] })
    expect(ignored).toEqual([])
  })

  it('are refused as the chosen ones are', () => {
    const { params, ignored } = parse('kind=-oral&month=2024-13&month=-2024')
    expect([params.except.kind, params.month, params.except.month]).toEqual([[], [], []])
    expect(ignored.map(({ key, value }) => [key, value])).toEqual([
      ['kind', '-oral'],
      ['month', '2024-13'],
      ['month', '-2024'],
    ])
  })
})

describe('added', () => {
  it('is a moment, whatever its offset', () => {
    expect(parse('added=2026-11-20T10:00:00%2B02:00').params.added).toBe('2026-11-20T08:00:00.000Z')
    expect(parse('added=2026-11-20').params.added).toBe('2026-11-20T00:00:00.000Z')
    expect(parse('added=yesterday').ignored).toMatchObject([{ key: 'added', value: 'yesterday' }])
  })

  it.each(['2024-02-31', '2023-02-29T10:00:00Z', '2024-04-31T10:00:00+02:00'])(
    'is no moment of a day there is not: %s',
    (value) => {
      const { params, ignored } = parse(`added=${encodeURIComponent(value)}`)
      expect(params.added).toBeNull()
      expect(ignored).toMatchObject([{ key: 'added', value, reason: 'notAMoment' }])
    },
  )
})

describe('toStatementQuery', () => {
  it('leaves defaults out and survives a round trip', () => {
    expect(toStatementQuery(parse('').params)).toBe('')
    const query =
      '?q=%CE%9A%CE%AF%CF%81%CE%BC%CF%80%CE%B9&speaker=a&speaker=b&speaker=-c&month=2024-02&month=-unknown&to=2024-01-01&undated=yes&evidence=broken&added=2026-11-20T08%3A00%3A00.000Z&sort=-outlet&page=2'
    expect(toStatementQuery(parse(query).params)).toBe(query)
  })
})

describe('isDay', () => {
  it('knows leap days and refuses days that do not exist', () => {
    expect(isDay('2024-02-29')).toBe(true)
    expect(['2023-02-29', '2023-13-01', '2023-1-1', '31-08-2023', ''].map(isDay)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })
})
