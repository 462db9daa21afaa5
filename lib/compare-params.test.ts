// The address is the whole state of a comparison: columns are read from it as filters are, and nothing is dropped unsaid.
import { describe, expect, it } from 'vitest'
import {
  columnFilters,
  compareHref,
  coverageFilters,
  isComparison,
  parseCompareParams,
  toCompareQuery,
} from './compare-params'

const parse = (query: string) => parseCompareParams(new URLSearchParams(query))

describe('parseCompareParams', () => {
  it('takes outlets for columns, in their order, and leaves them out of the common filters', () => {
    const { params, ignored } = parse('outlet=b&outlet=a&speaker=john-kirby&language=it&copies=once')
    expect(ignored).toEqual([])
    expect(params.columns).toEqual([
      { key: 'b', filters: { outlet: ['b'] } },
      { key: 'a', filters: { outlet: ['a'] } },
    ])
    expect(params.filters).toMatchObject({ outlet: [], speaker: ['john-kirby'], language: ['it'], copies: 'once' })
    expect(params).toMatchObject({ by: 'outlet', show: 'all', sort: 'date', page: 1 })
  })

  it('takes languages for columns, outlets staying a filter', () => {
    const { params, ignored } = parse('by=language&language=it&language=el&language=GR&outlet=a')
    expect(params.columns.map(({ key }) => key)).toEqual(['it', 'el'])
    expect(params.filters).toMatchObject({ language: [], outlet: ['a'] })
    expect(ignored).toMatchObject([{ key: 'language', value: 'GR' }])
  })

  it('takes two periods for columns', () => {
    const { params } = parse('by=period&outlet=a&from=2024-01-01&to=2024-01-31&from2=2024-02-01')
    expect(params.columns).toEqual([
      { key: '1', filters: { from: '2024-01-01', to: '2024-01-31' } },
      { key: '2', filters: { from: '2024-02-01', to: null } },
    ])
    expect(params.filters).toMatchObject({ outlet: ['a'], from: null, to: null })
  })

  it('refuses a second period that shares days with the first', () => {
    const { params, ignored } = parse('by=period&from=2024-01-01&to=2024-01-31&from2=2024-01-31')
    expect(params.columns).toHaveLength(1)
    expect(ignored).toMatchObject([{ value: '2024-01-31 to', why: 'shares days with the first' }])
  })

  it('names what it could not use and goes on with defaults', () => {
    const { params, ignored } = parse('by=mood&show=some&sort=-speaker&from2=2024-01-01&ran=c&outlet=a&page=x&foo=1')
    expect(params).toMatchObject({ by: 'outlet', show: 'all', sort: 'date', ran: [], page: 1 })
    expect(ignored.map(({ key }) => key).sort()).toEqual(['by', 'foo', 'from2', 'page', 'ran', 'show', 'sort'])
    expect(parse('by=period&from=2024-01-01&to2=soon').ignored).toMatchObject([{ key: 'to2', value: 'soon' }])
  })

  it('takes six columns and says how many others there are', () => {
    const { params, ignored } = parse('abcdefgh'.replace(/./g, (letter) => `&outlet=${letter}`))
    expect(params.columns).toHaveLength(6)
    expect(ignored).toMatchObject([{ key: 'outlet', value: 'g', reason: 'tooManyColumns', more: 1 }])
  })

  it('takes the record that a page receives', () => {
    const { params } = parseCompareParams({ outlet: ['a', 'b', 'a'], ran: 'a', without: 'b', sort: '-reports' })
    expect(params).toMatchObject({ ran: ['a'], without: ['b'], sort: '-reports' })
    expect(params.columns).toHaveLength(2)
  })
})

describe('isComparison', () => {
  it('wants two columns', () => {
    expect(isComparison(parse('outlet=a&outlet=a').params)).toBe(false)
    expect(isComparison(parse('outlet=a&outlet=unknown').params)).toBe(true)
  })
})

describe('columnFilters', () => {
  it('narrows the common filters to one column', () => {
    const { params } = parse('by=period&outlet=a&q=arms&from=2024-01-01&to=2024-01-31&from2=2024-02-01')
    expect(params.columns.map((column) => columnFilters(params, column))).toMatchObject([
      { q: 'arms', outlet: ['a'], from: '2024-01-01', to: '2024-01-31' },
      { q: 'arms', outlet: ['a'], from: '2024-02-01', to: null },
    ])
  })
})

describe('coverageFilters', () => {
  it('keeps where something is printed and drops what is reported', () => {
    const { params } = parse(
      'outlet=a&outlet=b&language=it&q=arms&kind=direct&from=2024-01-01&copies=once&versions=all',
    )
    const [filters] = params.columns.map((column) => coverageFilters(params, column))
    expect(filters && toCompareQuery({ filters, columns: params.columns })).toBe(
      '?outlet=a&outlet=b&language=it&versions=all',
    )
  })
})

describe('toCompareQuery', () => {
  it.each([
    '',
    '?q=arms&outlet=b&outlet=a&from=2024-01-01&copies=once&show=shared&ran=a&without=b&sort=-reports&page=3',
    '?outlet=a&language=it&language=el&by=language',
    '?outlet=a&from=2024-01-01&to=2024-01-31&by=period&from2=2024-02-01&to2=2024-02-29&sort=-date',
  ])('leaves defaults out and survives a round trip: %s', (query) => {
    expect(toCompareQuery(parse(query).params)).toBe(query)
    expect(compareHref(parse(query).params)).toBe(`/compare${query}`)
  })
})
