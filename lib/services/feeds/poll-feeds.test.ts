// Feeds read side by side over real connections: one that does not answer holds up nobody but its own host.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, it } from 'vitest'
import { listFeeds } from '../../db/feeds'
import { getHost, type HostRow, putHost } from '../../db/hosts'
import { openTestDatabase } from '../../db/test-database'
import { type AwkwardServer, type Respond, startAwkwardServer } from '../../ingest/network/awkward-server'
import { createVisitor } from '../../ingest/network/visitor'
import { workQueue } from '../queue/work-queue'
import { subscribe, unsubscribe } from './steer-feeds'

const { db } = await openTestDatabase()
const servers: AwkwardServer[] = []
afterEach(async () => {
  for (const { id } of await listFeeds(db)) await unsubscribe(db, id)
  for (const server of servers.splice(0)) await server.close()
})

/** A server at a loopback address of its own, which is a host of its own. */
async function startAt(number: number): Promise<AwkwardServer> {
  const server = await startAwkwardServer(`127.0.0.${number}`)
  servers.push(server)
  return server
}

const FEED = '<rss version="2.0"><channel><title>Il Faro di Prova</title></channel></rss>'
const answerAfter =
  (waited: Promise<unknown>, tell: (change: 1 | -1) => void): Respond =>
  (_, response) => {
    tell(1)
    void waited.then(() => {
      tell(-1)
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED)
    })
  }
const plain = { type: 'application/rss+xml', body: FEED }

/** Reads feeds until every one was read, or `isDone`. */
async function poll(isDone: () => Promise<boolean>): Promise<void> {
  const memory = { get: (origin: string) => getHost(db, origin), put: (host: HostRow) => putHost(db, host) }
  const visitor = createVisitor({ memory, allowPrivate: () => true, delayMs: 0 })
  await workQueue({ db, visitor, signal: new AbortController().signal, isDone, withFeeds: true })
}

const unread = () => db.feed.count({ where: { readAt: null } })

it('reads the feeds of other hosts while one does not answer, and leaves its host alone meanwhile', async () => {
  const [slow, other] = [await startAt(2), await startAt(3)]
  let answer = () => {}
  const waited = new Promise<void>((resolve) => {
    answer = resolve
  })
  slow.serve(
    '/slow',
    answerAfter(waited, () => {}),
  )
  slow.serve('/next', plain)
  for (const path of ['/a', '/b', '/c']) other.serve(path, plain)
  for (const path of ['/slow', '/next']) await subscribe(db, { url: slow.origin + path })
  for (const path of ['/a', '/b', '/c']) await subscribe(db, { url: other.origin + path })
  const pathsOf = ({ seen }: AwkwardServer) => seen.map(({ path }) => path).filter((path) => path.length < 6)
  let whileSlow: string[] | null = null
  await poll(async () => {
    if (whileSlow === null && (await unread()) === 2) {
      whileSlow = pathsOf(slow)
      answer()
    }
    return (await unread()) === 0
  })
  expect(pathsOf(other)).toEqual(['/a', '/b', '/c'])
  expect(whileSlow).toEqual(['/slow'])
  expect(pathsOf(slow)).toEqual(['/slow', '/next'])
  expect((await listFeeds(db)).map(({ failures }) => failures)).toEqual([0, 0, 0, 0, 0])
})

it('asks no more than four at once', async () => {
  let [open, most] = [0, 0]
  let answer = () => {}
  const waited = new Promise<void>((resolve) => {
    answer = resolve
  })
  const count = (change: 1 | -1) => {
    open += change
    most = Math.max(most, open)
  }
  for (let number = 2; number < 9; number += 1) {
    const server = await startAt(number)
    server.serve('/feed', answerAfter(waited, count))
    await subscribe(db, { url: `${server.origin}/feed` })
  }
  await poll(async () => {
    // Whoever else would ask has the time to.
    if (most >= 4) await sleep(300).then(answer)
    return (await unread()) === 0
  })
  expect(most).toBe(4)
})

it('holds nothing against a feed whose host is left alone for another one, and comes back when that is over', async () => {
  const server = await startAt(2)
  server.serve('/broken', { status: 503 })
  server.serve('/whole', plain)
  await subscribe(db, { url: `${server.origin}/broken` })
  const id = Number(await subscribe(db, { url: `${server.origin}/whole` }))
  const whole = () => db.feed.findUniqueOrThrow({ where: { id } })
  const { nextAt: dueAt } = await whole()
  await poll(async () => (await whole()).nextAt > dueAt)
  const { failures, why, readAt, nextAt, everyMinutes } = await whole()
  expect({ failures, readAt, why }).toEqual({ failures: 0, readAt: null, why: null })
  const told = async (now: Date) => (await listFeeds(db, now)).map(({ leftAloneUntil }) => leftAloneUntil)
  const until = (await told(new Date()))[1]
  expect(until).toBe((await getHost(db, server.origin))?.notBefore?.toISOString())
  expect(await told(nextAt)).toEqual([null, null])
  expect(nextAt.getTime() - dueAt.getTime()).toBeLessThan(everyMinutes * 60_000)
  expect(server.seen.map(({ path }) => path)).not.toContain('/whole')
})

it('no longer tells why a feed failed once its host answers that nothing is new', async () => {
  const server = await startAt(2)
  server.serve('/feed', (_, response) => void response.writeHead(304).end())
  const id = Number(await subscribe(db, { url: `${server.origin}/feed` }))
  await db.feed.update({ where: { id }, data: { failures: 1, why: 'It failed.', etag: '"1"' } })
  await poll(async () => (await unread()) === 0)
  expect(await listFeeds(db)).toMatchObject([{ failures: 0, why: null }])
})
