// The way out, tried against a real server that does whatever servers should not.
import { networkInterfaces } from 'node:os'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { PLAIN_PAGE } from './awkward-pages'
import { startAwkwardServer } from './awkward-server'
import { FetchError } from './fetch-error'
import { type FetchOptions, guardedFetch } from './guarded-fetch'

const server = await startAwkwardServer()
afterAll(() => server.close())
beforeEach(() => {
  server.seen.length = 0
  server.sent.bytes = 0
})

const loopbackV6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'))

/** Small enough for the tests to be quick. */
const limits = { totalMs: 30_000, idleMs: 20_000, wireBytes: 1_000_000, decodedBytes: 2_000_000 }
const IMPATIENT = { ...limits, totalMs: 1000, idleMs: 300 }
const fetchFrom = (path: string, options: FetchOptions = {}) =>
  guardedFetch(server.origin + path, { allowPrivate: true, limits, ...options })
const textOf = async (path: string, options?: FetchOptions) =>
  Buffer.from((await fetchFrom(path, options)).bytes).toString('utf8')
const failureOf = async (fetched: Promise<unknown>): Promise<FetchError> => {
  const error = await fetched.then(
    () => new Error('nothing went wrong'),
    (reason: unknown) => reason,
  )
  if (!(error instanceof FetchError)) throw error
  return error
}

