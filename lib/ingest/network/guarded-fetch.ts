// The one way out to the web: every address checked, everything limited, every failure a plain sentence.
import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { checkUrl } from './check-url'
import { explainFailure } from './explain-failure'
import { FetchError } from './fetch-error'
import { LIMITS, type Limits } from './limits'
import { refuseMediaType } from './media-types'
import { readBody } from './read-body'
import { refuseStatus } from './refuse-status'
import { type AllowPrivate, type Resolve, resolveHost, resolveWithSystem } from './resolve-host'
import { sendRequest } from './send-request'
import { USER_AGENT } from './user-agent'

/** What a page or feed is asked for with; what comes is judged by what it is. */
const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.8'

export type FetchOptions = {
  /** Private networks stay shut unless this opens them. */
  allowPrivate?: AllowPrivate
  /** How names become IP addresses; the system's way where not given. */
  resolve?: Resolve
  limits?: Partial<Limits>
  /** The `Accept` header. */
  accept?: string
  /** Of an earlier answer: an unchanged page is answered with 304 and no bytes. */
  etag?: string | null
  lastModified?: string | null
  signal?: AbortSignal
  /** Keep only the beginning of what is too long (robots.txt), instead of refusing it. */
  cut?: boolean
  /** Called around each request, so that a host can be asked in its turn; a redirect is a request of its own. */
  inTurn?: <T>(url: URL, ask: () => Promise<T>) => Promise<T>
  /** The current time. */
  now?: () => Date
}

export type Fetched = {
  /** 304 when the page is as it was for the `etag` or `lastModified` given. */
  status: 200 | 304
  /** Decompressed; empty with 304. */
  bytes: Uint8Array
  /** Where it was found in the end. */
  url: string
  contentType: string | null
  etag: string | null
  lastModified: string | null
  /** By name in lower case, each as often as it was sent. */
  headers: NodeJS.Dict<string[]>
}

type Hop = { redirect: URL } | { fetched: Fetched }

/**
 * Fetches `address` and follows its redirects, each checked like the first. Sends no cookies and keeps none, uses no
 * proxy and no connection twice.
 * @throws FetchError for whatever the address, the network or the site does wrong; the signal's reason when it is aborted
 */
export async function guardedFetch(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const { inTurn = (_url, ask) => ask() } = options
  const limits = { ...LIMITS, ...options.limits }
  const passed = new Set<string>()
  let timeLeft = limits.totalMs
  let url = checkUrl(address)
  for (;;) {
    passed.add(url.href)
    const from = url
    const hop = await inTurn(from, async () => {
      const began = performance.now()
      const answer = await fetchOnce(from, options, { ...limits, totalMs: timeLeft })
      timeLeft -= performance.now() - began
      return answer
    })
    if ('fetched' in hop) return hop.fetched
    url = hop.redirect
    if (passed.has(url.href)) throw new FetchError('redirect', `${from.host} redirects in a circle.`)
    if (passed.size > limits.redirects)
      throw new FetchError('redirect', `${from.host} redirects more than ${limits.redirects} times.`)
  }
}

/** One request, in its time. */
async function fetchOnce(url: URL, options: FetchOptions, limits: Limits): Promise<Hop> {
  options.signal?.throwIfAborted()
  const stop = new AbortController()
  const cancel = () => stop.abort(options.signal?.reason)
  options.signal?.addEventListener('abort', cancel, { once: true })
  const slow = new FetchError('timeout', `${url.host} takes too long: the page was not complete in time.`, {
    isRetryable: true,
  })
  const clock = setTimeout(() => stop.abort(slow), Math.max(limits.totalMs, 0))
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason), { once: true })
  })
  try {
    return await Promise.race([ask(url, options, limits, stop.signal), stopped])
  } catch (error) {
    throw stop.signal.aborted ? stop.signal.reason : explainFailure(error, url.host)
  } finally {
    clearTimeout(clock)
    options.signal?.removeEventListener('abort', cancel)
  }
}

async function ask(url: URL, options: FetchOptions, limits: Limits, signal: AbortSignal): Promise<Hop> {
  const addresses = await resolveHost(url, options.resolve ?? resolveWithSystem, options.allowPrivate ?? false)
  signal.throwIfAborted()
  const answer = await sendRequest(url, addresses, headersFor(options), limits.idleMs, signal)
  try {
    return await take(answer, url, options, limits)
  } finally {
    answer.destroy()
  }
}

async function take(answer: IncomingMessage, url: URL, options: FetchOptions, limits: Limits): Promise<Hop> {
  const { statusCode: status = 0, headers } = answer
  const contentType = headers['content-type'] ?? null
  const head = {
    url: url.href,
    contentType,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    headers: answer.headersDistinct,
  }
  if (status === 304 && (options.etag || options.lastModified))
    return { fetched: { status: 304, bytes: new Uint8Array(), ...head } }
  if ([301, 302, 303, 307, 308].includes(status) && headers.location)
    return { redirect: checkUrl(decodeLocation(headers.location), url) }
  if (status !== 200 && status !== 203) throw refuseStatus(status, url.host, headers, options.now?.() ?? new Date())
  const refused = refuseMediaType(contentType)
  if (refused) throw new FetchError('type', `What ${url.host} sends is no article but ${refused}.`)
  const bytes = await readBody(answer, url.host, { ...limits, cut: options.cut })
  return { fetched: { status: 200, bytes, ...head } }
}

/** Node reads header lines as Latin-1; addresses with letters beyond ASCII are nearly always sent as UTF-8. */
function decodeLocation(location: string): string {
  const bytes = Buffer.from(location, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : location
}

function headersFor({ accept = ACCEPT, etag, lastModified }: FetchOptions): Record<string, string> {
  return {
    'User-Agent': USER_AGENT,
    Accept: accept,
    'Accept-Encoding': 'gzip, deflate, br',
    ...(etag && isHeaderValue(etag) ? { 'If-None-Match': etag } : {}),
    ...(lastModified && isHeaderValue(lastModified) ? { 'If-Modified-Since': lastModified } : {}),
  }
}

/** What Node would send: visible ASCII; else the page is fetched anew, which is never wrong. */
function isHeaderValue(value: string): boolean {
  return /^[\x20-\x7e]{1,1000}$/.test(value)
}
