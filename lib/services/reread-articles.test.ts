// Stored articles read again, with the real engine and a real database.
import { expect, it } from 'vitest'
import { saveArticle } from '../db/articles'
import { ALL_APART, testArticle } from '../db/test-article'
import { openTestDatabase } from '../db/test-database'
import { ENGINE_VERSION } from '../engine/version'
import { buildNameLookup } from '../identity/lookup'
import { reference } from '../identity/reference'
import { NOTHING_GIVEN } from '../ingest/given-facts'
import { plainReading } from '../ingest/reading'
import { addArticle } from './add-article'
import { countOutdated, rereadArticles } from './reread-articles'

const { db } = await openTestDatabase()
const context = { db, names: buildNameLookup(reference) }

it('replaces what an earlier engine found, forgets who said nothing after all, and is done once', async () => {
  const text = 'Il sindaco Carlo Brunetti ha detto che il molo resta chiuso.'
  await saveArticle(db, testArticle({ text }, [{ content: ['Il sindaco'], by: ['Nessuno Davvero'] }]), ALL_APART)
  expect(await countOutdated(db)).toBe(1)
  for await (const { statements } of rereadArticles(context)) expect(statements).toBe(1)
  const [article] = await db.article.findMany({ include: { outlet: true, statements: { include: { spans: true } } } })
  expect(article).toMatchObject({ text, engineVersion: ENGINE_VERSION, outlet: { name: 'Il Faro di Prova' } })
  expect(article?.statements).toMatchObject([
    { outletId: article?.outletId, spans: [{ text: 'il molo resta chiuso' }] },
  ])
  expect(await db.speaker.findMany({ select: { name: true } })).toEqual([{ name: 'Carlo Brunetti' }])
  expect(await db.statementText.findMany({ select: { content: true } })).toEqual([{ content: 'il molo resta chiuso' }])
  expect(await countOutdated(db)).toBe(0)
})

it('reads an article again when its day becomes known, and resolves the days it speaks of', async () => {
  const text = 'Martedì il ministro Aldo Serra ha detto che i fondi arriveranno.'
  const input = { reading: plainReading(text), origin: 'test' }
  const added = await addArticle(context, { ...input, given: NOTHING_GIVEN })
  const where = { articleId: Number(added.articleId) }
  expect(await db.statement.findFirst({ where })).toMatchObject({ saidFrom: null, saidPrecision: 'unresolved' })
  await addArticle(context, { ...input, given: { ...NOTHING_GIVEN, publishedOn: '2025-03-05' } })
  expect(await db.statement.findFirst({ where })).toMatchObject({
    ...{ saidFrom: '2025-03-04', saidRule: 'weekday', publishedOn: '2025-03-05' },
  })
})
