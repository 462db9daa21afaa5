// A web server for tests that does whatever web servers should not. awkward-paths.ts and awkward-pages.ts list what it
// serves; `/notice/1` and so on are ordinary articles, to which its feeds link.
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { noticePage } from './awkward-pages'
import { AWKWARD_PATHS } from './awkward-paths'

export type Seen = { path: string; headers: IncomingHttpHeaders }

export type AwkwardServer = {
  /** `http://127.0.0.1:PORT` */
  origin: string
  port: number
  /** Every request, in order. */
  seen: Seen[]
  /** Bytes it could get rid of at `/big`. */
  sent: { bytes: number }
  /** Answers at further paths, or other ones at the same; the query is not part of the path. */
  serve(path: string, answer: Answer): void
  close(): Promise<void>
}

/** What stands at a path: a page that never changes, or a way to answer. */
export type Answer = Page | Respond
export type Page = { status?: number; type?: string; headers?: Record<string, string>; body?: string | Uint8Array }
export type Respond = (request: IncomingMessage, response: ServerResponse, server: AwkwardServer) => void

const NOTHING_HERE: Page = { status: 404, type: 'text/plain', body: 'Nothing here.' }

/** Starts the server on a free port of the loopback address `host`. */
export async function startAwkwardServer(host = '127.0.0.1'): Promise<AwkwardServer> {
  const answers = new Map<string, Answer>(Object.entries(AWKWARD_PATHS))
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://awkward.invalid')
    awkward.seen.push({ path: request.url ?? '/', headers: request.headers })
    // The other side hangs up on much of this; that is the point, and no fault of the server.
    response.on('error', () => response.destroy())
    const [, notice] = /^\/notice\/([1-9]\d{0,5})$/.exec(pathname) ?? []
    const answer = answers.get(pathname) ?? (notice ? { body: noticePage(Number(notice)) } : NOTHING_HERE)
    if (typeof answer === 'function') return answer(request, response, awkward)
    const { status = 200, type = 'text/html; charset=utf-8', headers = {}, body = '' } = answer
    response.writeHead(status, { 'Content-Type': type, ...headers }).end(body)
  })
  await new Promise<void>((settle) => server.listen(0, host, settle))
  const { port } = server.address() as AddressInfo
  const awkward: AwkwardServer = {
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    seen: [],
    sent: { bytes: 0 },
    serve: (path, answer) => void answers.set(path, answer),
    close: () =>
      new Promise((settle) => {
        server.close(() => settle())
        server.closeAllConnections()
      }),
  }
  return awkward
}
