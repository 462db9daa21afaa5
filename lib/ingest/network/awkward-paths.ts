// What the awkward server serves: misbehaviour of the protocol here, awkward pages and feeds in awkward-pages.ts.
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { AWKWARD_PAGES, PLAIN_PAGE } from './awkward-pages'
import type { Answer, Respond } from './awkward-server'

const MIB = 1024 * 1024
const ZEROS = Buffer.alloc(16 * MIB)

/** Writes what HTTP does not allow, straight to the connection. */
const raw =
  (...lines: string[]): Respond =>
  (_request, response) => {
    response.socket?.end(lines.join('\r\n'))
  }

const redirect = (location: string, status = 302): Answer => ({ status, headers: { Location: location } })

/** A page compressed by `encode`, declared as `encoding`. */
const compressed = (encoding: string, encode: (body: Buffer) => Uint8Array): Answer => ({
  headers: { 'Content-Encoding': encoding },
  body: encode(Buffer.from(PLAIN_PAGE)),
})

/** Sends `chunk` again and again, as fast as it is taken, until `total` bytes are out or nobody listens. */
const stream =
  (chunk: () => Uint8Array, total: number, headers: Record<string, string>): Respond =>
  (_request, response, server) => {
    const bytes = chunk()
    let out = 0
    response.writeHead(200, { 'Content-Type': 'text/html', ...headers })
    const more = () => {
      while (out < total && !response.destroyed) {
        out += bytes.length
        server.sent.bytes += bytes.length
        if (!response.write(bytes)) return
      }
      if (!response.destroyed) response.end()
    }
    response.on('drain', more)
    more()
  }

/** Sends a byte at a time, too slowly to ever be done. */
const drip: Respond = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html' })
  const clock = setInterval(() => response.write('x'), 20)
  response.on('close', () => clearInterval(clock))
}

/** Sends a page in twenty pieces, two seconds long, with no long silence between. */
const steady: Respond = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html' })
  let left = 20
  const clock = setInterval(() => {
    response.write('piece ')
    if (--left === 0) response.end()
  }, 100)
  response.on('close', () => clearInterval(clock))
}

const halfAPage: Respond = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '1000' }).write('<p>Half')
}

const endlessHeader: Respond = (_request, response) => {
  const { socket } = response
  socket?.write('HTTP/1.1 200 OK\r\n')
  const clock = setInterval(() => socket?.write('X-More: of this\r\n'), 20)
  socket?.on('error', () => socket.destroy())
  socket?.on('close', () => clearInterval(clock))
}

/** Answers 304 to whoever knows the page's tag or day already. */
const conditional: Respond = (request, response) => {
  const known = { ETag: '"one"', 'Last-Modified': 'Mon, 02 Mar 2026 08:00:00 GMT' }
  const isKnown =
    request.headers['if-none-match'] === known.ETag || request.headers['if-modified-since'] === known['Last-Modified']
  if (isKnown) response.writeHead(304, known).end()
  else response.writeHead(200, { ...known, 'Content-Type': 'text/html; charset=utf-8' }).end(PLAIN_PAGE)
}

const sendTo: Respond = (request, response) => {
  const to = new URL(request.url ?? '/', 'http://awkward.invalid').searchParams.get('to') ?? '/'
  response.writeHead(302, { Location: to }).end()
}

