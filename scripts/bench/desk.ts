// How fast the desk answers over a million statements: pages, facets, search and export, against the same questions put
// straight to the file.
import { copyFile } from 'node:fs/promises'
import Sqlite from 'better-sqlite3'
import { chartLanguages, chartSpeakers } from '../../lib/db/charts/matrix'
import { chartTimeline } from '../../lib/db/charts/timeline'
import { type Database, openDatabase } from '../../lib/db/client'
import { listFacets } from '../../lib/db/facets'
import { orderStatements, whereStatements } from '../../lib/db/list-query'
import { countOrigins } from '../../lib/db/origins'
import { listStatements } from '../../lib/db/statements'
import type { StatementFilters } from '../../lib/list-params'
import { parseStatementParams } from '../../lib/parse-list-params'
import { type DeskServer, memoryOf, startDesk, timeOf, timeShell, weightOf } from './desk-server'
import { RAW_EXPORT, type RawQuestion, rawFacets, rawPage } from './desk-sql'
import { fillMadeUpCorpus, SIZE } from './made-up-corpus'
import { print, time } from './measure'
import { withScratchDatabase } from './scratch-database'

const PER_ARTICLE = 5
const OUTLETS = 200

/** First and deep pages, single filters and several, wide and narrow ones, search, and the other orders. */
const QUERIES = [
  '',
  'page=2000',
  'page=20000',
  'language=it',
  'speaker=speaker-1',
  'speaker=speaker-500',
  'outlet=outlet-1&outlet=outlet-2&kind=direct',
  'kind=-headline&language=-it',
  'month=2022-03',
  'from=2022-01-01&to=2022-12-31&act=deny',
  'relay=none&speakerType=person',
  'speaker=unknown',
  'q=bala',
  'q=bala&language=el',
  'q="bala+guce"',
  'sort=speaker',
  'sort=-confidence&language=it',
  'copies=once&language=it',
]
const ROUNDS = 5
/** Beside an export: so many at once, and none may take longer than so many times what it takes alone. */
const AT_ONCE = 50
/** Among them: those who want the same share an answer. */
const DIFFERENT = [1, 4, 8, QUERIES.length]

const median = (figures: number[]) => figures.sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
const ms = (figure: number) => `${figure.toFixed(1)} ms`
const mb = (figure: number) => `${figure.toFixed(0)} MB`

async function medianOf(work: () => unknown): Promise<number> {
  const figures: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) figures.push(await time(work))
  return median(figures)
}

/** Any write makes the server forget its answers: the next question is worked out anew. */
const forget = (db: Database) => db.$executeRaw`
  INSERT INTO "Host" ("origin") VALUES ('bench') ON CONFLICT DO UPDATE SET "refusals" = "refusals" + 1`

async function comparePages(db: Database, raw: Sqlite.Database): Promise<void> {
  const run = (questions: RawQuestion[]) => {
    for (const { sql, values } of questions) raw.prepare(sql).raw().all(values)
  }
  const clause = async (filters: StatementFilters): Promise<RawQuestion> => whereStatements(db, filters)
  print('page with facets', 'asked anew', 'again', 'raw SQL', 'times')
  for (const query of QUERIES) {
    const { params } = parseStatementParams(new URLSearchParams(query))
    const ask = () => Promise.all([listStatements(db, params), listFacets(db, params), countOrigins(db, params)])
    await ask()
    const anew: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      await forget(db)
      anew.push(await time(ask))
    }
    const again = await medianOf(ask)
    const without = Object.fromEntries(
      await Promise.all(
        (Object.keys(params.except) as (keyof typeof params.except)[]).map(
          async (key) =>
            [key, await clause({ ...params, [key]: [], except: { ...params.except, [key]: [] } })] as const,
        ),
      ),
    )
    const page = rawPage(await clause(params), orderStatements(params.sort).sql, params.page)
    const facets = rawFacets((key) => without[key] ?? { sql: '', values: [] })
    run(page)
    const straight = await time(() => run([...page, ...facets]))
    print(`?${query}`, ms(median(anew)), ms(again), ms(straight), (median(anew) / straight).toFixed(2))
  }
}

/** Each counted anew; the columns are read. */
async function measureCharts(db: Database): Promise<void> {
  print('charts', 'timeline', 'speakers', 'languages')
  for (const query of QUERIES.filter((each) => !/page=|sort=/.test(each))) {
    const { params } = parseStatementParams(new URLSearchParams(query))
    await forget(db)
    const taken = [
      await time(() => chartTimeline(db, params, 'outlet')),
      await time(() => chartSpeakers(db, params)),
      await time(() => chartLanguages(db, params)),
    ]
    print(`?${query}`, ...taken.map(ms))
  }
}

