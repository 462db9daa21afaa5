// A run killed at three random moments and resumed leaves the same database as one that nobody disturbed.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import type { Database } from '../lib/db/client'
import { openTestDatabase } from '../lib/db/test-database'
import { chance } from './bench/chance'
import { writeMadeUpArticles } from './bench/made-up-articles'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const ARTICLES = 120
const KILLS = 3

const folder = await mkdtemp(join(tmpdir(), 'dictum-killed-'))
afterAll(() => rm(folder, { recursive: true }))
const path = join(folder, 'articles.jsonl')
await writeMadeUpArticles(path, ARTICLES)

const ingest = (url: string, ...args: string[]) =>
  spawn(process.execPath, ['--import', 'tsx', 'scripts/ingest.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: url, INIT_CWD: ROOT },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

/** What differs between two runs of the same: the clock, and how often a process died at an item. */
const PASSING = /At$|^attempts$/

/** All rows of all tables, ids included, without what passes. */
async function contentOf(db: Database): Promise<Record<string, unknown[]>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%StatementSearch%'
      AND name NOT IN ('_prisma_migrations', 'Lease') ORDER BY name`
  const content: Record<string, unknown[]> = {}
  for (const { name } of tables) {
    const rows = await db.$queryRawUnsafe<Record<string, unknown>[]>(`SELECT * FROM "${name}" ORDER BY rowid`)
    content[name] = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !PASSING.test(key))))
  }
  return content
}

const itemsDone = (db: Database) => db.item.count({ where: { state: 'added' } })

it('is the same', async () => {
  const seed = Math.floor(Math.random() * 2 ** 32)
  console.log(`killed by the seed ${seed}`)
  const random = chance(seed)
  const undisturbed = await openTestDatabase()
  expect(await once(ingest(undisturbed.url, path), 'exit')).toEqual([0, null])
  const killed = await openTestDatabase()
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = ingest(killed.url, path)
    const left = ARTICLES - (await itemsDone(killed.db))
    const moment = ARTICLES - left + Math.floor((random() * left) / (KILLS - kill))
    // While nothing is added yet, the file is being opened.
    while (child.exitCode === null && (await killed.db.item.count()) === 0)
      await new Promise((settle) => setTimeout(settle, 5))
    while (child.exitCode === null && (await itemsDone(killed.db)) < moment)
      await new Promise((settle) => setTimeout(settle, random() * 20))
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    expect(child.signalCode).toBe('SIGKILL')
  }
  expect(await itemsDone(killed.db)).toBeLessThan(ARTICLES)
  expect(await once(ingest(killed.url, '--resume'), 'exit')).toEqual([0, null])
  const [expected, found] = [await contentOf(undisturbed.db), await contentOf(killed.db)]
  expect(expected.Article).toHaveLength(ARTICLES)
  for (const [table, rows] of Object.entries(expected)) expect(found[table], table).toEqual(rows)
}, 300_000)