describe('a page', () => {
  it('comes with its type, its address and who asked', async () => {
    const fetched = await fetchFrom('/plain#quay')
    expect(Buffer.from(fetched.bytes).toString('utf8')).toBe(PLAIN_PAGE)
    expect(fetched).toMatchObject({
      status: 200,
      url: `${server.origin}/plain`,
      contentType: 'text/html; charset=utf-8',
      etag: null,
    })
    const { headers } = server.seen[0] ?? {}
    expect(headers?.['user-agent']).toMatch(/^Dictum\/\d+\.\d+\.\d+ \(/)
    expect(headers?.connection).toBe('close')
    expect(headers?.cookie).toBeUndefined()
  })

  it.each(['/gzip', '/deflate', '/deflate-bare', '/br', '/gzip-twice'])('is decompressed: %s', async (path) => {
    expect(await textOf(path)).toBe(PLAIN_PAGE)
  })

  it('is not sent again while it has not changed', async () => {
    const { etag, lastModified } = await fetchFrom('/conditional')
    expect(await fetchFrom('/conditional', { etag })).toMatchObject({ status: 304, bytes: new Uint8Array() })
    expect(await fetchFrom('/conditional', { lastModified })).toMatchObject({ status: 304 })
    expect(await fetchFrom('/conditional', { etag: '"two"' })).toMatchObject({ status: 200 })
    expect(await fetchFrom('/conditional', { etag: 'bad\r\nX-Injected: 1' })).toMatchObject({ status: 200 })
  })

  it('is cut where only its beginning is wanted', async () => {
    const { bytes } = await fetchFrom('/big', { cut: true, limits: { ...limits, wireBytes: 100_000 } })
    expect(bytes.length).toBeGreaterThan(0)
    expect(bytes.length).toBeLessThanOrEqual(100_000)
  })
})

describe('redirects', () => {
  it('are followed five times', async () => {
    expect(await fetchFrom('/redirect/5')).toMatchObject({ url: `${server.origin}/plain` })
    expect(await failureOf(fetchFrom('/redirect/6'))).toMatchObject({ kind: 'redirect' })
  })

  it('are followed to addresses in any alphabet', async () => {
    expect(await fetchFrom('/redirect-in-greek')).toMatchObject({ url: server.origin + encodeURI('/λιμάνι') })
  })

  it('in a circle are seen', async () => {
    const { kind, message } = await failureOf(fetchFrom('/circle'))
    expect({ kind, message }).toEqual({ kind: 'redirect', message: `127.0.0.1:${server.port} redirects in a circle.` })
    expect(server.seen).toHaveLength(2)
  })

  it('carry no cookie along', async () => {
    await fetchFrom('/set-cookie')
    expect(server.seen.map(({ headers }) => headers.cookie)).toEqual([undefined, undefined])
  })

  it('lead to nothing but web addresses', async () => {
    expect(await failureOf(fetchFrom('/redirect-to-file'))).toMatchObject({ kind: 'address' })
    expect(await failureOf(fetchFrom('/redirect-nowhere'))).toMatchObject({
      kind: 'status',
      status: 302,
      message: expect.stringContaining('does not say where'),
    })
  })
})

describe('the guard', () => {
  const inside = (path: string, options: FetchOptions = {}) =>
    failureOf(guardedFetch(path, { limits, resolve: async () => [], ...options }))

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://１２７.0.0.1/',
    'http://127.0.0.1./',
    'http://localhost/',
    'http://localhost./',
    'http://LOCALHOST:8080/',
    'http://db.localhost/',
    'http://0.0.0.0/',
    'http://[::]/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://100.64.0.1/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://255.255.255.255/',
    'http://224.0.0.1/',
  ])('refuses %s', async (address) => {
    expect((await inside(address)).kind).toBe('private')
  })

  it.each([
    'file:///etc/passwd',
    'ftp://news.example/',
    'gopher://news.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://user:secret@news.example/',
    'http://news.example:22/',
    'http://news.example:0/',
    'http://[fe80::1%25eth0]/',
    'http://a..b/',
    'news.example',
    `http://news.example/${'x'.repeat(9000)}`,
  ])('refuses %s even where private networks are open', async (address) => {
    expect((await inside(address, { allowPrivate: true })).kind).toBe('address')
  })

  it.each(['http://169.254.169.254/', 'http://[fd00:ec2::254]/', 'http://100.100.100.200/', 'http://0.0.0.0/'])(
    'refuses %s even where private networks are open',
    async (address) => {
      expect((await inside(address, { allowPrivate: true })).kind).toBe('private')
    },
  )

  it('asks the address it was told, and looks nothing up itself', async () => {
    const asked: string[] = []
    const resolve = async (hostname: string) => {
      asked.push(hostname)
      return ['127.0.0.1']
    }
    const fetched = await guardedFetch(`http://news.example:${server.port}/plain`, {
      limits,
      resolve,
      allowPrivate: ({ hostname }) => hostname === 'news.example',
    })
    expect(fetched.url).toBe(`http://news.example:${server.port}/plain`)
    expect(asked).toEqual(['news.example'])
    expect(server.seen[0]?.headers.host).toBe(`news.example:${server.port}`)
  })

  it('refuses a name of which one address is private', async () => {
    const error = await inside('http://news.example/', { resolve: async () => ['93.184.216.34', '10.0.0.7'] })
    expect(error.kind).toBe('private')
  })

  it.each(['http://127.0.0.1:PORT/plain', 'http://[::ffff:127.0.0.1]:PORT/plain', '//localhost:PORT/plain'])(
    'refuses a redirect from outside into %s',
    async (target) => {
      const to = encodeURIComponent(target.replace('PORT', String(server.port)))
      const error = await inside(`http://news.example:${server.port}/redirect-to?to=${to}`, {
        resolve: async () => ['127.0.0.1'],
        allowPrivate: ({ hostname }) => hostname === 'news.example',
      })
      expect(error.kind).toBe('private')
      expect(server.seen.map(({ path }) => path.split('?')[0])).toEqual(['/redirect-to'])
    },
  )

  it('asks a name anew at each redirect, and refuses when it has moved inside', async () => {
    const answers = ['127.0.0.1', '10.0.0.7']
    let left = 1
    const error = await inside(`http://news.example:${server.port}/redirect/1`, {
      resolve: async () => answers.splice(0, 1),
      // Only the first lookup stands for a public host; the test server has no other address.
      allowPrivate: () => left-- > 0,
    })
    expect(error.kind).toBe('private')
    expect(server.seen).toHaveLength(1)
  })

  it('knows a name without an address', async () => {
    expect((await inside('http://nowhere.invalid/')).message).toBe('There is no host named nowhere.invalid.')
  })
})

