// Every figure of the ledger is held against the rows that its link shows.
import { beforeAll, describe, expect, it } from 'vitest'
import { inMonth, inOutlet, sideOf } from '../../components/sources/source-address'
import { parseStatementParams } from '../parse-list-params'
import { saveArticle } from './articles'
import { getOutlet } from './outlets'
import { getSourceLedger } from './source-ledger'
import { countStatements } from './statements'
import { ALL_APART, testArticle } from './test-article'
import { openTestDatabase } from './test-database'

const { db } = await openTestDatabase()
const params = (query: string) => parseStatementParams(new URLSearchParams(query)).params
const ledgerOf = (query: string) => getSourceLedger(db, params(query))

beforeAll(async () => {
  const articles: [Parameters<typeof testArticle>[0], Parameters<typeof testArticle>[1]][] = [
    [
      { text: 'A was said by funzionari. B was said by fonti. C was said by Ida Crale.', publishedOn: '2024-02-29' },
      [
        { content: ['A'], by: ['funzionari'], source: 'government', country: 'West' },
        { content: ['B'], by: ['fonti'], source: 'intelligence', country: 'US' },
        { content: ['C'], by: ['Ida Crale'] },
      ],
    ],
    [
      {
        text: 'D was said by officials. E is said.',
        outlet: 'The Sample Tide',
        language: 'en',
        publishedOn: '2024-04-01',
      },
      [
        { content: ['D'], by: ['officials'], source: 'government' },
        { content: ['E'], source: 'other' },
      ],
    ],
    [
      { text: 'F was said by funzionari. G by nobody knows whom.', outlet: null, language: 'en', publishedOn: null },
      [{ content: ['F'], by: ['funzionari'], source: 'government', country: 'US' }, { content: ['G'] }],
    ],
  ]
  for (const [facts, said] of articles) await saveArticle(db, testArticle(facts, said), ALL_APART)
})

describe('getSourceLedger', () => {
  it('counts the unnamed among all', async () => {
    const { unnamed, statements, unclassed } = await ledgerOf('')
    expect({ unnamed, statements, unclassed }).toEqual({ unnamed: 5, statements: 7, unclassed: 0 })
  })

  it('gives outlets with most unnamed first, months in order, the unknown month last', async () => {
    const { byOutlet, byMonth } = await ledgerOf('')
    expect(byOutlet.map(({ value, unnamed, statements }) => [value, unnamed, statements])).toEqual([
      ['il-faro-di-prova', 2, 3],
      ['the-sample-tide', 2, 2],
      ['unknown', 1, 2],
    ])
    expect(byMonth.map(({ value, unnamed, statements }) => [value, unnamed, statements])).toEqual([
      ['2024-02', 2, 3],
      ['2024-04', 2, 2],
      ['unknown', 1, 2],
    ])
  })

  it('gives classes, countries with those not stated last, and the words with their languages', async () => {
    const { byClass, byCountry, words } = await ledgerOf('')
    expect(byClass.map(({ value, count }) => [value, count])).toEqual([
      ['government', 3],
      ['intelligence', 1],
      ['other', 1],
    ])
    expect(byCountry).toEqual([
      { value: 'US', count: 2 },
      { value: 'West', count: 1 },
      { value: 'unknown', count: 2 },
    ])
    expect(words[0]).toEqual({ slug: 'funzionari', name: 'funzionari', languages: ['en', 'it'], count: 2 })
    expect(words).toContainEqual({ slug: 'unknown', name: null, languages: ['en'], count: 1 })
  })

  it('narrows what is counted by class and country, never what it is counted among', async () => {
    expect(await ledgerOf('sourceClass=government&sourceCountry=US')).toMatchObject({ unnamed: 1, statements: 7 })
    expect(await ledgerOf('outlet=the-sample-tide')).toMatchObject({ unnamed: 2, statements: 2 })
    expect(await ledgerOf('speakerType=person')).toMatchObject({ unnamed: 5, statements: 7 })
    expect(await ledgerOf('q=nothing-like-it')).toMatchObject({ unnamed: 0, statements: 0, byOutlet: [], words: [] })
  })

  it.each([
    '',
    'sourceClass=government',
    'from=2024-02-10&to=2024-04-15',
    'outlet=unknown&outlet=the-sample-tide',
    'speaker=funzionari',
    'language=en&relay=none',
  ])('links every figure to as many rows: %s', async (query) => {
    const ledger = await ledgerOf(query)
    const [unnamed, all] = [sideOf(params(query), 'unnamed'), sideOf(params(query), 'all')]
    for (const { value, unnamed: part, statements } of ledger.byOutlet) {
      expect([value, await countStatements(db, inOutlet(unnamed, value))]).toEqual([value, part])
      expect([value, await countStatements(db, inOutlet(all, value))]).toEqual([value, statements])
    }
    for (const { value, unnamed: part, statements } of ledger.byMonth) {
      expect([value, await countStatements(db, inMonth(unnamed, value))]).toEqual([value, part])
      expect([value, await countStatements(db, inMonth(all, value))]).toEqual([value, statements])
    }
    for (const { value, count } of ledger.byClass)
      expect([value, await countStatements(db, { ...unnamed, sourceClass: [value] })]).toEqual([value, count])
    for (const { value, count } of ledger.byCountry)
      expect([value, await countStatements(db, { ...unnamed, sourceCountry: [value] })]).toEqual([value, count])
    for (const { slug, count } of ledger.words)
      expect([slug, await countStatements(db, { ...unnamed, speaker: [slug] })]).toEqual([slug, count])
    expect(await countStatements(db, unnamed)).toBe(ledger.unnamed)
    expect(await countStatements(db, all)).toBe(ledger.statements)
  })
})

it('tells the share of an outlet on its page', async () => {
  expect(await getOutlet(db, 'il-faro-di-prova')).toMatchObject({ unnamed: 2, statements: 3 })
})
