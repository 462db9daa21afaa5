// Politeness and what sites reserve, against a real server; the clock is the test's, so nothing is waited for.
import { afterEach, describe, expect, it } from 'vitest'
import { type AwkwardServer, startAwkwardServer } from './awkward-server'
import { FetchError } from './fetch-error'
import { createHostMemory, type HostMemory, newHost } from './host-memory'
import { createVisitor, type VisitOptions, type VisitorOptions } from './visitor'

const HOUR = 60 * 60 * 1000
const servers: AwkwardServer[] = []
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

type Rules = { robots?: string | number; tdmrep?: unknown }

/** A server with these rules, a visitor with a clock that only its own waiting moves, and what it waited. */
async function setUp({ robots, tdmrep }: Rules = {}, options: Partial<VisitorOptions> = {}) {
  const server = await startAwkwardServer()
  servers.push(server)
  if (typeof robots === 'string') server.serve('/robots.txt', { type: 'text/plain', body: robots })
  if (typeof robots === 'number') server.serve('/robots.txt', { status: robots })
  if (tdmrep) server.serve('/.well-known/tdmrep.json', { type: 'application/json', body: JSON.stringify(tdmrep) })
  const clock = { at: Date.parse('2026-03-03T09:00:00Z'), waits: [] as number[] }
  const memory: HostMemory = options.memory ?? createHostMemory()
  const visitor = createVisitor({
    allowPrivate: true,
    limits: { totalMs: 30_000, idleMs: 20_000 },
    now: () => new Date(clock.at),
    wait: async (ms) => {
      clock.waits.push(ms)
      clock.at += ms
    },
    ...options,
    memory,
  })
  const visit = (path: string, given: Partial<VisitOptions> = {}) =>
    visitor.visit(server.origin + path, { purpose: 'scheduled', ...given })
  const fail = async (path: string, given: Partial<VisitOptions> = {}) => {
    const error = await visit(path, given).then(
      () => new Error('nothing went wrong'),
      (reason: unknown) => reason,
    )
    if (!(error instanceof FetchError)) throw error
    return error
  }
  const paths = () => server.seen.map(({ path }) => path)
  return { server, clock, memory, visitor, visit, fail, paths }
}

describe('a visit', () => {
  it('gives the page, when it was fetched and what the site says', async () => {
    const { visit, server } = await setUp()
    const visited = await visit('/redirect/1')
    expect(visited).toMatchObject({
      status: 200,
      url: `${server.origin}/plain`,
      fetchedAt: new Date('2026-03-03T09:00:03Z'),
    })
    expect(visited.reservation).toEqual({
      refusal: null,
      textMining: 'unset',
      policyUrl: null,
      signals: [{ source: 'robots.txt', words: `127.0.0.1:${server.port} has no rules for programs in a robots.txt.` }],
    })
  })

  it('is answered with nothing while the page is as it was', async () => {
    const { visit } = await setUp()
    const { etag } = await visit('/conditional')
    expect(await visit('/conditional', { etag })).toMatchObject({ status: 304, etag, bytes: new Uint8Array() })
  })

  it('passes no wall: what the guard refuses is refused here', async () => {
    const { fail } = await setUp({}, { allowPrivate: false })
    expect((await fail('/plain')).kind).toBe('private')
    expect((await fail('/plain', { purpose: 'by-hand' })).kind).toBe('private')
  })
})