export const AWKWARD_PATHS: Record<string, Answer> = {
  ...AWKWARD_PAGES,
  '/plain': { body: PLAIN_PAGE },
  '/conditional': conditional,
  '/set-cookie': { status: 302, headers: { 'Set-Cookie': 'visitor=1; Path=/', Location: '/plain' } },

  '/redirect-to': sendTo,
  '/redirect/1': redirect('/plain', 301),
  '/redirect/2': redirect('/redirect/1', 307),
  '/redirect/3': redirect('/redirect/2', 308),
  '/redirect/4': redirect('/redirect/3', 303),
  '/redirect/5': redirect('/redirect/4'),
  '/redirect/6': redirect('/redirect/5'),
  '/circle': redirect('/circle/back'),
  '/circle/back': redirect('/circle'),
  '/redirect-to-file': redirect('file:///etc/passwd'),
  // Sent as UTF-8, which header lines are not made for.
  '/redirect-in-greek': redirect(Buffer.from('/λιμάνι').toString('latin1')),
  [encodeURI('/λιμάνι')]: { body: PLAIN_PAGE },
  '/redirect-nowhere': { status: 302 },

  '/gzip': compressed('gzip', gzipSync),
  '/deflate': compressed('deflate', deflateSync),
  '/deflate-bare': compressed('deflate', deflateRawSync),
  '/br': compressed('br', brotliCompressSync),
  '/gzip-twice': compressed('gzip, gzip', (body) => gzipSync(gzipSync(body))),
  '/encoded-four-times': compressed('gzip, gzip, gzip, gzip', (body) => body),
  '/unknown-encoding': compressed('pigeon', (body) => body),
  '/gzip-damaged': compressed('gzip', (body) =>
    Buffer.concat([gzipSync(body).subarray(0, 30), ZEROS.subarray(0, 500)]),
  ),
  '/gzip-cut': compressed('gzip', (body) => gzipSync(body).subarray(0, 40)),
  '/big': stream(() => ZEROS.subarray(0, 64 * 1024), 2 * 1024 * MIB, {}),
  '/big-declared': stream(() => ZEROS.subarray(0, 64 * 1024), 2 * 1024 * MIB, {
    'Content-Length': `${2 * 1024 * MIB}`,
  }),
  // Each chunk is a gzip file of its own; together they swell to 2 GB.
  '/bomb-gzip': stream(() => gzipSync(ZEROS, { level: 9 }), 2 * MIB, { 'Content-Encoding': 'gzip' }),
  '/bomb-br': (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'br' })
    response.end(brotliCompressSync(Buffer.alloc(256 * MIB), { params: { 1: 1 } }))
  },
  '/bomb-twice': (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Encoding': 'gzip, gzip' })
    response.end(gzipSync(gzipSync(ZEROS, { level: 9 })))
  },

  '/drip': drip,
  '/steady': steady,
  '/stalls': halfAPage,
  '/silence': () => undefined,
  '/endless-header': endlessHeader,
  '/huge-header': raw('HTTP/1.1 200 OK', `X-Long: ${'x'.repeat(200_000)}`, '', ''),
  '/reset': (_request, response) => void response.socket?.resetAndDestroy(),
  '/reset-midway': (request, response, server) => {
    halfAPage(request, response, server)
    setTimeout(() => response.socket?.resetAndDestroy(), 50)
  },
  '/content-length-too-long': raw('HTTP/1.1 200 OK', 'Content-Type: text/html', 'Content-Length: 1000', '', '<p>Short'),
  '/content-length-too-short': raw(
    'HTTP/1.1 200 OK',
    'Content-Type: text/html',
    'Content-Length: 7',
    '',
    '<p>Long, and then more',
  ),
  '/broken-chunks': raw(
    'HTTP/1.1 200 OK',
    'Content-Type: text/html',
    'Transfer-Encoding: chunked',
    '',
    '4',
    'half',
    'zz',
    '',
  ),
  '/other-protocol': raw('HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade', '', ''),
  '/not-http': raw('220 mail.example ESMTP ready', ''),

  '/304': { status: 304 },
  '/401': { status: 401 },
  '/403': { status: 403 },
  '/404': { status: 404 },
  '/429': { status: 429, headers: { 'Retry-After': '120' } },
  '/500': { status: 500 },
  '/503': { status: 503 },
  '/204': { status: 204 },
  '/picture': { type: 'image/jpeg', body: ZEROS.subarray(0, 1000) },
  '/film': stream(() => ZEROS.subarray(0, 64 * 1024), 2 * 1024 * MIB, { 'Content-Type': 'video/mp4' }),
  '/pdf': { type: 'application/pdf', body: '%PDF-1.7' },
}
