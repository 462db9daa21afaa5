// Months, and the days they begin and end on.
import { describe, expect, it } from 'vitest'
import { parseStatementParams } from '@/lib/parse-list-params'
import { monthsBetween } from './months'
import { inMonth } from './source-address'

const filters = (query: string) => parseStatementParams(new URLSearchParams(query)).params

describe('monthsBetween', () => {
  it('leaves none out, over the turn of a year too', () => {
    expect(monthsBetween('2023-11', '2024-02')).toEqual(['2023-11', '2023-12', '2024-01', '2024-02'])
    expect(monthsBetween('2024-02', '2024-02')).toEqual(['2024-02'])
  })
})

describe('inMonth', () => {
  it.each([
    ['2024-02', '2024-02-29'],
    ['2023-02', '2023-02-28'],
    ['2023-12', '2023-12-31'],
    ['0099-04', '0099-04-30'],
  ])('%s ends on %s', (month, last) => {
    expect(inMonth(filters(''), month)).toMatchObject({ from: `${month}-01`, to: last, undated: false })
  })

  it('keeps the narrower of two ranges', () => {
    expect(inMonth(filters('from=2024-02-10&to=2024-09-01'), '2024-02')).toMatchObject({
      from: '2024-02-10',
      to: '2024-02-29',
    })
  })

  it('asks for articles of an unknown day', () => {
    expect(inMonth(filters(''), 'unknown')).toMatchObject({ from: null, to: null, undated: true })
  })
})
