// The worker in processes of its own: it adds what is handed over, another takes over when it is killed, and it goes with its parent.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { readLease } from '../lib/db/lease'
import { getRunState } from '../lib/db/runs'
import { openTestDatabase } from '../lib/db/test-database'
import { NOTHING_GIVEN } from '../lib/ingest/given-facts'
import { startRun } from '../lib/services/queue/start-run'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const { db, url } = await openTestDatabase()
const env = { ...process.env, DATABASE_URL: url }
const WORKER = ['--import', 'tsx', 'scripts/worker.ts', '--with-parent']

/** The worker gives way to everything else: on a busy machine it takes its time. Milliseconds. */
const PATIENCE = 300_000

const started: ChildProcess[] = []
afterAll(() => started.map((child) => child.kill('SIGKILL')))

function start(args: string[]): ChildProcess {
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['pipe', 'inherit', 'inherit'] })
  started.push(child)
  return child
}

async function until(what: () => Promise<boolean>): Promise<void> {
  while (!(await what())) await new Promise((settle) => setTimeout(settle, 50))
}

const holderIs = (pid: number | undefined) => until(async () => (await readLease(db))?.pid === pid)

const story = (number: number) =>
  `Porto, giorno ${number}\n\nIl sindaco Carlo Brunetti ha detto che il molo ${number} resta chiuso.`

async function add(number: number): Promise<void> {
  const handedOver = [{ what: 'text', origin: 'pasted', text: story(number), given: NOTHING_GIVEN } as const]
  const { id } = await startRun(db, { kind: 'paste', label: 'pasted', review: false, handedOver })
  await until(async () => (await getRunState(db, Number(id))) === 'finished')
}

/** How long the connection that writes waits for other processes; outside a transaction the one that reads would be told. */
const waitForOthers = (milliseconds: number) =>
  db.$transaction((tx) => tx.$queryRawUnsafe(`PRAGMA busy_timeout = ${milliseconds}`))

/** Stops a process between two steps, as if for a minute. In the middle of writing it would hold up all others. */
async function silence(child: ChildProcess): Promise<void> {
  await waitForOthers(0)
  await until(async () => {
    child.kill('SIGSTOP')
    const isSilent = await db.lease.updateMany({ data: { beatAt: new Date(0) } }).then(
      () => true,
      () => false,
    )
    if (!isSilent) child.kill('SIGCONT')
    return isSilent
  })
  await waitForOthers(10_000)
}

it(
  'adds what is handed over; another stands by and takes over when it is killed',
  async () => {
    const first = start(WORKER)
    await holderIs(first.pid)
    await add(1)
    const second = start(WORKER)
    await add(2)
    expect((await readLease(db))?.pid).toBe(first.pid)
    first.kill('SIGKILL')
    await holderIs(second.pid)
    await add(3)
    expect(await db.article.count()).toBe(3)
    second.stdin?.end()
    expect(await once(second, 'exit')).toEqual([0, null])
    expect(await readLease(db)).toBeNull()
  },
  PATIENCE,
)

it(
  'doubles nothing when it was stopped for so long that another took over',
  async () => {
    const stopped = start(WORKER)
    await holderIs(stopped.pid)
    const before = await db.article.count()
    const handedOver = Array.from({ length: 30 }, (_, index) => ({
      ...{ what: 'text' as const, origin: 'pasted', text: story(100 + index), given: NOTHING_GIVEN },
    }))
    const { id } = await startRun(db, { kind: 'paste', label: 'many', review: false, handedOver })
    await until(async () => (await db.article.count()) > before)
    await silence(stopped)
    const other = start(WORKER)
    await holderIs(other.pid)
    stopped.kill('SIGCONT')
    await until(async () => (await getRunState(db, Number(id))) === 'finished')
    expect(await db.article.count()).toBe(before + 30)
    expect(await db.item.count({ where: { runId: Number(id), state: 'added' } })).toBe(30)
    expect((await readLease(db))?.pid).toBe(other.pid)
    for (const worker of [stopped, other]) {
      worker.stdin?.end()
      expect(await once(worker, 'exit')).toEqual([0, null])
    }
  },
  PATIENCE,
)

it(
  'ends when its parent is killed',
  async () => {
    const parent = start([
      '-e',
      `require('node:child_process').spawn(process.execPath, ${JSON.stringify(WORKER)}, { stdio: ['pipe', 'inherit', 'inherit'] })`,
    ])
    await until(async () => (await readLease(db)) !== null)
    expect((await readLease(db))?.pid).not.toBe(parent.pid)
    parent.kill('SIGKILL')
    await until(async () => (await readLease(db)) === null)
  },
  PATIENCE,
)