describe('robots.txt', () => {
  const robots = 'User-agent: *\nDisallow: /plain\nCrawl-delay: 7\n\nUser-agent: otherbot\nDisallow: /'

  it('is obeyed on a schedule, without the page being asked for', async () => {
    const { fail, paths, server } = await setUp({ robots })
    expect(await fail('/plain')).toMatchObject({
      kind: 'reserved',
      isRetryable: false,
      message: `The robots.txt of 127.0.0.1:${server.port} asks programs not to read this page. It is not read on a schedule.`,
    })
    expect(paths()).toEqual(['/robots.txt', '/.well-known/tdmrep.json'])
  })

  it('is obeyed where a redirect leads', async () => {
    const { fail, paths } = await setUp({ robots })
    expect((await fail('/redirect/1')).kind).toBe('reserved')
    expect(paths()).not.toContain('/plain')
  })

  it('is shown for what a person asks for', async () => {
    const { visit } = await setUp({ robots })
    const { status, reservation } = await visit('/plain', { purpose: 'by-hand' })
    expect(status).toBe(200)
    expect(reservation.refusal).toMatch(/asks programs not to read this page/)
  })

  it('that names this program counts before the rules for all', async () => {
    const { visit } = await setUp({ robots: `${robots}\n\nUser-agent: dictum\nAllow: /` })
    expect((await visit('/plain')).reservation.refusal).toBeNull()
  })

  it('sets the pause between two requests', async () => {
    const { visit, clock } = await setUp({ robots })
    await visit('/gzip')
    await visit('/br')
    expect(clock.waits).toEqual([1000, 7000, 7000])
  })

  it.each([
    ['a day', 30_000, 'User-agent: *\nCrawl-delay: 86400'],
    ['less than nothing', 1000, 'User-agent: *\nCrawl-delay: -5'],
    ['nonsense', 1000, 'User-agent: *\nCrawl-delay: soon'],
  ])('that asks for a pause of %s gets %i ms', async (_, expected, robots) => {
    const { visit, clock } = await setUp({ robots })
    await visit('/plain')
    expect(clock.waits.at(-1)).toBe(expected)
  })

  it.each([401, 403, 404, 410])('that answers %i forbids nothing', async (robots) => {
    const { visit } = await setUp({ robots })
    expect((await visit('/plain')).status).toBe(200)
  })

  it.each([429, 500, 503])('that answers %i forbids everything for an hour', async (robots) => {
    const { fail, visit, server, clock } = await setUp({ robots })
    expect(await fail('/plain')).toMatchObject({ kind: 'reserved', isRetryable: true })
    expect((await visit('/plain', { purpose: 'by-hand' })).reservation.refusal).toMatch(/cannot be read/)
    server.serve('/robots.txt', { type: 'text/plain', body: 'User-agent: *\nAllow: /' })
    expect((await fail('/plain')).kind).toBe('reserved')
    clock.at += HOUR
    expect((await visit('/plain')).status).toBe(200)
  })

  it('is asked for once a day', async () => {
    const { visit, paths, clock } = await setUp()
    await visit('/plain')
    clock.at += 23 * HOUR
    await visit('/plain')
    expect(paths().filter((path) => path === '/robots.txt')).toHaveLength(1)
    clock.at += HOUR
    await visit('/plain')
    expect(paths().filter((path) => path === '/robots.txt')).toHaveLength(2)
  })

  it('counts up to its 500th kilobyte', async () => {
    const padding = `# ${'x'.repeat(98)}\n`.repeat(6000)
    const { fail, visit } = await setUp({ robots: `User-agent: *\nDisallow: /gzip\n${padding}Disallow: /plain` })
    expect((await visit('/plain')).status).toBe(200)
    expect((await fail('/gzip')).kind).toBe('reserved')
  })

  it('is followed through a redirect, and no further than the guard lets it', async () => {
    const { visit, server, fail } = await setUp({}, { allowPrivate: ({ hostname }) => hostname === '127.0.0.1' })
    server.serve('/robots.txt', { status: 301, headers: { Location: '/rules' } })
    server.serve('/rules', { type: 'text/plain', body: 'User-agent: *\nDisallow: /plain' })
    expect((await fail('/plain')).kind).toBe('reserved')
    expect((await visit('/gzip')).status).toBe(200)
    const other = await setUp({}, { allowPrivate: ({ hostname }) => hostname === '127.0.0.1' })
    other.server.serve('/robots.txt', { status: 301, headers: { Location: `http://localhost:${server.port}/rules` } })
    expect((await other.fail('/plain')).kind).toBe('private')
  })
})