async function measureServer(path: string): Promise<void> {
  // Before there is a server: it would close the connections that wait meanwhile.
  const shell = timeShell(path, RAW_EXPORT)
  if (shell) print('sqlite3 -csv', `${shell.seconds.toFixed(1)} s`, `${shell.megabytes.toFixed(0)} MB`)
  const server = await startDesk(`file:${path}`)
  if (!server) {
    print('over HTTP', 'not measured: run `npm start` once before')
    return
  }
  const { base, pid } = server
  try {
    await timeOf(`${base}/statements`)
    print('memory after the first page', mb(memoryOf(pid).now))
    await measureExport(server, shell)
    const { page, scripts } = await weightOf(base, '/statements')
    print('/statements, compressed: page, scripts', `${page.toFixed(0)} kB`, `${scripts.toFixed(0)} kB`)
    const lone = new Map<string, number>()
    for (const query of QUERIES) {
      for (const address of [`/statements?${query}`, `/api/statements?${query}`]) {
        await timeOf(base + address)
        lone.set(address, await medianOf(() => timeOf(base + address)))
      }
      const [html, json] = [lone.get(`/statements?${query}`), lone.get(`/api/statements?${query}`)]
      print(`over HTTP ?${query}: page, JSON`, ms(html ?? 0), ms(json ?? 0))
    }
    await besideExport(base, lone)
  } finally {
    server.stop()
  }
}

/** Before anything else has been asked: what pages leave behind is the server's memory, not the export's. */
async function measureExport({ base, pid }: DeskServer, shell: ReturnType<typeof timeShell>): Promise<void> {
  const before = memoryOf(pid)
  let [rows, bytes] = [0, 0]
  const seconds =
    (await time(async () => {
      const answer = await fetch(`${base}/api/statements.csv?preset=data`)
      for await (const chunk of answer.body ?? []) {
        bytes += chunk.length
        for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1
      }
    })) / 1000
  const times = shell
    ? `${((shell.seconds / seconds) * (bytes / 1e6 / shell.megabytes)).toFixed(2)} of its bytes/s`
    : ''
  print(`export of ${rows - 1} rows`, `${seconds.toFixed(1)} s`, `${(bytes / 1e6).toFixed(0)} MB`, times)
  print('memory of the server before it, at its peak since it started', ...[before.now, memoryOf(pid).most].map(mb))
}

async function besideExport(base: string, lone: Map<string, number>): Promise<void> {
  for (const path of ['/statements', '/api/statements']) {
    for (const different of DIFFERENT) {
      const asked = QUERIES.slice(0, different).map((query) => `${path}?${query}`)
      for (const isExporting of [false, true]) {
        const { slowest, times } = await askAtOnce(base, asked, lone, isExporting)
        print(
          `${AT_ONCE} at once, ${different} different of ${path}${isExporting ? ', beside an export' : ''}`,
          `slowest ${ms(slowest)}`,
          `${Math.max(...times).toFixed(1)} × lone`,
          `median ${median(times).toFixed(1)}`,
        )
      }
    }
  }
}

async function askAtOnce(base: string, asked: string[], lone: Map<string, number>, isExporting: boolean) {
  const all = Array.from({ length: AT_ONCE }, (_, at) => asked[at % asked.length] ?? '')
  const leaving = new AbortController()
  const answer = isExporting ? await fetch(`${base}/api/statements.csv?preset=data`, { signal: leaving.signal }) : null
  const drained = (async () => {
    for await (const chunk of answer?.body ?? []) if (chunk.length === 0) break
  })().catch(() => undefined)
  const taken = await Promise.all(all.map((address) => timeOf(base + address)))
  leaving.abort()
  await drained
  return { slowest: Math.max(...taken), times: taken.map((each, at) => each / (lone.get(all[at] ?? '') ?? 1)) }
}

async function measure(path: string): Promise<void> {
  const raw = new Sqlite(path, { readonly: true })
  const serving = await openDatabase(`file:${path}`, { serves: true })
  print('columns read', ms(await time(() => listStatements(serving, parseStatementParams({}).params))))
  await comparePages(serving, raw)
  await measureCharts(serving)
  raw.close()
  await serving.$disconnect()
  await measureServer(path)
}

/**
 * Prints all of it.
 * @param statements how many to make up
 * @param keep where to leave the database; it is deleted when not given
 * @param database one that was left before, to be measured again
 */
export async function benchDesk(options: { statements: number; keep?: string; database?: string }): Promise<void> {
  const { statements, keep, database } = options
  if (database) return measure(database)
  await withScratchDatabase(async (db, path) => {
    const size = { ...SIZE, statements, articles: statements / PER_ARTICLE, outlets: OUTLETS }
    const taken = await time(() => fillMadeUpCorpus(db, size))
    print(`${size.statements} statements in ${size.articles} articles written`, `${(taken / 1000).toFixed(0)} s`)
    await measure(path)
    if (keep) await copyFile(path, keep)
  })
}
