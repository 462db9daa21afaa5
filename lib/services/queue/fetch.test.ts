// Addresses and feeds through the queue, from a real server that misbehaves where it is told to.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { listFeeds } from '../../db/feeds'
import { listRuns } from '../../db/runs'
import { openTestDatabase } from '../../db/test-database'
import { NOTHING_GIVEN } from '../../ingest/given-facts'
import { type AwkwardServer, startAwkwardServer } from '../../ingest/network/awkward-server'
import { createHostMemory } from '../../ingest/network/host-memory'
import { createVisitor } from '../../ingest/network/visitor'
import { pauseFeed, readNow, setEvery, subscribe, unsubscribe } from '../feeds/steer-feeds'
import { getRun } from './show-runs'
import { startRun } from './start-run'
import { workQueue } from './work-queue'

const { db } = await openTestDatabase()
let server: AwkwardServer
beforeAll(async () => {
  server = await startAwkwardServer()
})
afterAll(() => server.close())

const story = (number: number) =>
  `Porto, giorno ${number}\n\nIl sindaco Carlo Brunetti ha detto che il molo ${number} resta chiuso. «Riapriremo presto», ha aggiunto Brunetti.\n`

const visitor = createVisitor({ memory: createHostMemory(), allowPrivate: () => true, delayMs: 0 })

/** Works the queue until nothing is due any more. */
async function work(): Promise<void> {
  const isDone = async () => {
    const due = { OR: [{ notBefore: null }, { notBefore: { lte: new Date() } }] }
    const waiting = { state: { in: ['fetch', 'read', 'store'] }, run: { state: 'open' }, ...due }
    const feeds = await db.feed.count({ where: { pausedAt: null, nextAt: { lte: new Date() } } })
    return feeds === 0 && (await db.item.count({ where: waiting })) === 0
  }
  await workQueue({ db, visitor, signal: new AbortController().signal, isDone, withFeeds: true })
}

async function add(...paths: string[]): Promise<string> {
  const handedOver = paths.map((path) => ({
    ...{ what: 'address' as const, url: server.origin + path, given: NOTHING_GIVEN },
  }))
  return (await startRun(db, { kind: 'addresses', label: 'test', review: false, handedOver })).id
}

const outcomesOf = async (id: string) => (await getRun(db, id))?.items.rows.map(({ state, why }) => [state, why])

const text = (body: string, headers = {}) => ({ type: 'text/plain; charset=utf-8', body, headers })

it('fetches addresses, keeps the pages and says why one cannot be had', async () => {
  server.serve('/story', text(story(1)))
  const id = await add('/story', '/404', '/picture', '/story#again')
  await work()
  expect(await outcomesOf(id)).toEqual([
    ['added', null],
    ['failed', expect.stringContaining('404')],
    ['failed', expect.any(String)],
  ])
  const article = await db.article.findFirst({ where: { title: 'Porto, giorno 1' }, include: { raw: true } })
  expect(article?.raw).toMatchObject({ url: `${server.origin}/story`, size: Buffer.byteLength(story(1)) })
})

it('tries again later what failed for a reason that may pass, and not for ever', async () => {
  server.serve('/trouble', { status: 503 })
  const id = await add('/trouble')
  const item = { runId: Number(id) }
  for (let attempt = 1; attempt < 3; attempt += 1) {
    await work()
    expect(await db.item.findFirst({ where: item })).toMatchObject({ state: 'fetch', attempts: attempt })
    await db.item.updateMany({ where: item, data: { notBefore: null } })
  }
  await work()
  expect(await outcomesOf(id)).toEqual([['failed', expect.any(String)]])
})

const feed = (...numbers: number[]) => ({
  type: 'application/rss+xml',
  body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Il Faro di Prova</title>${numbers
    .map((number) => `<item><title>Giorno ${number}</title><link>${server.origin}/day/${number}</link></item>`)
    .join('')}</channel></rss>`,
})

it('reads feeds when they are due, and of each only what is new', async () => {
  // The first server is left alone after what it answered above.
  await server.close()
  server = await startAwkwardServer()
  for (let number = 10; number < 14; number += 1) server.serve(`/day/${number}`, text(story(number)))
  server.serve('/feed', feed(11, 10))
  const id = await subscribe(db, { url: `${server.origin}/feed`, everyMinutes: 30 })
  await expect(subscribe(db, { url: `${server.origin}/feed` })).rejects.toThrow('subscribed to already')
  await work()
  expect(await listFeeds(db)).toMatchObject([{ id, title: 'Il Faro di Prova', failures: 0, why: null, articles: 2 }])
  const runs = async () => (await listRuns(db, { page: 1, feedId: Number(id) })).rows
  expect(await runs()).toMatchObject([{ kind: 'feed', label: 'Il Faro di Prova', state: 'finished' }])
  // The oldest first.
  const [first] = await runs()
  const rows = (await getRun(db, first?.id ?? ''))?.items.rows
  expect(rows?.map(({ url }) => url)).toEqual([`${server.origin}/day/10`, `${server.origin}/day/11`])

  await readNow(db, id)
  await work()
  expect(await runs()).toHaveLength(1)

  server.serve('/feed', feed(12, 11, 10))
  const asked = server.seen.length
  await readNow(db, id)
  await work()
  expect(await runs()).toHaveLength(2)
  expect(server.seen.slice(asked).map(({ path }) => path)).toEqual(['/feed', '/day/12'])
})

it('says why a feed cannot be read, and asks less often', async () => {
  const [{ id = '' } = {}] = await listFeeds(db)
  server.serve('/feed', { type: 'text/html', body: '<html><body><p>We have moved.</p></body></html>' })
  await readNow(db, id)
  await work()
  const [failed] = await listFeeds(db)
  expect(failed).toMatchObject({ failures: 1, why: expect.stringContaining('is a web page') })
  expect(new Date(failed?.nextAt ?? 0).getTime()).toBeGreaterThan(Date.now() + 45 * 60_000)
  await setEvery(db, id, 60)
  await expect(setEvery(db, id, 1)).rejects.toThrow('every 5 to 10080 minutes')
  await pauseFeed(db, id)
  expect((await listFeeds(db))[0]).toMatchObject({ everyMinutes: 60, pausedAt: expect.any(String) })
  await unsubscribe(db, id)
  expect(await listFeeds(db)).toEqual([])
  await expect(unsubscribe(db, id)).rejects.toThrow(`There is no feed ${id}.`)
})

it('obeys on a schedule what a site reserves, and says so of the feed', async () => {
  const reserved = await startAwkwardServer('127.0.0.2')
  reserved.serve('/robots.txt', text('User-agent: *\nDisallow: /\n'))
  reserved.serve('/feed', feed(13))
  const id = await subscribe(db, { url: `${reserved.origin}/feed` })
  await work()
  expect(await listFeeds(db)).toMatchObject([{ failures: 1, why: expect.stringContaining('robots.txt') }])
  expect(reserved.seen.map(({ path }) => path)).not.toContain('/feed')
  await unsubscribe(db, id)
  await reserved.close()
})
