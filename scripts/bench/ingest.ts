// How fast articles come in through the queue, and whether that stays so: by tenths of a long run, with the memory taken.
import '../steady-memory'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../lib/db/client'
import { NOTHING_GIVEN } from '../../lib/ingest/given-facts'
import { queueVisitor } from '../../lib/services/queue/queue-visitor'
import { rest } from '../../lib/services/queue/rest'
import { startRun } from '../../lib/services/queue/start-run'
import { workQueue } from '../../lib/services/queue/work-queue'
import { writeMadeUpArticles } from './made-up-articles'
import { print, time } from './measure'
import { withScratchDatabase } from './scratch-database'

const TENTHS = 10
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`

async function articlesIn(db: Database): Promise<number> {
  return (await db.article.aggregate({ _max: { id: true } }))._max.id ?? 0
}

/** Prints each tenth as it is done. @returns the articles a second of each */
async function watch(db: Database, total: number, signal: AbortSignal): Promise<number[]> {
  const rates: number[] = []
  let [before, at, cpu] = [0, performance.now(), process.cpuUsage()]
  while (!signal.aborted && rates.length < TENTHS) {
    await rest(50, signal)
    const done = await articlesIn(db)
    if (done < Math.floor(((rates.length + 1) * total) / TENTHS)) continue
    const now = performance.now()
    const rate = ((done - before) / (now - at)) * 1000
    const { user, system } = process.cpuUsage(cpu)
    const work = `${((user + system) / 1000 / (done - before)).toFixed(1)} ms CPU each`
    ;[before, at, cpu] = [done, now, process.cpuUsage()]
    rates.push(rate)
    const { rss, heapUsed } = process.memoryUsage()
    const memory = [`${megabytes(rss)} resident`, `${megabytes(heapUsed)} heap`]
    print(`articles ${done - Math.floor(total / TENTHS) + 1} to ${done}`, `${rate.toFixed(1)} /s`, work, ...memory)
  }
  return rates
}

async function benchDatabase(db: Database, path: string, total: number): Promise<void> {
  const handedOver = [{ what: 'file', origin: 'bench', path, given: NOTHING_GIVEN } as const]
  await startRun(db, { kind: 'files', label: 'bench', review: false, handedOver })
  const stopped = new AbortController()
  const watching = watch(db, total, stopped.signal)
  const isDone = async () => (await db.run.count({ where: { state: 'open' } })) === 0
  const taken = await time(() =>
    workQueue({ db, visitor: queueVisitor(db), signal: new AbortController().signal, isDone }),
  )
  await rest(200, stopped.signal)
  stopped.abort()
  const rates = await watching
  const [first = 0, last = 0] = [rates[0], rates.at(-1)]
  print(`${total} articles in ${(taken / 1000).toFixed(0)} s`, `${((total / taken) * 1000).toFixed(1)} /s`)
  print('the last tenth beside the first', `${((last / first) * 100).toFixed(0)} %`)
  print('statements', String(await db.statement.count()))
}

/** Prints all of it. */
export async function benchIngest({ articles }: { articles: number }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dictum-bench-articles-'))
  const path = join(folder, 'articles.jsonl')
  await writeMadeUpArticles(path, articles)
  print(`${articles} made-up articles`, megabytes((await stat(path)).size))
  try {
    await withScratchDatabase((db) => benchDatabase(db, path, articles))
  } finally {
    await rm(folder, { recursive: true })
  }
}
