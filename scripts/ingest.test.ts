// `npm run ingest` in processes of its own: plain lines, nothing half-stored, nothing twice, and it goes on after it was killed.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { openTestDatabase } from '../lib/db/test-database'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const { db, url } = await openTestDatabase()
const folder = await mkdtemp(join(tmpdir(), 'dictum-ingest-'))
afterAll(() => rm(folder, { recursive: true }))

/** Several processes one after the other; on a busy machine each takes its time to begin. Milliseconds. */
const PATIENCE = 300_000

const story = (number: number) =>
  `Porto, giorno ${number}\n\nIl sindaco Carlo Brunetti ha detto che il molo ${number} resta chiuso. «Riapriremo presto», ha aggiunto Brunetti.\n`

function ingest(...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'scripts/ingest.ts', ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: url, INIT_CWD: ROOT },
  })
}

async function outputOf(child: ChildProcess): Promise<{ code: number | null; text: string; lastLine: string }> {
  let text = ''
  const hear = (chunk: unknown) => {
    text += chunk
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const [code] = await once(child, 'close')
  return { code, text, lastLine: text.trim().split('\n').at(-1) ?? '' }
}

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, content)
  return path
}

describe('npm run ingest', () => {
  it(
    'says of each thing what became of it, and exits with 1 where something failed',
    async () => {
      const good = await write('good.txt', story(0))
      const same = await write('same.txt', story(0).replaceAll('\n', '\r\n'))
      const bad = await write('bad.txt', new Uint8Array([0x41, 0x00, 0x01, 0x42]))
      const odd = await write('odd.jsonl', '{"url": "\\u001b]0;x\\u0007\\u009b2J"}')
      const { code, text, lastLine } = await outputOf(ingest(good, same, bad, odd, join(folder, 'nowhere')))
      expect(code).toBe(1)
      expect(text).toMatch(/^failed .*odd\.jsonl.*: the address "␛\]0;x␇�2J"/m)
      expect(text).not.toMatch(/(?!\n)\p{Cc}/u)
      expect(text).toMatch(/^added {10}.*good\.txt \(article 1, 2 statements\)$/m)
      expect(text).toMatch(/^already there .*same\.txt \(article 1: the same text is there already\)$/m)
      expect(text).toMatch(/^failed .*bad\.txt: .*binary/m)
      expect(text).toContain('there is no file or folder of this name')
      expect(text).not.toMatch(/\n\s+at /)
      expect(lastLine).toBe('1 added (2 statements), 1 already there, 3 failed')
      expect((await outputOf(ingest(folder, '--published', 'yesterday'))).text).toContain('YYYY-MM-DD')
      const listed = await outputOf(ingest('--list'))
      expect(listed.text).toMatch(/^ +1 .* finished .*: 1 added, 1 already there, 3 failed$/m)
      expect((await outputOf(ingest('--pause', '99'))).text).toContain('There is no run 99.')
    },
    PATIENCE,
  )

  it(
    'opens what holds several articles',
    async () => {
      const lines = [10, 11].map((number) => JSON.stringify({ id: number, text: story(number) }))
      const path = await write('many.jsonl', `${lines.join('\n')}\n{"id": 12}\n`)
      const { text, lastLine } = await outputOf(ingest(path, '--outlet', 'Il Faro di Prova'))
      expect(text).toMatch(/^opened .*many\.jsonl \(3 parts\)$/m)
      expect(text).toMatch(/^added .*many\.jsonl, line 1 \(article \d+, 2 statements\)$/m)
      expect(lastLine).toBe('2 added (4 statements), 0 already there, 1 failed')
      expect(await db.article.count({ where: { outlet: { name: 'Il Faro di Prova' } } })).toBe(2)
    },
    PATIENCE,
  )

  it(
    'takes files and facts from a manifest, and fills in what was unknown',
    async () => {
      await write('facts/one.txt', story(20))
      await write('facts/two.txt', story(21))
      const manifest = await write('facts.csv', 'file,published_on\nfacts/one.txt,2024-03-05\nfacts/two.txt,ieri\n')
      const first = await outputOf(ingest('--manifest', manifest))
      expect(first.text).toContain('Line 3 of the manifest')
      expect(first.lastLine).toContain('1 added (2 statements), 0 already there, 1 failed')
      await writeFile(manifest, 'file,outlet,published_on\nfacts/one.txt,Il Faro di Prova,2020-01-01\n')
      const again = await outputOf(ingest(join(folder, 'facts'), '--manifest', manifest))
      expect(again.text).toContain('the same text is there already; filled in: outlet')
      expect(again.lastLine).toContain('1 added (2 statements), 1 already there, 0 failed')
      const stored = await db.article.findFirst({ where: { title: 'Porto, giorno 20' }, include: { outlet: true } })
      expect(stored).toMatchObject({ publishedOn: '2024-03-05', outlet: { name: 'Il Faro di Prova' } })
      await writeFile(manifest, 'name\nfacts/one.txt\n')
      expect((await outputOf(ingest('--manifest', manifest))).text).toContain('unknown column "name"')
    },
    PATIENCE,
  )

  it(
    'stops at Ctrl-C after the article under way, and the same command goes on',
    async () => {
      for (let number = 100; number < 125; number += 1) await write(`many/${number}.txt`, story(number))
      const child = ingest(join(folder, 'many'))
      child.stdout?.once('data', () => child.kill('SIGINT'))
      const first = await outputOf(child)
      const added = Number(/^(\d+) added/m.exec(first.text)?.[1])
      expect([first.code, first.lastLine]).toEqual([
        1,
        `Stopped with ${25 - added} left: the same command goes on from here.`,
      ])
      const second = await outputOf(ingest(join(folder, 'many')))
      expect(second.text).toContain('Going on with run')
      expect([second.code, second.lastLine]).toEqual([0, expect.stringContaining(`${25 - added} added`)])
    },
    PATIENCE,
  )
})
