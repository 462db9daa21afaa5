// The words an edit took out and put in.
import { describe, expect, it } from 'vitest'
import { diffWords, type Stretch } from './word-diff'

const join = (stretches: Stretch[], ...kinds: Stretch['is'][]) =>
  stretches
    .filter(({ is }) => kinds.includes(is))
    .map(({ text }) => text)
    .join('')

describe('diffWords', () => {
  it.each([
    ['the bridge opens in May', 'the bridge opens in June'],
    ['il molo resta chiuso', 'il molo grande resta chiuso fino a lunedì'],
    ['Το λιμάνι κλείνει', 'Το λιμάνι ανοίγει'],
    ['', 'all of it is new'],
    ['all of it is gone', ''],
    ['the same', 'the same'],
  ])('keeps %j and %j whole', (before, after) => {
    const stretches = diffWords(before, after)
    expect([join(stretches, 'kept', 'gone'), join(stretches, 'kept', 'new')]).toEqual([before, after])
  })

  it('names the words alone that changed', () => {
    expect(diffWords('the bridge opens in May', 'the bridge opens in June')).toEqual([
      { is: 'kept', text: 'the bridge opens in ' },
      { is: 'gone', text: 'May' },
      { is: 'new', text: 'June' },
    ])
  })

  it('takes a word for one, not letter by letter', () => {
    expect(join(diffWords('ha detto lunedì', 'ha detto martedì'), 'gone')).toBe('lunedì')
  })
})
