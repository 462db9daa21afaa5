// Stretches of rows.
import { describe, expect, it } from 'vitest'
import { idsBetween } from './ranges'

const ids = ['9', '4', '7', '1']

describe('idsBetween', () => {
  it('takes both ends, in the order of the rows, whichever was ticked first', () => {
    expect(idsBetween(ids, '4', '1')).toEqual(['4', '7', '1'])
    expect(idsBetween(ids, '1', '4')).toEqual(['4', '7', '1'])
    expect(idsBetween(ids, '7', '7')).toEqual(['7'])
  })

  it('takes the one row where the other end is on another page, or there was none', () => {
    expect(idsBetween(ids, '33', '7')).toEqual(['7'])
    expect(idsBetween(ids, null, '7')).toEqual(['7'])
  })
})