describe('text and data mining', () => {
  const tdmrep = [
    { location: '/plain', 'tdm-reservation': 1, 'tdm-policy': 'https://policy.example/1' },
    { location: '/*.free$', 'tdm-reservation': 0 },
    { location: '/gzip', 'tdm-reservation': 7 },
    'nonsense',
    { location: '/gzip', 'tdm-reservation': 1 },
    { location: '/tdm-meta-free', 'tdm-reservation': '0' },
  ]

  it('reserved for the site is not asked for on a schedule, and shown to a person', async () => {
    const { fail, visit, paths } = await setUp({ tdmrep })
    expect((await fail('/plain')).message).toBe(
      'The site’s tdmrep.json reserves text and data mining. It is not read on a schedule.',
    )
    expect(paths()).not.toContain('/plain')
    const { reservation } = await visit('/plain', { purpose: 'by-hand' })
    expect(reservation).toMatchObject({ textMining: 'reserved', policyUrl: 'https://policy.example/1' })
  })

  it('goes by the first rule that fits, and takes a strange value for none', async () => {
    const { visit } = await setUp({ tdmrep })
    expect((await visit('/gzip')).reservation).toMatchObject({ textMining: 'unset', refusal: null })
    expect((await visit('/br')).reservation).toMatchObject({ textMining: 'unset', refusal: null })
  })

  it.each([
    ['/tdm-header', 'header'],
    ['/tdm-meta', 'page'],
    ['/noai', 'header'],
    ['/noai-in-meta', 'page'],
  ] as const)('is reserved by %s in its %s', async (path, source) => {
    const { fail, visit } = await setUp()
    expect((await fail(path)).kind).toBe('reserved')
    const { reservation } = await visit(path, { purpose: 'by-hand' })
    expect(reservation.signals.map((signal) => signal.source)).toContain(source)
    expect(reservation.signals.map(({ words }) => words)).toContain(reservation.refusal)
  })

  it('is free where the page says so, whatever its header says', async () => {
    const { visit } = await setUp({ tdmrep })
    expect((await visit('/tdm-meta-free')).reservation).toMatchObject({ textMining: 'free', refusal: null })
  })

  it('is not what concerns search engines or other programs', async () => {
    const { visit, server } = await setUp()
    expect((await visit('/noindex')).reservation).toMatchObject({ refusal: null })
    server.serve('/other', { headers: { 'X-Robots-Tag': 'otherbot: noai' } })
    expect((await visit('/other')).reservation.signals).toHaveLength(1)
  })

  it('is unset where the site shows its front page at every address', async () => {
    const { visit, server } = await setUp()
    server.serve('/.well-known/tdmrep.json', { body: '<p>Welcome' })
    expect((await visit('/plain')).reservation.textMining).toBe('unset')
  })
})

describe('politeness', () => {
  it('pauses between two requests to one host', async () => {
    const { visit, clock } = await setUp()
    await visit('/plain')
    clock.at += 400
    await visit('/plain')
    expect(clock.waits).toEqual([1000, 1000, 600])
  })

  it('asks a host for one thing at a time', async () => {
    const { visit, server } = await setUp({}, { delayMs: 0 })
    let open = 0
    let most = 0
    server.serve('/slow', (_request, response) => {
      most = Math.max(most, ++open)
      setTimeout(() => {
        open--
        response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Done')
      }, 5)
    })
    await Promise.all(Array.from({ length: 8 }, () => visit('/slow')))
    expect(most).toBe(1)
  })

  it('lets two hosts redirect to each other at once', async () => {
    const one = await setUp({}, { delayMs: 0 })
    const two = await setUp()
    for (const [from, to] of [
      [one, two],
      [two, one],
    ] as const)
      from.server.serve('/over', { status: 302, headers: { Location: `${to.server.origin}/plain` } })
    const visits = [one, two, one, two].map(({ server }) =>
      one.visitor.visit(`${server.origin}/over`, { purpose: 'scheduled' }),
    )
    expect((await Promise.all(visits)).map(({ status }) => status)).toEqual([200, 200, 200, 200])
  })

  it('lets one who waits go away', async () => {
    const { visit, server } = await setUp({}, { delayMs: 0 })
    const reached = new Promise<() => void>((settle) => {
      server.serve('/held', (_request, response) => settle(() => response.end('<p>Done')))
    })
    const first = visit('/held')
    const finish = await reached
    const stop = new AbortController()
    const second = visit('/plain', { signal: stop.signal })
    const third = visit('/plain')
    stop.abort(new Error('enough'))
    await expect(second).rejects.toThrow('enough')
    finish()
    expect((await first).status).toBe(200)
    expect((await third).status).toBe(200)
  })
})

