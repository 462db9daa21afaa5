// Notes in the words of the page, whichever form a reader gave them.
import { describe, expect, it } from 'vitest'
import { asPrinted } from './as-printed'
import { readBlocks } from './blocks'
import { parseHtml } from './parse-html'

const pageOf = (...paragraphs: string[]) =>
  readBlocks(parseHtml(paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')).body)

describe('asPrinted', () => {
  it('gives a note its number back and takes off the arrow set to it', () => {
    const page = pageOf('The ferry sails again.', '1 The harbour office says otherwise.')
    expect(asPrinted(page, ['The ferry sails again.', 'The harbour office says otherwise.↩'])).toEqual([
      'The ferry sails again.',
      '1 The harbour office says otherwise.',
    ])
  })

  it('leaves a text that says more than the page, or whose figures are others', () => {
    const page = pageOf('Ada Quill', 'As found before [35].')
    expect(asPrinted(page, ['Ada Quill · 2024-03-05', 'As found before 6.'])).toEqual([
      'Ada Quill · 2024-03-05',
      'As found before 6.',
    ])
  })

  it('leaves a text that several blocks may stand for', () => {
    const page = pageOf('1 See the minutes.', '2 See the minutes.')
    expect(asPrinted(page, ['See the minutes.↩'])).toEqual(['See the minutes.↩'])
  })
})
