// Pieces of a printed stretch between the edges of marks.
import { describe, expect, it } from 'vitest'
import { cutByMarks } from './cut-by-marks'

const excerpt = { start: 100, end: 112, text: 'Ada: “yes” ok'.slice(0, 12) }
const mark = (name: string, start: number, end: number) => ({ name, start, end })
const names = (pieces: ReturnType<typeof cutByMarks<ReturnType<typeof mark>>>) =>
  pieces.map(({ text, marks }) => [text, marks.map(({ name }) => name).join(' ')])

describe('cutByMarks', () => {
  it('is one piece without marks', () => {
    expect(cutByMarks(excerpt, [])).toEqual([{ ...excerpt, marks: [] }])
  })

  it('cuts where marks begin and end, those that overlap and those that go beyond', () => {
    const pieces = cutByMarks(excerpt, [mark('a', 90, 103), mark('b', 105, 110), mark('c', 106, 130)])
    expect(names(pieces)).toEqual([
      ['Ada', 'a'],
      [': ', ''],
      ['“', 'b'],
      ['yes”', 'b c'],
      [' o', 'c'],
    ])
    expect(pieces.map(({ text }) => text).join('')).toBe(excerpt.text)
  })

  it('leaves alone what only touches it', () => {
    expect(cutByMarks(excerpt, [mark('a', 90, 100), mark('b', 112, 120)])).toHaveLength(1)
  })
})