describe('a host that refuses', () => {
  it('is left alone for twice as long each time', async () => {
    const { fail, visit, clock, memory, server } = await setUp()
    const waited: (number | null)[] = []
    for (let attempt = 0; attempt < 14; attempt++) {
      const { status, retryAfterMs } = await fail('/403', { purpose: 'by-hand' })
      expect(status).toBe(403)
      waited.push(retryAfterMs)
      clock.at += retryAfterMs ?? 0
    }
    expect(waited.slice(0, 3)).toEqual([60_000, 120_000, 240_000])
    expect(waited.at(-1)).toBe(24 * HOUR)
    expect(await memory.get(server.origin)).toMatchObject({ refusals: 14 })
    await visit('/plain')
    expect(await memory.get(server.origin)).toMatchObject({ refusals: 0, notBefore: null })
  })

  it('is not asked before, whoever wants it', async () => {
    const { fail, paths, server } = await setUp()
    await fail('/403')
    const asked = paths().length
    for (const purpose of ['scheduled', 'by-hand'] as const)
      expect(await fail('/plain', { purpose })).toMatchObject({
        kind: 'waiting',
        message: `127.0.0.1:${server.port} refused the last request and is left alone for another minute.`,
        isRetryable: true,
        retryAfterMs: 60_000,
      })
    expect(paths()).toHaveLength(asked)
  })

  it('may say itself how long', async () => {
    const { fail } = await setUp()
    expect(await fail('/429')).toMatchObject({ status: 429, retryAfterMs: 120_000 })
    expect(await fail('/plain')).toMatchObject({ kind: 'waiting', retryAfterMs: 120_000 })
  })

  it('is given up after some refusals in a row', async () => {
    const { fail, clock } = await setUp()
    for (let attempt = 0; attempt < 3; attempt++) {
      expect((await fail('/503')).status).toBe(503)
      const waiting = await fail('/plain')
      expect(waiting).toMatchObject({ kind: 'waiting', isRetryable: attempt < 2 })
      clock.at += waiting.retryAfterMs ?? 0
    }
  })

  it('is remembered by another visitor', async () => {
    const memory = createHostMemory()
    const { fail, server } = await setUp({}, { memory })
    await fail('/429')
    const visitor = createVisitor({ memory, allowPrivate: true, now: () => new Date('2026-03-03T09:00:10Z') })
    await expect(visitor.visit(`${server.origin}/plain`, { purpose: 'by-hand' })).rejects.toMatchObject({
      kind: 'waiting',
    })
  })

  it('is not one where a page is missing', async () => {
    const { fail, memory, server } = await setUp()
    await fail('/404')
    expect(await memory.get(server.origin)).toMatchObject({ refusals: 0, notBefore: null })
  })
})

describe('a host that is down', () => {
  it('is said to be, not that it has rules', async () => {
    const { server, fail, memory } = await setUp()
    await server.close()
    expect((await fail('/plain')).kind).toBe('connect')
    expect((await fail('/plain', { purpose: 'by-hand' })).kind).toBe('connect')
    expect(await memory.get(server.origin)).toBeNull()
  })

  it('starts with a clean record', () => {
    expect(newHost('http://news.example')).toEqual({
      origin: 'http://news.example',
      robotsTxt: null,
      robotsAt: null,
      tdmrep: null,
      notBefore: null,
      refusals: 0,
    })
  })
})
