// Paragraphs around stretches of a text.
import { describe, expect, it } from 'vitest'
import { passagesAround } from './paragraphs'

const of = (text: string, ...words: string[]) =>
  words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }))

describe('passagesAround', () => {
  const text = 'First of all.\n\nAda said “yes” and\r\nBob said no.\n\nThe end.'

  it('gives each paragraph that holds a part of it, once, in order and to the character', () => {
    const found = passagesAround(text, of(text, 'no', 'yes', 'Ada'))
    expect(found.map((passage) => passage.text)).toEqual(['Ada said “yes” and', 'Bob said no.'])
    for (const passage of found) expect(text.slice(passage.start, passage.end)).toBe(passage.text)
    expect(found.every((passage) => !passage.isCutBefore && !passage.isCutAfter && !passage.isApart)).toBe(true)
  })

  it('gives both where a part goes over a line break', () => {
    expect(passagesAround(text, of(text, 'and\r\nBob'))).toHaveLength(2)
  })

  it('tells where paragraphs between two of them are left out', () => {
    expect(passagesAround(text, of(text, 'First', 'Bob')).map(({ isApart }) => isApart)).toEqual([false, true])
  })

  it('has none for parts that are not in the text', () => {
    const end = text.length
    expect(
      passagesAround(text, [
        { start: -1, end: 3 },
        { start: end, end: end + 4 },
        { start: 4, end: 4 },
      ]),
    ).toEqual([])
  })

  it('cuts a very long paragraph between words, around its parts, and says so', () => {
    const long = `${'before '.repeat(400)}“the words” ${'after '.repeat(400)}`.trim()
    const [passage] = passagesAround(long, of(long, 'the words'))
    expect(passage).toMatchObject({ isCutBefore: true, isCutAfter: true })
    expect(passage?.text).toMatch(/^before .*“the words” .*after$/)
    expect(long.slice(passage?.start, passage?.end)).toBe(passage?.text)
    expect(passage?.text.length).toBeLessThan(1100)
  })

  it('does not cut on a side where little is left', () => {
    const long = `“the words” ${'after '.repeat(400)}`.trim()
    expect(passagesAround(long, of(long, 'the words'))[0]).toMatchObject({
      start: 0,
      isCutBefore: false,
      isCutAfter: true,
    })
  })

  it('cuts between characters where nothing parts words', () => {
    const long = `${'話'.repeat(3000)}。`
    const [passage] = passagesAround(long, [{ start: 1500, end: 1510 }])
    expect(passage).toMatchObject({ start: 1000, end: 2010 })
  })
})
