// Addresses of comparisons.
import { describe, expect, it } from 'vitest'
import { parseCompareParams } from '@/lib/compare-params'
import { placeHref, without } from '../statements/statement-address'
import {
  comparedBy,
  coverageHref,
  heldFields,
  panelParams,
  panelPlace,
  withColumn,
  withColumnMoved,
  withoutColumn,
} from './compare-address'

const read = (query: string) => parseCompareParams(new URLSearchParams(query)).params
const params = read('outlet=a&outlet=b&kind=direct&show=shared&ran=a&page=3')

describe('columns', () => {
  it('are added and taken out, with what hung on the ones before dropped', () => {
    expect(withColumn(params, 'c')).toBe('/compare?outlet=a&outlet=b&outlet=c&kind=direct&show=shared')
    expect(withoutColumn(params, 'a')).toBe('/compare?outlet=b&kind=direct&show=shared')
  })

  it('are moved, and what hangs on them stays', () => {
    expect(withColumnMoved(params, 'a', 1)).toBe('/compare?outlet=b&outlet=a&kind=direct&show=shared&ran=a')
    expect(withColumnMoved(params, 'a', -1)).toBeNull()
    expect(withColumnMoved(params, 'b', 1)).toBeNull()
  })

  it('are periods that change places', () => {
    const periods = read('by=period&from=2024-01-01&to=2024-01-31&from2=2024-02-01&ran=1&without=2')
    const swapped = '/compare?from=2024-02-01&by=period&from2=2024-01-01&to2=2024-01-31&ran=2&without=1'
    expect(withColumnMoved(periods, '1', 1)).toBe(swapped)
    expect(withColumnMoved(periods, '2', -1)).toBe(swapped)
  })

  it('are of another sort with the same filters', () => {
    expect(comparedBy(params, 'language')).toBe('/compare?kind=direct&by=language')
    expect(comparedBy(params, 'outlet')).toBe('/compare?outlet=a&outlet=b&kind=direct&show=shared&ran=a')
  })

  it('begin with what the filters name', () => {
    const languages = read('by=language&language=it&outlet=a&outlet=b&from=2024-01-01&kind=direct')
    expect(comparedBy(languages, 'outlet')).toBe('/compare?outlet=a&outlet=b&kind=direct&from=2024-01-01')
    expect(read(comparedBy(languages, 'period').split('?')[1] ?? '').columns).toEqual([
      { key: '1', filters: { from: '2024-01-01', to: null } },
    ])
  })
})

describe('the filter panel', () => {
  it('changes filters and keeps the rest of the address', () => {
    const place = panelPlace(read('by=language&language=it&language=el&kind=direct'))
    const panel = panelParams(read('by=language&language=it&language=el&kind=direct'))
    expect(placeHref(place, without(panel, 'kind', 'direct'))).toBe('/compare?language=it&language=el&by=language')
  })
})

describe('heldFields', () => {
  it('names all of the address but what a form says itself', () => {
    expect(heldFields(params, ['ran'])).toEqual([
      ['outlet', 'a'],
      ['outlet', 'b'],
      ['kind', 'direct'],
      ['show', 'shared'],
    ])
  })
})

describe('coverageHref', () => {
  it('leads to all a column ran on a day, whatever it says there', () => {
    const [column = { key: '', filters: {} }] = params.columns
    expect(coverageHref(params, column, '2024-03-05')).toBe('/statements?outlet=a&from=2024-03-05&to=2024-03-05')
    expect(coverageHref(params, column, 'undated')).toBe('/statements?outlet=a&undated=yes')
    const periods = read('by=period&outlet=a&from=2024-01-01')
    expect(coverageHref(periods, periods.columns[0] ?? column, null)).toBe('/statements?outlet=a&from=2024-01-01')
  })
})
