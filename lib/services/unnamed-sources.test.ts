// Unnamed sources from an article's words to rows, filters and the file, with the real engine and a real database.
import { parse } from 'csv-parse/sync'
import { beforeAll, expect, it } from 'vitest'
import { saveArticle } from '../db/articles'
import { listFacets } from '../db/facets'
import { countStatements, listStatements } from '../db/statements'
import { ALL_APART, testArticle } from '../db/test-article'
import { openTestDatabase } from '../db/test-database'
import { buildNameLookup } from '../identity/lookup'
import { reference } from '../identity/reference'
import { NOTHING_GIVEN } from '../ingest/given-facts'
import { plainReading } from '../ingest/reading'
import { parseStatementParams } from '../parse-list-params'
import { addArticle } from './add-article'
import { exportOf } from './export/test-export'
import { rereadArticles } from './reread-articles'

const opened = await openTestDatabase()
const { db } = opened
const context = { db, names: buildNameLookup(reference) }
const params = (query: string) => parseStatementParams(new URLSearchParams(query)).params
const count = (query: string) => countStatements(db, params(query))

const add = (text: string, language: string) =>
  addArticle(context, {
    reading: plainReading(text),
    origin: 'test',
    given: { ...NOTHING_GIVEN, language, outlet: 'The Sample Tide' },
  })

beforeAll(async () => {
  await add('Western officials said that the pumps were running again. Mayor Ida Crale said that she was glad.', 'en')
  await add('Secondo fonti dell’intelligence americana, il ponte è aperto.', 'it')
})

it('stores class and country of an unnamed source, and of nobody else', async () => {
  const { rows } = await listStatements(db, params('sort=date'))
  const told = rows.map(({ mention, speakerType, sourceClass, sourceCountry }) => ({
    printed: mention?.text,
    speakerType,
    sourceClass,
    sourceCountry,
  }))
  expect(told).toHaveLength(3)
  expect(told).toContainEqual({
    printed: 'Western officials',
    speakerType: 'unnamed',
    sourceClass: 'government',
    sourceCountry: 'West',
  })
  expect(told).toContainEqual({
    printed: 'fonti dell’intelligence americana',
    speakerType: 'unnamed',
    sourceClass: 'intelligence',
    sourceCountry: 'US',
  })
  expect(told.find(({ speakerType }) => speakerType === 'person')).toMatchObject({
    sourceClass: null,
    sourceCountry: null,
  })
})

it('takes a document that leaked for an unnamed source, and reads what stands around a mention', async () => {
  await add(
    'French judicial sources said that the gate was shut. The valve was open, according to a leaked memo.',
    'en',
  )
  const told = await listStatements(db, params('sourceClass=law-enforcement&sourceClass=document'))
  expect(
    told.rows.map(({ sourceClass, sourceCountry, speakerType }) => [sourceClass, sourceCountry, speakerType]),
  ).toEqual([
    ['law-enforcement', 'FR', 'unnamed'],
    ['document', null, 'unnamed'],
  ])
  await db.article.deleteMany({ where: { text: { startsWith: 'French judicial' } } })
})

it('filters by class, country and the absence of relays', async () => {
  expect(await count('sourceClass=intelligence')).toBe(1)
  expect(await count('sourceClass=intelligence&sourceClass=government')).toBe(2)
  expect(await count('sourceCountry=West')).toBe(1)
  expect(await count('sourceCountry=unknown')).toBe(0)
  expect(await count('relay=none')).toBe(3)
})

it('offers what there is to choose, counted as the filter would', async () => {
  const facets = await listFacets(db, params(''))
  expect(facets.sourceClass.values.map(({ value, count }) => [value, count])).toEqual([
    ['government', 1],
    ['intelligence', 1],
  ])
  expect(facets.sourceCountry.values.map(({ value }) => value).sort()).toEqual(['US', 'West'])
  expect(facets.relay.values).toEqual([{ value: 'none', label: 'none', count: 3 }])
})

it('writes chain, class and country behind the promised columns', async () => {
  const csv = await exportOf(opened, 'sourceClass=government')
  expect(parse(csv, { columns: true })).toMatchObject([
    { chain: 'The Sample Tide ← Western officials', source_class: 'government', source_country: 'West' },
  ])
})

it('classes the sources of articles read before when they are read again', async () => {
  const text = 'Testimoni hanno detto che il treno era in orario.'
  const { id } = await saveArticle(
    db,
    testArticle({ text }, [{ content: ['il treno era in orario'], by: ['Testimoni'] }]),
    ALL_APART,
  )
  expect(await db.statement.findFirst({ where: { articleId: id } })).toMatchObject({ sourceClass: null })
  for await (const { statements } of rereadArticles(context)) expect(statements).toBe(1)
  expect(await db.statement.findFirst({ where: { articleId: id } })).toMatchObject({ sourceClass: 'witness' })
})
