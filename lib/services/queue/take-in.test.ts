// What the screen hands over, and what a person corrects of it before it is added.
import { expect, it } from 'vitest'
import { openTestDatabase } from '../../db/test-database'
import { createHostMemory } from '../../ingest/network/host-memory'
import { createVisitor } from '../../ingest/network/visitor'
import { correctItem } from './correct-item'
import { addAll } from './decide-items'
import { getRun } from './show-runs'
import { addressesIn, takeAddresses, takeFiles } from './take-in'
import { workQueue } from './work-queue'

const { db } = await openTestDatabase()
const visitor = createVisitor({ memory: createHostMemory() })

async function work(): Promise<void> {
  const isDone = async () => (await db.item.count({ where: { state: { in: ['read', 'store'] } } })) === 0
  await workQueue({ db, visitor, signal: new AbortController().signal, isDone })
}

it.each([
  ['https://a.example/1\nhttps://b.example/2', ['https://a.example/1', 'https://b.example/2']],
  ['siehe https://a.example/1, und (http://b.example/2).', ['https://a.example/1', 'http://b.example/2']],
  ['«https://a.example/άρθρο» www.b.example/x', ['https://a.example/άρθρο', 'https://www.b.example/x']],
  ['https://a.example/1 https://a.example/1', ['https://a.example/1']],
  ['ftp://a.example/1 a.example', []],
])('finds the addresses in %j', (text, addresses) => {
  expect(addressesIn(text)).toEqual(addresses)
})

it('says what is missing where there is no address and no file', async () => {
  await expect(takeAddresses(db, 'nothing here', true)).rejects.toThrow(/no address in it/)
  await expect(takeFiles(db, [], true)).rejects.toThrow(/no file/)
})

it('keeps what a person corrects: another outlet, a day that is known, one that is not', async () => {
  const text = (place: string) =>
    `Il molo chiude\n4 marzo 2024\n\nIl sindaco di ${place} Carlo Brunetti ha detto ieri che il molo resta chiuso.\n`
  const run = await takeFiles(db, [new File([text('Porto')], 'a.txt'), new File([text('Sasso')], 'b.txt')], true)
  await work()
  const [first, second] = (await getRun(db, run))?.items.rows ?? []
  expect(first?.found).toMatchObject({ publishedOn: '2024-03-04', language: 'it' })
  if (!first?.found || !second?.found) throw new Error('nothing waits')
  const { title, language } = first.found
  await correctItem(db, run, first.id, { title, language, outlet: 'Gazzetta di Prova', publishedOn: '2024-03-05' })
  await correctItem(db, run, second.id, { title, language, outlet: null, publishedOn: null })
  const wrong = correctItem(db, run, first.id, { title, language, outlet: null, publishedOn: 'ieri' })
  await expect(wrong).rejects.toThrow('not written YYYY-MM-DD')
  // Nobody worked the queue meanwhile: what is corrected never stops waiting for a person.
  const rows = (await getRun(db, run))?.items.rows
  expect(rows?.map(({ state, found }) => [state, found?.outlet, found?.publishedOn])).toEqual([
    ['review', 'Gazzetta di Prova', '2024-03-05'],
    ['review', null, null],
  ])
  await addAll(db, run)
  await work()
  const stored = await db.article.findMany({
    select: { publishedOn: true, outlet: { select: { name: true } }, statements: { select: { saidFrom: true } } },
    orderBy: { id: 'asc' },
  })
  expect(stored).toEqual([
    { publishedOn: '2024-03-05', outlet: { name: 'Gazzetta di Prova' }, statements: [{ saidFrom: '2024-03-04' }] },
    { publishedOn: null, outlet: null, statements: [{ saidFrom: null }] },
  ])
  await expect(correctItem(db, run, first.id, { title, language, outlet: null, publishedOn: null })).rejects.toThrow(
    'no longer waits',
  )
})

it('finds the statements anew where the language is corrected', async () => {
  const text = 'Il ponte alto\n\nIl sindaco Carlo Brunetti ha detto che il ponte alto resta chiuso fino a maggio.\n'
  const run = await takeFiles(db, [new File([text], 'c.txt')], true)
  await work()
  const [item] = (await getRun(db, run))?.items.rows ?? []
  if (!item?.found) throw new Error('nothing waits')
  const { title, outlet, publishedOn } = item.found
  const statementsIn = async (language: string) => {
    await correctItem(db, run, item.id, { title, outlet, publishedOn, language })
    return (await getRun(db, run))?.items.rows[0]?.statements
  }
  expect(item.statements).toBe(1)
  expect(await statementsIn('de')).toBe(0)
  expect(await statementsIn('it')).toBe(1)
})
