// `npm run reread` in a process of its own: what it prints of pages read again, and what it exits with.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { saveArticle } from '../lib/db/articles'
import { HANDED_OVER, keepPage, packPage } from '../lib/db/raw-pages'
import { ALL_APART, testArticle } from '../lib/db/test-article'
import { openTestDatabase } from '../lib/db/test-database'
import { hashText } from '../lib/services/analyze-article'
import { linesOf } from './reread/lines-of'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const { db, url } = await openTestDatabase()
/** A process takes its time to begin on a busy machine. Milliseconds. */
const PATIENCE = 120_000

function reread(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const options = { cwd: ROOT, env: { ...process.env, DATABASE_URL: url } }
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'scripts/reread.ts', ...args], options, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

it(
  'looks, does it with --apply, tells what fails, and refuses what makes no sense',
  async () => {
    const bytes = (html: string) =>
      packPage(new TextEncoder().encode(html), { ...HANDED_OVER, contentType: 'text/html' })
    const line =
      'Il sindaco Carlo Brunetti ha detto martedì che il molo grande di Santa Marea resta chiuso per altri tre giorni, in attesa dei tecnici della capitaneria. «Nessuno deve avvicinarsi alla banchina», ha aggiunto.'
    const text = `Porto chiuso\n\n${line}`
    const html = `<html lang="it"><body><article><h1>Porto chiuso</h1><p>${line}</p></article></body></html>`
    const good = await keepPage(db, await bytes(html))
    const bad = await keepPage(db, await bytes('<html><body><p>Nulla</p></body></html>'))
    const old = {
      ...testArticle({ text: `${text}\n\nMenu`, title: 'Porto chiuso' }, []),
      origin: 'porto.html',
      rawId: good,
    }
    const { id } = await saveArticle(db, old, ALL_APART)
    await saveArticle(db, { ...testArticle({ text: 'Altro' }, []), textHash: hashText('Altro'), rawId: bad }, ALL_APART)
    const looked = await reread('--pages', String(id))
    expect(looked.out).toContain(`otherwise      article ${id} (porto.html)\n`)
    expect(looked.out).toContain('paragraphs: 1 gone, 0 new\n    - Menu\n')
    expect(looked).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 would change, 0 came out the same, 0 failed'),
    })
    expect(await db.article.count()).toBe(2)
    const applied = await reread('--pages', '--apply')
    expect(applied).toMatchObject({ code: 1, out: expect.stringContaining('1 changed, 0 came out the same, 1 failed') })
    expect(applied.out).toMatch(/^failed {9}article 2 \(.*\) .*; it stays as it is$/m)
    expect(await db.article.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({ text, replacedById: null })
    expect(await reread('--pages', String(id))).toMatchObject({ code: 1, err: expect.stringContaining('is replaced') })
    expect(await reread('--apply')).toMatchObject({ code: 1, err: expect.stringContaining('belong to --pages') })
  },
  PATIENCE,
)

it('shows the beginnings of few paragraphs, and how many more there are', () => {
  const paragraphs = Array.from({ length: 8 }, (_, number) => `${number} ${'x'.repeat(200)}`)
  const text = { fact: 'text', before: paragraphs.join('\n\n'), after: 'y\n\ny' } as const
  const lines = linesOf({ articleId: 1, origin: 'o', came: 'otherwise', changes: [text], version: 2 })
  expect(lines[0]).toBe('otherwise      article 1 (o): article 2 is its later version')
  expect(lines[1]).toMatch(/1,630 → 4 characters; paragraphs: 8 gone, 2 new$/)
  expect(lines.slice(2)).toHaveLength(6 + 1 + 2)
  expect(lines[8]).toBe('    - … and 2 more')
  expect(lines.every((line) => line.length < 120)).toBe(true)
})
