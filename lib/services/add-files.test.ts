// Adding files with the real engine and a real database, in other processes too: nothing half-stored, nothing twice.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '../db/test-database'
import { buildNameLookup } from '../identity/lookup'
import { reference } from '../identity/reference'
import { NOTHING_GIVEN } from '../ingest/given-facts'
import { addFiles, type FileOutcome, planFiles } from './add-files'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const { db, url } = await openTestDatabase()
const names = buildNameLookup(reference)
const folder = await mkdtemp(join(tmpdir(), 'dictum-add-'))
afterAll(() => rm(folder, { recursive: true }))

const story = (number: number) =>
  `Porto, giorno ${number}\n\nIl sindaco Carlo Brunetti ha detto che il molo ${number} resta chiuso. «Riapriremo presto», ha aggiunto Brunetti.\n`

async function add(paths: string[], manifest: string | null = null): Promise<FileOutcome[]> {
  const { jobs } = await planFiles({ paths, manifest, given: NOTHING_GIVEN })
  const outcomes: FileOutcome[] = []
  for await (const outcome of addFiles({ db, names }, jobs)) outcomes.push(outcome)
  return outcomes
}

function ingest(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'scripts/ingest.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: url, INIT_CWD: ROOT },
  })
}

async function outputOf(child: ChildProcess): Promise<{ code: number | null; text: string }> {
  let text = ''
  child.stdout?.on('data', (chunk) => {
    text += chunk
  })
  child.stderr?.on('data', (chunk) => {
    text += chunk
  })
  const [code] = await once(child, 'close')
  return { code, text }
}

describe('addFiles', () => {
  it('adds what it can, names what it cannot, and knows a text again', async () => {
    const good = join(folder, 'good.txt')
    const same = join(folder, 'same.txt')
    const bad = join(folder, 'bad.txt')
    await writeFile(good, story(0))
    await writeFile(same, story(0).replaceAll('\n', '\r\n'))
    await writeFile(bad, new Uint8Array([0xff, 0x41]))
    const outcomes = await add([good, bad, join(folder, 'nowhere.txt'), same, good])
    expect(outcomes.map(({ status }) => status)).toEqual(['added', 'failed', 'failed', 'duplicate'])
    const [article] = await db.article.findMany({ include: { statements: true, outlet: true } })
    expect(article).toMatchObject({ language: 'it', outlet: null, publishedOn: null, title: 'Porto, giorno 0' })
    expect(article?.statements.length).toBeGreaterThanOrEqual(2)
  })

  it('takes files and facts from a manifest, and facts alone when files are named', async () => {
    await writeFile(join(folder, 'one.txt'), story(1))
    await writeFile(join(folder, 'two.txt'), story(2))
    const manifest = join(folder, 'manifest.csv')
    await writeFile(
      manifest,
      'file,outlet,published_on\none.txt,Il Faro di Prova,2024-03-05\ntwo.txt,Il Faro di Prova,ieri\nnowhere.txt,,\n',
    )
    expect((await add([], manifest)).map(({ status }) => status)).toEqual(['added', 'failed', 'failed'])
    const stored = await db.article.findFirst({ where: { origin: { endsWith: 'one.txt' } }, include: { outlet: true } })
    expect(stored).toMatchObject({ publishedOn: '2024-03-05', outlet: { name: 'Il Faro di Prova' } })
  })
})

describe('facts that come later', () => {
  it('adds no file whose line in the manifest is faulty, and none at all when the manifest is', async () => {
    const late = join(folder, 'late.txt')
    await writeFile(late, story(50))
    const manifest = join(folder, 'late.csv')
    await writeFile(manifest, 'file,published_on\nlate.txt,5 marzo\n')
    expect(await add([late], manifest)).toMatchObject([
      { status: 'failed', why: expect.stringContaining('line 2 of the manifest') },
    ])
    await writeFile(manifest, 'name\nlate.txt\n')
    await expect(add([late], manifest)).rejects.toThrow('unknown column "name"')
    expect(await db.article.count({ where: { title: 'Porto, giorno 50' } })).toBe(0)
  })

  it('fills in what was unknown of an article, and changes nothing that was known', async () => {
    const late = join(folder, 'late.txt')
    expect(await add([late])).toMatchObject([{ status: 'added' }])
    const manifest = join(folder, 'late.csv')
    await writeFile(manifest, 'file,outlet,published_on\nlate.txt,Il Faro di Prova,2024-03-09\n')
    expect(await add([late], manifest)).toMatchObject([{ status: 'duplicate', filled: ['outlet', 'publishedOn'] }])
    await writeFile(manifest, 'file,outlet,published_on\nlate.txt,Un altro,2020-01-01\n')
    expect(await add([late], manifest)).toMatchObject([{ status: 'duplicate', filled: [] }])
    const stored = await db.article.findFirst({
      where: { title: 'Porto, giorno 50' },
      include: { outlet: true, statements: true },
    })
    expect(stored).toMatchObject({ publishedOn: '2024-03-09', outlet: { name: 'Il Faro di Prova' } })
    for (const statement of stored?.statements ?? [])
      expect(statement).toMatchObject({ publishedOn: '2024-03-09', outletId: stored?.outletId })
    expect(await db.outlet.count({ where: { name: 'Un altro' } })).toBe(0)
  })
})

describe('npm run ingest', () => {
  it('exits with 1 and a plain line for each bad input, and stores nothing of them', async () => {
    const before = await db.article.count()
    const { code, text } = await outputOf(ingest(join(folder, 'bad.txt'), join(folder, 'nowhere')))
    expect(code).toBe(1)
    expect(text).toContain('is not text in a character set')
    expect(text).toContain('there is no file or folder of this name')
    expect(text).not.toMatch(/\n\s+at /)
    expect(await db.article.count()).toBe(before)
    expect((await outputOf(ingest(folder, '--published', 'yesterday'))).text).toContain('YYYY-MM-DD')
  })

  it('leaves no half article when killed, and finishes the work when run again', async () => {
    const many = await mkdtemp(join(tmpdir(), 'dictum-many-'))
    const total = 60
    for (let number = 100; number < 100 + total; number += 1)
      await writeFile(join(many, `${number}.txt`), story(number))
    const before = await db.article.count()
    const child = ingest(many)
    let added = 0
    child.stdout?.on('data', (chunk) => {
      added += String(chunk)
        .split('\n')
        .filter((line) => line.startsWith('added')).length
      if (added >= 5) child.kill('SIGKILL')
    })
    await once(child, 'close')
    const halfway = await db.article.count()
    expect(halfway - before).toBeGreaterThanOrEqual(5)
    expect(halfway - before).toBeLessThan(total)
    const whole = await db.article.findMany({
      where: { origin: { startsWith: many } },
      include: { statements: { include: { spans: true, evidence: true, folded: true } } },
    })
    for (const { statements } of whole) {
      expect(statements.length).toBeGreaterThanOrEqual(2)
      for (const each of statements)
        expect([each.spans.length > 0, each.evidence?.state, each.folded !== null]).toEqual([true, 'exact', true])
    }
    const { code, text } = await outputOf(ingest(many))
    expect([code, text.trim().split('\n').at(-1)]).toEqual([
      0,
      expect.stringContaining(`${total - (halfway - before)} added`),
    ])
    expect(await db.article.count()).toBe(before + total)
    await rm(many, { recursive: true })
  }, 120_000)
})
