// A reader's columns: arranged, kept in a cookie and read back.
import { describe, expect, it } from 'vitest'
import {
  type ColumnChoice,
  NARROWEST,
  readView,
  usualView,
  WIDEST,
  withMoved,
  withShown,
  withWidth,
  writeView,
} from './table-view'

const columns: ColumnChoice[] = [
  { id: 'date', width: 6.5, isExtra: false, isFixed: false },
  { id: 'words', width: null, isExtra: false, isFixed: true },
  { id: 'outlet', width: 9, isExtra: false, isFixed: false },
  { id: 'rule', width: 9, isExtra: true, isFixed: false },
]
const usual = usualView(columns)
const again = (view: typeof usual) => readView(writeView(view, columns), columns)

describe('a view', () => {
  it('is nothing to keep while it is as usual', () => {
    expect(writeView(usual, columns)).toBe('')
    expect(readView('', columns)).toEqual(usual)
    expect(readView(undefined, columns)).toEqual(usual)
  })

  it('comes back as it was kept', () => {
    const shown = withShown(withShown(usual, 'rule', true), 'date', false)
    const view = { ...withWidth(withMoved(shown, 'outlet', -2), 'words', 30.3), isCompact: true }
    expect(view).toEqual({
      order: ['outlet', 'date', 'words', 'rule'],
      hidden: ['date'],
      widths: { words: 30.25 },
      isCompact: true,
    })
    expect(again(view)).toEqual(view)
    expect(again(withShown(usual, 'rule', true)).hidden).toEqual([])
  })

  it('moves a column no further than there are places', () => {
    expect(withMoved(usual, 'date', -3).order).toEqual(usual.order)
    expect(withMoved(usual, 'date', 99).order).toEqual(['words', 'outlet', 'rule', 'date'])
    expect(withMoved(usual, 'gone', 1)).toBe(usual)
  })

  it('keeps widths within reason and forgets one that is taken back', () => {
    expect(withWidth(usual, 'date', 0.2).widths).toEqual({ date: NARROWEST })
    expect(withWidth(usual, 'date', 4000).widths).toEqual({ date: WIDEST })
    expect(withWidth(withWidth(usual, 'date', 9), 'date', null).widths).toEqual({})
  })
})

describe('readView', () => {
  it('makes nothing of what is no view', () => {
    for (const kept of ['x', 'order=&hidden=nobody&width=date&rows=loose', 'width=date+-4', 'order=%00', '{"order":1}'])
      expect(readView(kept, columns)).toEqual(usual)
  })

  it('puts a column that came since where it usually stands, hidden if it usually is', () => {
    expect(readView('order=outlet+words+date&hidden=', columns)).toEqual({
      ...usual,
      order: ['outlet', 'words', 'date', 'rule'],
      hidden: ['rule'],
    })
    expect(readView('order=outlet+words+gone', columns).order).toEqual(['date', 'outlet', 'words', 'rule'])
  })

  it('never hides the column without which the table is none, nor one twice', () => {
    expect(readView('hidden=words+date+date', columns).hidden).toEqual(['date'])
    expect(readView('order=date+date+words', columns).order).toEqual(['date', 'words', 'outlet', 'rule'])
  })
})
