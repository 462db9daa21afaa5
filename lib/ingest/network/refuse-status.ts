// What an HTTP status other than success means to a reader.

import type { IncomingHttpHeaders } from 'node:http'
import { STATUS_CODES } from 'node:http'
import { FetchError } from './fetch-error'
import { readRetryAfter } from './retry-after'

const REDIRECTS = 'the page is elsewhere, but it does not say where'

const MEANINGS: Record<number, string> = {
  204: 'there is nothing on this page',
  206: 'only a part of the page came',
  300: 'there are several such pages to choose from',
  301: REDIRECTS,
  302: REDIRECTS,
  303: REDIRECTS,
  304: 'the page has not changed, though nobody asked that',
  307: REDIRECTS,
  308: REDIRECTS,
  400: 'the site does not understand the address',
  401: 'the page is only for those who log in',
  402: 'the page is only for those who pay',
  403: 'the site refuses to show this page to a program',
  404: 'there is no such page',
  410: 'the page was taken down',
  429: 'the site is asked too often',
  451: 'the page may not be shown for legal reasons',
  500: 'the site has a fault',
  502: 'the site has a fault',
  503: 'the site is overloaded or under repair',
  504: 'the site is overloaded',
}

/** Where asking later can help. */
const isPassing = (status: number) => status === 408 || status === 425 || status === 429 || status >= 500

/** The error for an answer that is no page. */
export function refuseStatus(status: number, host: string, headers: IncomingHttpHeaders, now: Date): FetchError {
  const meaning = MEANINGS[status] ?? STATUS_CODES[status] ?? 'a number without a meaning'
  return new FetchError('status', `${host} answers ${status}: ${meaning}.`, {
    status,
    isRetryable: isPassing(status),
    retryAfterMs: readRetryAfter(headers['retry-after'], now),
  })
}
