// What is fetched over a real connection: lists that lead in circles, and sites that ask for more patience than a person has.
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, it } from 'vitest'
import { nextToFetch } from '../../db/items'
import { openTestDatabase } from '../../db/test-database'
import { NOTHING_GIVEN } from '../../ingest/given-facts'
import { createHostMemory } from '../../ingest/network/host-memory'
import { createVisitor } from '../../ingest/network/visitor'
import type { RunKind } from '../../records/ingest'
import { seeThrough } from './see-through'
import { getRun } from './show-runs'
import { startRun } from './start-run'
import { cancelRun, retryFailed } from './steer-run'
import { workQueue } from './work-queue'

const { db } = await openTestDatabase()
const listen = async (answer: RequestListener) => {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  afterAll(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Adds the page at `url` and works until nothing can be done any more, or `enough` items are there. */
async function add(url: string, kind: RunKind, enough = 20) {
  const handedOver = [{ what: 'address' as const, url, given: NOTHING_GIVEN }]
  const { id } = await startRun(db, { kind, label: url, review: false, handedOver })
  const runId = Number(id)
  const busy = { runId, OR: [{ state: { in: ['read', 'store'] } }, { state: 'fetch', notBefore: null }] }
  const isDone = async () =>
    (await db.item.count({ where: busy })) === 0 || (await db.item.count({ where: { runId } })) >= enough
  const visitor = createVisitor({ memory: createHostMemory(), allowPrivate: true, delayMs: 0 })
  await workQueue({ db, visitor, signal: new AbortController().signal, isDone })
  return db.item.findMany({ where: { runId }, orderBy: { id: 'asc' } })
}

const feedOf = (link: string) =>
  `<rss version="2.0"><channel><title>Circle</title><item><title>Again</title><link>${link}</link></item></channel></rss>`

it('does not follow feeds that name feeds in a circle', async () => {
  const site = await listen(({ url = '' }, answer) => {
    if (!url.startsWith('/feed')) return void answer.writeHead(404).end()
    answer.setHeader('content-type', 'application/rss+xml')
    answer.end(feedOf(`/feed?${Number(url.split('?')[1] ?? 0) + 1}`))
  })
  const circle = 'It holds a list instead of an article, and was found in a list itself: add its address by itself.'
  expect((await add(`${site}/feed`, 'addresses')).map(({ state, why }) => [state, why])).toEqual([
    ['opened', null],
    ['failed', circle],
  ])
  expect((await add(`${site}/feed`, 'feed')).map(({ state, why }) => [state, why])).toEqual([['failed', circle]])
})

it('waits a while for a site that asks for it, and tells a person when it is too long', async () => {
  const refusing = (seconds: string) =>
    listen(({ url }, answer) => {
      if (url !== '/page') return void answer.writeHead(404).end()
      answer.writeHead(429, { 'retry-after': seconds }).end()
    })
  const tooLong = /asked too often\. It asks to be left alone for 2 hours: try again then\.$/
  expect(await add(`${await refusing('7200')}/page`, 'addresses')).toMatchObject([
    { state: 'failed', mayPass: true, why: expect.stringMatching(tooLong) },
  ])
  expect(await add(`${await refusing('60')}/page`, 'addresses')).toMatchObject([{ state: 'fetch', attempts: 1 }])
  expect(await add(`${await refusing('7200')}/page`, 'feed')).toMatchObject([{ state: 'fetch', attempts: 1 }])
})

it('tells what may pass from what will be answered the same again', async () => {
  const site = await listen((_, answer) => void answer.writeHead(404).end())
  const [missing] = await add(`${site}/page`, 'addresses')
  expect(missing).toMatchObject({ state: 'failed', mayPass: false })
  expect(await getRun(db, String(missing?.runId))).toMatchObject({ mayPass: 0 })
  expect(await retryFailed(db, String(missing?.runId), 'passing')).toBe(0)
  expect(await retryFailed(db, String(missing?.runId), 'all')).toBe(1)
  await cancelRun(db, String(missing?.runId))
})

it('tells what is waited for while a run is seen through, each time once', async () => {
  const site = await listen(({ url }, answer) => void answer.writeHead(url === '/page' ? 503 : 404).end())
  const handedOver = [{ what: 'address' as const, url: `${site}/page`, given: NOTHING_GIVEN }]
  const run = { kind: 'terminal', label: 'slow', review: false, handedOver } as const
  const { id } = await startRun(db, run)
  const stop = new AbortController()
  const visitor = createVisitor({ memory: createHostMemory(), allowPrivate: true, delayMs: 0 })
  const told = []
  let counts = 0
  for await (const { postponed, run } of seeThrough({ db, visitor, signal: stop.signal }, id, new Date())) {
    told.push(...postponed)
    if (told.length > 0 && run) counts += 1
    if (counts === 3) stop.abort()
  }
  expect(told).toMatchObject([{ state: 'fetch', attempts: 1, why: expect.stringContaining('503') }])
  expect(Date.parse(told[0]?.retryAt ?? '')).toBeGreaterThan(Date.now())
})

it('gives a page that a person asked for up sooner than one of a feed', async () => {
  const nobody = await listen((_, answer) => void answer.socket?.resetAndDestroy())
  const [hasty] = await add(`${nobody}/page`, 'addresses')
  const [patient] = await add(`${nobody}/other`, 'feed')
  await db.item.updateMany({ where: { state: 'fetch' }, data: { attempts: 2, notBefore: null } })
  await add(`${nobody}/third`, 'addresses')
  const states = await db.item.findMany({ where: { id: { in: [hasty?.id ?? 0, patient?.id ?? 0] } } })
  expect(states.map(({ state, attempts }) => [state, attempts])).toEqual([
    ['failed', 3],
    ['fetch', 3],
  ])
  // The time of its last try stays with it: nothing is told to come after.
  await db.item.update({ where: { id: hasty?.id ?? 0 }, data: { notBefore: new Date() } })
  expect((await getRun(db, String(hasty?.runId)))?.items.rows).toMatchObject([{ state: 'failed', retryAt: null }])
})

it('does not let ten thousand addresses of one run hold up the one of another', async () => {
  const handOver = (label: string, count: number) =>
    startRun(db, {
      ...{ kind: 'addresses', label, review: false },
      handedOver: Array.from({ length: count }, (_, number) => {
        return { what: 'address' as const, url: `http://faro.example/${label}/${number}`, given: NOTHING_GIVEN }
      }),
    })
  const long = Number((await handOver('long', 20)).id)
  const short = Number((await handOver('short', 1)).id)
  expect((await nextToFetch(db, 4, [])).map(({ runId }) => runId)).toEqual([short, long, long, long])
})

it('fetches an address that stands twice in one file once, and tells of the second', async () => {
  const asked: string[] = []
  const site = await listen(({ url = '' }, answer) => {
    asked.push(url)
    if (!url.startsWith('/page')) return void answer.writeHead(404).end()
    answer.setHeader('content-type', 'text/plain; charset=utf-8')
    answer.end(`Pagina ${url}\n\n${'Il sindaco Carlo Brunetti ha detto che il molo resta chiuso. '.repeat(4)}`)
  })
  const lines = [`${site}/page/1`, `${site}/page/2`, `${site}/page/1#below`, `${site}/page/1`]
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const list = { what: 'bytes', origin: 'links.txt', bytes, contentType: 'text/plain', given: NOTHING_GIVEN } as const
  const { id } = await startRun(db, { kind: 'files', label: 'twice', review: false, handedOver: [list] })
  const runId = Number(id)
  const visitor = createVisitor({ memory: createHostMemory(), allowPrivate: true, delayMs: 0 })
  const isDone = async () => (await db.run.findUniqueOrThrow({ where: { id: runId } })).state === 'finished'
  await workQueue({ db, visitor, signal: new AbortController().signal, isDone })
  const items = await db.item.findMany({ where: { runId }, orderBy: { id: 'asc' } })
  const twice = ['duplicate', 'the same address stands there before: links.txt, line 1']
  expect(items.map(({ state, why }) => [state, why])).toEqual([
    ['opened', null],
    ['added', null],
    ['added', null],
    twice,
    twice,
  ])
  expect(items.every(({ finishedAt }) => finishedAt !== null)).toBe(true)
  expect(asked.filter((path) => path.startsWith('/page'))).toEqual(['/page/1', '/page/2'])
})