describe('failures are told for what they are', () => {
  it.each([
    ['/big', 'too-large'],
    ['/big-declared', 'too-large'],
    ['/bomb-gzip', 'too-large'],
    ['/bomb-br', 'too-large'],
    ['/bomb-twice', 'too-large'],
    ['/drip', 'timeout'],
    ['/stalls', 'timeout'],
    ['/silence', 'timeout'],
    ['/endless-header', 'timeout'],
    ['/huge-header', 'broken'],
    ['/reset', 'broken'],
    ['/reset-midway', 'broken'],
    ['/content-length-too-long', 'broken'],
    ['/broken-chunks', 'broken'],
    ['/not-http', 'broken'],
    ['/other-protocol', 'broken'],
    ['/encoded-four-times', 'broken'],
    ['/unknown-encoding', 'broken'],
    ['/gzip-damaged', 'broken'],
    ['/gzip-cut', 'broken'],
    ['/picture', 'type'],
    ['/film', 'type'],
    ['/pdf', 'type'],
    ['/401', 'status'],
    ['/404', 'status'],
    ['/503', 'status'],
    ['/204', 'status'],
    ['/304', 'status'],
  ])('%s: %s', async (path, kind) => {
    const error = await failureOf(fetchFrom(path, kind === 'timeout' ? { limits: IMPATIENT } : {}))
    expect(error.kind).toBe(kind)
    expect(error.message).toMatch(/^[^\n]*127\.0\.0\.1:\d+[^\n]*\.$/)
    expect(server.sent.bytes).toBeLessThan(20_000_000)
  })

  it('takes what a page has said by its own count', async () => {
    expect(await textOf('/content-length-too-short')).toBe('<p>Long')
  })

  it.each([
    ['/silence', 'does not answer.'],
    ['/stalls', 'stopped sending in the middle of the page.'],
  ])('gives up on %s long before its whole time is over', async (path, says) => {
    const error = await failureOf(fetchFrom(path, { limits: { ...limits, idleMs: 300 } }))
    expect(error.message).toBe(`127.0.0.1:${server.port} ${says}`)
  })

  it('waits for a page that comes slowly but steadily', async () => {
    const patient = { ...limits, idleMs: 1500 }
    expect(await textOf('/steady', { limits: patient })).toBe('piece '.repeat(20))
  })

  it('says how long to wait', async () => {
    const error = await failureOf(fetchFrom('/429'))
    expect(error).toMatchObject({ status: 429, isRetryable: true, retryAfterMs: 120_000 })
    expect(await failureOf(fetchFrom('/404'))).toMatchObject({ status: 404, isRetryable: false, retryAfterMs: null })
  })

  it('names a host where nobody listens', async () => {
    const gone = await startAwkwardServer()
    await gone.close()
    const error = await failureOf(guardedFetch(`${gone.origin}/`, { allowPrivate: true, limits }))
    expect(error).toMatchObject({ kind: 'connect', isRetryable: true })
  })

  it.runIf(loopbackV6)('reaches IPv6 hosts where it may, and not where not', async () => {
    const sixth = await startAwkwardServer('::1')
    try {
      const url = `${sixth.origin}/plain`
      expect(await guardedFetch(url, { limits, allowPrivate: true })).toMatchObject({ url, status: 200 })
      expect(await failureOf(guardedFetch(url, { limits }))).toMatchObject({ kind: 'private' })
      expect(sixth.seen.map(({ headers }) => headers.host)).toEqual([`[::1]:${sixth.port}`])
    } finally {
      await sixth.close()
    }
  })

  it('names a web server that speaks no TLS', async () => {
    const error = await failureOf(guardedFetch(`https://127.0.0.1:${server.port}/`, { allowPrivate: true, limits }))
    expect(error.kind).toBe('tls')
  })

  it('stops at once when told to, with the reason given', async () => {
    const stop = new AbortController()
    const fetched = fetchFrom('/silence', { signal: stop.signal })
    stop.abort(new Error('enough'))
    await expect(fetched).rejects.toThrow('enough')
  })
})
