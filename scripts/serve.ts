// The web server of the built app; `npm start` runs it, bundled by scripts/bundle.mjs.
import { createServer, type IncomingMessage } from 'node:http'
import Sqlite from 'better-sqlite3'
import next from 'next'
import { databasePath, databaseUrl } from '../lib/db/database-url'
import { inTurn } from './serve/in-turn'
import { shareAnswers } from './serve/share-answers'

const hostname = process.env.HOST || '127.0.0.1'
const port = Number(process.env.PORT || 3000)

/** Pages: what streams, such as an export, and what is answered with data alone is answered as it comes. */
const isPage = ({ method, url = '' }: IncomingMessage): boolean => method === 'GET' && !/^\/(?:_next|api)\//.test(url)
/** Lists as JSON: many may want the same at once, yet they are not drawn. */
const isList = ({ method, url = '' }: IncomingMessage): boolean =>
  method === 'GET' && /^\/api\/statements(?:\?|$)/.test(url)

async function serve(): Promise<void> {
  const app = next({ dev: false, hostname, port })
  await app.prepare()
  const answer = app.getRequestHandler()
  const database = new Sqlite(databasePath(databaseUrl()), { readonly: true, fileMustExist: true })
  const version = database.prepare('PRAGMA data_version').pluck()
  const versionOf = () => version.get() as number
  const list = shareAnswers(answer, versionOf)
  const draw = shareAnswers(inTurn(answer), versionOf)

  const server = createServer((request, response) => {
    const how = isPage(request) ? draw : isList(request) ? list : answer
    how(request, response).catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
  })
  server.on('error', ({ message }) => {
    console.error(`Dictum cannot be reached at http://${hostname}:${port}: ${message}. Set PORT or HOST to another.`)
    process.exit(1)
  })
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => server.close(() => void app.close().finally(() => process.exit(code))))
  }
  server.listen(port, hostname, () => {
    console.error(`Dictum is on http://${hostname}:${port} (stop it with Ctrl-C)`)
  })
}

void serve()
