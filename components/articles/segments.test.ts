// The cutting of an article into marked stretches.
import { describe, expect, it } from 'vitest'
import type { StatementRow } from '@/lib/records/statements'
import { cutArticle, numberStatements } from './segments'

/** A statement whose spans are where `words` stand in `text`. */
function statement(id: string, text: string, words: string[], rest: Partial<StatementRow> = {}): StatementRow {
  const excerpt = (wanted: string) => {
    const start = text.indexOf(wanted)
    return { start, end: start + wanted.length, text: wanted }
  }
  return {
    id,
    kind: 'direct',
    spans: words.map(excerpt),
    speakers: [],
    sourceClass: null,
    sourceCountry: null,
    speakerType: 'unknown',
    mention: null,
    cue: null,
    relays: [],
    saidOn: null,
    rule: 'test',
    confidence: 1,
    evidence: 'exact',
    copyOf: null,
    copies: 0,
    wireGroup: null,
    isReplaced: false,
    group: null,
    reports: 0,
    addedOn: '2024-03-06',
    article: { id: '1', title: '', url: null, publishedOn: null, language: 'en', outlet: null },
    ...rest,
  }
}

function cut(text: string, statements: StatementRow[]) {
  return cutArticle(text, numberStatements(statements)).paragraphs
}

const TEXT = 'The mayor said the bridge “will open”, he said, “in May”.\n\nNobody answered.\r\nThe end.'

describe('cutArticle', () => {
  it('keeps every character of every paragraph', () => {
    const paragraphs = cut(TEXT, [statement('a', TEXT, ['will open', 'in May'])])
    expect(paragraphs.map(({ segments }) => segments.map(({ text }) => text).join(''))).toEqual(TEXT.split(/[\r\n]+/))
  })

  it('cuts where statements overlap, and names both over the shared stretch', () => {
    const paragraphs = cut(TEXT, [
      statement('a', TEXT, ['the bridge “will open']),
      statement('b', TEXT, ['will open”, he said']),
    ])
    const marked = paragraphs[0]?.segments.filter(({ marks }) => marks.length > 0)
    expect(marked?.map(({ text, marks }) => [text, marks.map((mark) => mark.statement.id).join()])).toEqual([
      ['the bridge “', 'a'],
      ['will open', 'a,b'],
      ['”, he said', 'b'],
    ])
  })

  it('opens a split statement once, in the paragraph of its first words', () => {
    const text = 'One “first half” here.\nTwo “second half” there.'
    const paragraphs = cut(text, [statement('a', text, ['first half', 'second half'])])
    expect(paragraphs.map(({ opening }) => opening.length)).toEqual([1, 0])
    expect(paragraphs[1]?.segments.flatMap(({ opening }) => opening)).toEqual([])
    expect(paragraphs[1]?.segments.map(({ marks }) => marks.length)).toEqual([0, 1, 0])
  })

  it('marks a span that runs on over a line break in both paragraphs', () => {
    const text = 'He said: one.\nTwo. Three.'
    const paragraphs = cut(text, [statement('a', text, ['one.\nTwo.'])])
    expect(
      paragraphs.map(({ segments }) => segments.filter(({ marks }) => marks.length > 0).map((s) => s.text)),
    ).toEqual([['one.'], ['Two.']])
  })

  it.each(['\nTwo. Three.', 'One.\nTwo. Three.'])(
    'opens a statement that starts on a line break at its first printed character: %j',
    (words) => {
      const text = 'Zero.\n\nOne.\nTwo. Three.'
      const paragraphs = cut(text, [statement('a', text, [words])])
      const opened = paragraphs.flatMap(({ segments }) => segments.filter(({ opening }) => opening.length > 0))
      expect(opened.map((segment) => segment.text)).toEqual([words.trim().split('\n')[0]])
      expect(paragraphs.flatMap(({ opening }) => opening.map(({ number }) => number))).toEqual([1])
    },
  )

  it('opens a statement whose first words lie outside the text at those that do not', () => {
    const lost = statement('a', TEXT, ['in May'])
    const { paragraphs, unplaced } = cutArticle(
      TEXT,
      numberStatements([{ ...lost, spans: [{ start: -9, end: -1, text: 'will open' }, ...lost.spans] }]),
    )
    expect(paragraphs.map(({ opening }) => opening.length)).toEqual([1, 0, 0])
    expect(unplaced).toEqual([])
  })

  it.each([
    ['behind the end of the text', { start: 4000, end: 4010 }],
    ['before its beginning', { start: -3, end: 4 }],
    ['between two paragraphs', { start: TEXT.indexOf('\n\n'), end: TEXT.indexOf('\n\n') + 2 }],
    ['nowhere, being empty', { start: 4, end: 4 }],
  ])('lists apart a statement that lies %s', (_, span) => {
    const lost = { ...statement('lost', TEXT, []), spans: [{ ...span, text: 'x' }] }
    const { paragraphs, unplaced } = cutArticle(TEXT, numberStatements([statement('a', TEXT, ['in May']), lost]))
    expect(unplaced.map((each) => each.statement.id)).toEqual(['lost'])
    expect(paragraphs.flatMap(({ opening }) => opening.map((each) => each.statement.id))).toEqual(['a'])
  })

  it('leaves out marks that do not lie inside the text', () => {
    const beyond = statement('a', TEXT, ['will open'], { mention: { start: 4000, end: 4010, text: 'x' } })
    const roles = cut(TEXT, [beyond]).flatMap(({ segments }) =>
      segments.flatMap(({ marks }) => marks.map((m) => m.role)),
    )
    expect(roles).toEqual(['content'])
  })
})

describe('numberStatements', () => {
  it('counts in the order of reading, the longer of two that begin together first', () => {
    const numbered = numberStatements([
      statement('late', TEXT, ['in May']),
      statement('short', TEXT, ['will']),
      statement('long', TEXT, ['will open']),
    ])
    expect(numbered.map(({ number, statement: { id } }) => `${number} ${id}`)).toEqual(['1 long', '2 short', '3 late'])
  })
})
