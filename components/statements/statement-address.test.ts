// Addresses of lists of statements.
import { describe, expect, it } from 'vitest'
import { parseStatementParams } from '@/lib/parse-list-params'
import { ALL_STATEMENTS, cleared, leftOut, placeHref, toggled, without, withoutFilter } from './statement-address'

const read = (query: string) => parseStatementParams(new URLSearchParams(query)).params
const href = (params: Parameters<typeof placeHref>[1]) => placeHref(ALL_STATEMENTS, params)

describe('placeHref', () => {
  it('leaves out of the query what the path of the place says', () => {
    const place = { path: '/speakers/ada', held: ['speaker' as const] }
    expect(placeHref(place, read('speaker=ada&kind=direct&sort=speaker'))).toBe(
      '/speakers/ada?kind=direct&sort=speaker',
    )
  })
})

describe('placeHref of a page with more in its address', () => {
  it('carries that along', () => {
    const place = { path: '/compare', held: [], also: 'by=language' }
    expect(placeHref(place, read('kind=direct'))).toBe('/compare?kind=direct&by=language')
    expect(placeHref(place, {})).toBe('/compare?by=language')
  })
})

describe('toggled', () => {
  it('adds a value, takes it out again, and goes back to the first page each time', () => {
    const added = toggled(read('outlet=a&page=4'), 'outlet', 'b')
    expect(href(added)).toBe('/statements?outlet=a&outlet=b')
    expect(href(toggled({ ...added, page: 3 }, 'outlet', 'a'))).toBe('/statements?outlet=b')
  })
})

describe('without', () => {
  it('drops one value of a filter that has several, and the one value of a filter that has one', () => {
    const params = read('q=arms&speaker=a&speaker=b&from=2023-08-01')
    expect(href(without(params, 'speaker', 'a'))).toBe('/statements?q=arms&speaker=b&from=2023-08-01')
    expect(href(without(params, 'q', 'arms'))).toBe('/statements?speaker=a&speaker=b&from=2023-08-01')
    expect(href(without(params, 'from', '2023-08-01'))).toBe('/statements?q=arms&speaker=a&speaker=b')
    const gaps = read('undated=yes&evidence=broken')
    expect(href(without(gaps, 'undated', 'yes'))).toBe('/statements?evidence=broken')
    expect(href(without(gaps, 'evidence', 'broken'))).toBe('/statements?undated=yes')
  })
})

describe('withoutFilter', () => {
  it('drops all values of a filter', () => {
    expect(href(withoutFilter(read('speaker=a&speaker=b&kind=mixed'), 'speaker'))).toBe('/statements?kind=mixed')
  })
})

describe('cleared', () => {
  it('keeps the order and what the place holds, and nothing else', () => {
    const params = read('q=x&speaker=a&kind=mixed&to=2024-01-01&sort=outlet&page=2')
    expect(href(cleared(params, { ...ALL_STATEMENTS, held: ['speaker'] }))).toBe('/statements?speaker=a&sort=outlet')
    expect(href(cleared(params, { ...ALL_STATEMENTS, kept: ['to'] }))).toBe('/statements?to=2024-01-01&sort=outlet')
  })
})

describe('values left out', () => {
  it('are left out or asked for, never both, and go back to the first page', () => {
    const chosen = read('language=it&page=3')
    const out = leftOut(chosen, 'language', 'it')
    expect(href(out)).toBe('/statements?language=-it')
    expect(href(toggled({ ...out, page: 2 }, 'language', 'it'))).toBe('/statements?language=it')
    expect(href(leftOut(out, 'language', 'it'))).toBe('/statements')
  })

  it('drop one by one, with their filter, and with all', () => {
    const params = read('language=el&language=-it&language=-fr')
    expect(href(without(params, 'language', 'it', true))).toBe('/statements?language=el&language=-fr')
    expect(href(without(params, 'language', 'el'))).toBe('/statements?language=-it&language=-fr')
    expect(href(withoutFilter(params, 'language'))).toBe('/statements')
    expect(href(cleared(params, ALL_STATEMENTS))).toBe('/statements')
  })
})

describe('an origin', () => {
  it('drops', () => {
    const params = read('origin=a&origin=b')
    expect(href(without(params, 'origin', 'a'))).toBe('/statements?origin=b')
    expect(href(withoutFilter(params, 'origin'))).toBe('/statements')
  })
})
