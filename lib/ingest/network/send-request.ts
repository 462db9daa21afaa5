// One request over one connection to a host that was checked, and the answer's head.
import http, { type IncomingMessage } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { sameSpelling } from './classify-address'
import { FetchError } from './fetch-error'

/** Bytes of header lines that are read; longer ones are refused. */
const MAX_HEADER = 64 * 1024
/** How long one of several addresses is tried before the next. */
const ATTEMPT_MS = 3000

/**
 * Asks for `url` at one of `addresses` and nowhere else: the connection looks nothing up by itself, and the address at
 * its other end is compared once it stands, before a byte is sent. A fresh connection each time, closed afterwards; no
 * cookies; the proxy settings of the environment are not used, for a proxy would look names up unguarded.
 * @param idleMs how long to wait for the head of the answer
 * @returns the answer as soon as its head is there; its body is still to be read
 */
export function sendRequest(
  url: URL,
  addresses: string[],
  headers: Record<string, string>,
  idleMs: number,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { request, Agent } = url.protocol === 'https:' ? https : http
  const agent = new Agent({ keepAlive: false, autoSelectFamily: true, autoSelectFamilyAttemptTimeout: ATTEMPT_MS })
  const asked = request(url, { headers, signal, agent, lookup: answering(addresses), maxHeaderSize: MAX_HEADER })
  const clock = setTimeout(() => {
    asked.destroy(new FetchError('timeout', `${url.host} does not answer.`, { isRetryable: true }))
  }, idleMs)
  asked.on('socket', (socket) => {
    socket.once('connect', () => {
      if (!isAmong(addresses, socket.remoteAddress))
        asked.destroy(new FetchError('private', `${url.host} answered from another address than the one looked up.`))
    })
  })
  return new Promise<IncomingMessage>((settle, reject) => {
    asked.on('response', settle)
    asked.on('error', reject)
    // Node leaves a connection that is to speak another protocol to whoever listens for it.
    asked.on('upgrade', (_answer, socket) => {
      socket.destroy()
      reject(new FetchError('broken', `${url.host} wants to speak another protocol than the web’s.`))
    })
    asked.end()
  }).finally(() => clearTimeout(clock))
}

/** A lookup that knows only what was checked. Node never calls it for a host that is an IP address. */
function answering(addresses: string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_hostname, options, done) => {
    const [first] = all
    if (options.all) done(null, all)
    else done(null, first?.address ?? '', first?.family)
  }
}

/** Whether the connection's other end is one of `addresses`, however either is spelt. */
export function isAmong(addresses: string[], remote: string | undefined): boolean {
  return remote !== undefined && addresses.map(sameSpelling).includes(sameSpelling(remote))
}
