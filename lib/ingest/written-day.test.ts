// Days in sentences: in words, and the day that is printed, whatever its zone.
import { expect, it } from 'vitest'
import { writtenDay } from './written-day'

it('writes the day as it is printed', () => {
  expect(writtenDay('2031-03-05')).toBe('5 March 2031')
  expect(writtenDay('2031-03-05T23:30:00-09:00')).toBe('5 March 2031')
})
