import { expect, it } from 'vitest'
import { openTestDatabase } from '../db/test-database'
import { buildNameLookup } from '../identity/lookup'
import { reference } from '../identity/reference'
import { NOTHING_GIVEN } from '../ingest/given-facts'
import { plainReading } from '../ingest/reading'
import { addArticle } from './add-article'
import { rereadArticle } from './reread-articles'

const { db } = await openTestDatabase()
const context = { db, names: buildNameLookup(reference) }

it('keeps every quotation that came in as one, with its speaker where the engine finds one', async () => {
  const text =
    '“The harbour stays closed until Monday,” said the mayor Carl Brunner.\n\nno ship will enter before the pier is sound'
  const second = text.indexOf('no ship')
  const quotes = [
    { start: 1, end: text.indexOf(',”') },
    { start: second, end: text.length },
  ]
  const reading = { ...plainReading(text), language: 'en', quotes }
  const { articleId } = await addArticle(context, { reading, origin: 'test', given: NOTHING_GIVEN })
  const stored = () =>
    db.statement.findMany({
      where: { articleId: Number(articleId) },
      select: { kind: true, rule: true, speakerType: true, spans: { select: { text: true } } },
      orderBy: { ordinal: 'asc' },
    })
  const before = await stored()
  expect(before).toMatchObject([
    { kind: 'direct', speakerType: 'person' },
    { kind: 'direct', rule: 'given-quotation', speakerType: 'unknown', spans: [{ text: text.slice(second) }] },
  ])
  await rereadArticle(context, Number(articleId))
  expect(await stored()).toEqual(before)
})
