// Origins are counted in the rows themselves: every number is held against the rows its link shows.
import { beforeAll, describe, expect, it } from 'vitest'
import { toStatementQuery } from '../list-params'
import { parseStatementParams } from '../parse-list-params'
import { saveArticle } from './articles'
import { countOrigins } from './origins'
import { countStatements } from './statements'
import { ALL_APART, testArticle } from './test-article'
import { openTestDatabase } from './test-database'

const { db } = await openTestDatabase()
const params = (query: string) => parseStatementParams(new URLSearchParams(query)).params
const origins = (query: string) => countOrigins(db, params(query))

type Facts = Parameters<typeof testArticle>[0]
type Said = Parameters<typeof testArticle>[1]

const save = (facts: Facts, said: Said) => saveArticle(db, testArticle(facts, said), ALL_APART)

const OUTLETS = Array.from({ length: 10 }, (_, number) => `Sample Paper ${number + 1}`)

beforeAll(async () => {
  for (const outlet of OUTLETS) {
    const text = `The valve is open, US intelligence sources told CNN, writes ${outlet}.`
    await save({ text, outlet, language: 'en' }, [
      {
        content: ['The valve is open'],
        by: ['US intelligence sources'],
        relays: ['CNN'],
        source: 'intelligence',
        country: 'US',
      },
    ])
  }
  // CNN's own report, from the same source, and another it has from elsewhere.
  await save({ text: 'The valve is open, sources said. The gate is shut, witnesses said.', outlet: 'CNN' }, [
    { content: ['The valve is open'], by: ['US intelligence sources'], source: 'intelligence', country: 'US' },
    { content: ['The gate is shut'], by: ['witnesses'], source: 'witness' },
  ])
  await save(
    { text: 'It is said that it rains. Ida Crale and Rolf Anders deny it. It snows.', outlet: OUTLETS[0] ?? null },
    [
      { content: ['it rains'], source: 'other' },
      { content: ['deny it'], by: ['Ida Crale', 'Rolf Anders'] },
      { content: ['It snows'] },
    ],
  )
  await save({ text: 'Ida Crale says so again.', outlet: null, publishedOn: null }, [
    { content: ['so again'], by: ['Ida Crale'] },
  ])
})

describe('countOrigins', () => {
  it('takes ten outlets that cite one report for one origin, and the report itself for the same', async () => {
    const { known, most } = await origins('sourceClass=intelligence')
    expect(known).toBe(1)
    expect(most).toMatchObject([
      {
        key: 'cnn.intelligence.US',
        statements: 11,
        source: { medium: { slug: 'cnn', name: 'CNN' }, sourceClass: 'intelligence', country: 'US' },
      },
    ])
  })

  it('counts each of those who spoke together, a person once, and unknown speakers apart', async () => {
    const { known, unknown, most } = await origins('')
    // CNN's intelligence sources, CNN's witnesses, Sample Paper 1's hearsay, Crale, Anders.
    expect(known).toBe(5)
    expect(unknown).toBe(1)
    expect(most.map(({ key, statements }) => [key, statements])).toEqual([
      ['cnn.intelligence.US', 11],
      ['ida-crale', 2],
      ['rolf-anders', 1],
      ['cnn.witness.unknown', 1],
      ['sample-paper-1.other.unknown', 1],
    ])
  })

  it('takes the medium nearest to the source where the words came through several', async () => {
    await save({ text: 'Rain is near, officials told the Herald, Reuters writes.', outlet: 'Sample Paper 3' }, [
      { content: ['Rain is near'], by: ['officials'], relays: ['Reuters', 'Herald'], source: 'government' },
    ])
    expect((await origins('sourceClass=government')).most.map(({ key }) => key)).toEqual(['herald.government.unknown'])
    await db.article.deleteMany({ where: { text: { startsWith: 'Rain is near' } } })
  })

  it.each([
    '',
    'outlet=sample-paper-1',
    'outlet=cnn&outlet=sample-paper-2',
    'relay=cnn',
    'relay=none',
    'speaker=ida-crale',
    'undated=yes',
    'q=valve',
  ])('links every origin to exactly the rows it was counted in: %s', async (query) => {
    const { most } = await origins(query)
    for (const { key, statements } of most) {
      const link = toStatementQuery({ ...params(query), origin: [key] })
      expect([key, await countStatements(db, params(link.slice(1)))]).toEqual([key, statements])
    }
  })

  it('says none where nothing is left, and survives a key that stands for nothing', async () => {
    expect(await origins('speaker=nobody')).toEqual({ known: 0, unknown: 0, most: [] })
    for (const key of ['nobody', 'a.b.c', 'cnn.intelligence', '.', 'cnn.intelligence.XX'])
      expect(await countStatements(db, params(new URLSearchParams({ origin: key }).toString()))).toBe(0)
  })
})
