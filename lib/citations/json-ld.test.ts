// Linked data: what is claimed, where it appeared, and a review without a verdict.
import { describe, expect, it } from 'vitest'
import { type Cited, citeArticle, citeStatement } from './cited'
import { writeJsonLd } from './json-ld'
import { HOSTILE, HOSTILE_IN_ONE_LINE, statementRow, styleOf, unknownRow } from './test-cited'

const read = (cited: Cited, locale: 'en' | 'it' | 'el' = 'en') => JSON.parse(writeJsonLd([cited], styleOf(locale)))

describe('JSON-LD', () => {
  it('tells the claim, its speaker and its day from the article, its outlet and its day', () => {
    const saidOn = { from: '2024-03-01', to: '2024-03-01', phrase: 'Friday', precision: 'day', rule: null } as const
    const { itemReviewed, ...review } = read(citeStatement(statementRow({ saidOn }), 'Pia Specimen'))
    expect(itemReviewed).toEqual({
      '@type': ['Claim', 'Quotation'],
      identifier: 'dictum-12-40-61',
      text: 'The harbour stays open',
      description: 'Ada Quill, on 1 March 2024, as reported by Sample Gazette',
      author: [{ '@type': 'Person', name: 'Ada Quill' }],
      datePublished: '2024-03-01',
      inLanguage: 'en',
      url: 'https://paper.example/2024/03/harbour?a=1&b=%20',
      appearance: {
        '@type': 'NewsArticle',
        headline: 'Harbour to stay open',
        author: { name: 'Pia Specimen' },
        publisher: { '@type': 'Organization', name: 'Sample Gazette' },
        datePublished: '2024-03-05',
        inLanguage: 'en',
        url: 'https://paper.example/2024/03/harbour?a=1&b=%20',
      },
    })
    expect(review).toMatchObject({ '@context': 'https://schema.org', '@type': 'ClaimReview' })
  })

  it('gives no verdict: everything a checker decides is marked as to be filled in', () => {
    for (const [locale, mark] of [
      ['en', 'TO FILL IN'],
      ['it', 'DA COMPILARE'],
      ['el', 'ΝΑ ΣΥΜΠΛΗΡΩΘΕΙ'],
    ] as const) {
      const { author, url, datePublished, reviewRating } = read(citeStatement(statementRow()), locale)
      const { '@type': type, ...rating } = reviewRating
      expect(type).toBe('Rating')
      expect(Object.keys(rating)).toEqual(['alternateName', 'ratingValue', 'bestRating', 'worstRating'])
      for (const value of [author.name, author.url, url, datePublished, ...Object.values(rating)])
        expect(value).toMatch(new RegExp(`^${mark}: .`))
    }
  })

  it.each([
    ['2024-03-01', '2024-03-31', 'month', '2024-03'],
    ['2024-01-01', '2024-12-31', 'year', '2024'],
    ['2024-03-04', '2024-03-10', 'week', undefined],
  ] as const)('writes %s to %s as one date only where it is one', (from, to, precision, date) => {
    const row = statementRow({ saidOn: { from, to, precision, phrase: '', rule: null } })
    expect(read(citeStatement(row)).itemReviewed.datePublished).toBe(date)
  })

  it('calls a paraphrase no quotation, and gives an unnamed source no type', () => {
    const unnamed = statementRow({
      kind: 'indirect',
      speakerType: 'unnamed',
      speakers: [{ slug: 'officials', name: 'officials' }],
    })
    const { itemReviewed } = read(citeStatement(unnamed))
    expect(itemReviewed).toMatchObject({ '@type': 'Claim', author: [{ name: 'officials' }] })
    expect(itemReviewed).not.toHaveProperty('datePublished')
  })

  it('leaves out what is unknown', () => {
    const { itemReviewed } = read(citeStatement(unknownRow))
    expect(Object.keys(itemReviewed)).toEqual([
      '@type',
      'identifier',
      'text',
      'description',
      'inLanguage',
      'appearance',
    ])
    expect(itemReviewed.appearance).toEqual({ '@type': 'NewsArticle', inLanguage: 'en' })
  })

  it('can stand in a script element whatever the title holds', () => {
    const cited = citeArticle({ ...statementRow().article, title: HOSTILE })
    expect(writeJsonLd([cited], styleOf('en'))).not.toContain('<')
    expect(read(cited)).toMatchObject({ '@type': 'NewsArticle', headline: HOSTILE_IN_ONE_LINE })
  })

  it('writes many as one graph', () => {
    const all = [citeStatement(statementRow()), citeArticle(statementRow().article)]
    expect(JSON.parse(writeJsonLd(all, styleOf('en')))['@graph']).toHaveLength(2)
  })
})
