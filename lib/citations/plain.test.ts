// Citations as sentences: attribution, marks, days, and what is not known.
import { describe, expect, it } from 'vitest'
import { citeArticle, citeStatement } from './cited'
import { writePlain } from './plain'
import { HOSTILE, HOSTILE_IN_ONE_LINE, statementRow, styleOf, unknownRow } from './test-cited'

const plain = (change: Parameters<typeof statementRow>[0], locale: 'en' | 'it' | 'el' = 'en') =>
  writePlain(citeStatement(statementRow(change)), styleOf(locale))

describe('a statement as a sentence', () => {
  it('goes through the outlet that reports it, in each language', () => {
    const url = 'https://paper.example/2024/03/harbour?a=1&b=%20'
    expect(plain({})).toBe(
      `Ada Quill, as reported by Sample Gazette: “The harbour stays open”. “Harbour to stay open”, Sample Gazette, 5 March 2024, ${url} (accessed 22 November 2026).`,
    )
    expect(plain({}, 'it')).toBe(
      `Ada Quill, come riportato da Sample Gazette: «The harbour stays open». «Harbour to stay open», Sample Gazette, 5 marzo 2024, ${url} (consultato in data 22 novembre 2026).`,
    )
    expect(plain({}, 'el')).toBe(
      `Ada Quill, όπως μεταδίδει το μέσο Sample Gazette: «The harbour stays open». «Harbour to stay open», Sample Gazette, 5 Μαρτίου 2024, ${url} (ημερομηνία πρόσβασης: 22 Νοεμβρίου 2026).`,
    )
  })

  it.each(['indirect', 'mixed', 'headline'] as const)('sets no marks around what is not the speaker’s: %s', (kind) => {
    const spans = [{ start: 0, end: 9, text: 'the harbour “will stay” open' }]
    for (const locale of ['en', 'it', 'el'] as const) {
      const written = plain({ kind, spans }, locale)
      expect(written).toMatch(/\): the harbour “will stay” open\. /)
    }
  })

  it('gives a split quote its gap, and takes other marks where the words hold the usual ones', () => {
    const split = [
      { start: 0, end: 5, text: 'We stay' },
      { start: 9, end: 12, text: 'as “long” as it takes.' },
    ]
    expect(plain({ spans: split })).toContain(': ‘We stay […] as “long” as it takes.’ “Harbour')
    expect(plain({ spans: [{ start: 0, end: 5, text: 'La «rada» resta' }] }, 'it')).toContain(': “La «rada» resta”. ')
  })

  it('keeps the day it was said apart from the day it was published', () => {
    const saidOn = { from: '2024-03-01', to: '2024-03-01', phrase: 'Friday', precision: 'day', rule: null } as const
    expect(plain({ saidOn })).toMatch(/^Ada Quill, on 1 March 2024, as reported by .*, 5 March 2024, /)
    expect(plain({ saidOn: { ...saidOn, to: '2024-03-03', precision: 'week' } })).toContain(
      ', between 1 March 2024 and 3 March 2024, as reported',
    )
    const unresolved = { ...saidOn, from: null, to: null, phrase: 'lately', precision: 'unresolved' } as const
    expect(plain({ saidOn: unresolved })).toContain('Ada Quill, “lately” as printed, as reported')
    expect(plain({ saidOn: null })).toMatch(/^Ada Quill, as reported/)
  })

  it('says what is unknown, and cites no address but the web’s', () => {
    expect(writePlain(citeStatement(unknownRow), styleOf('en', null))).toBe(
      'Speaker unknown, as reported by an outlet that is not known: “The harbour stays open”. untitled article, outlet unknown, date unknown.',
    )
    expect(plain({ speakers: [], speakerType: 'unnamed' })).toMatch(/^Nobody named, as reported/)
  })

  it('names joint speakers, the way it came and whom the speaker cites', () => {
    const relay = { slug: 'x', start: 1, end: 2, text: 'x' }
    const written = plain({
      speakers: [
        { slug: 'a', name: 'Ada Quill' },
        { slug: 'b', name: 'Νίκος Δείγμας' },
        { slug: 'c', name: 'Борис Примеров' },
      ],
      relays: [
        { ...relay, name: 'Trial Agency', kind: 'agency' },
        { ...relay, name: 'a harbour report', kind: 'source' },
      ],
    })
    expect(written).toMatch(
      /^Ada Quill, Νίκος Δείγμας and Борис Примеров, as reported by Sample Gazette, via Trial Agency, citing a harbour report: /,
    )
  })

  it('isolates what runs right to left, and nothing else', () => {
    expect(plain({ speakers: [{ slug: 'm', name: 'محمد المثال' }] })).toMatch(/^\u2068محمد المثال\u2069, as reported/)
    expect(plain({})).not.toMatch(/[\u2066-\u2069]/)
  })

  it('stays on one line whatever the title holds', () => {
    const written = plain({ article: { title: HOSTILE } })
    expect(written).toContain(`“${HOSTILE_IN_ONE_LINE}”`)
    expect(written).not.toMatch(/[\n\r\u2028\u202E]/)
  })
})

it('cites an article with its byline', () => {
  const { article } = statementRow()
  expect(writePlain(citeArticle({ ...article, byline: 'by  Pia\nSpecimen' }), styleOf('en'))).toBe(
    'by Pia Specimen, “Harbour to stay open”, Sample Gazette, 5 March 2024, https://paper.example/2024/03/harbour?a=1&b=%20 (accessed 22 November 2026).',
  )
})
