// Adds an article of a test's own the way a terminal does, so that no other test's figures move.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @param published `YYYY-MM-DD`; unknown where it is left out */
export function addFromTerminal(text: string, outlet: string, published?: string): void {
  const database = process.env.E2E_DATABASE
  if (!database) throw new Error('E2E_DATABASE is set by playwright.config.ts: run the test with it.')
  const file = join(mkdtempSync(join(tmpdir(), 'dictum-e2e-text-')), 'article.txt')
  writeFileSync(file, text)
  const facts = ['--outlet', outlet, ...(published ? ['--published', published] : [])]
  execFileSync('node', ['--import', 'tsx', 'scripts/ingest.ts', file, ...facts], {
    env: { ...process.env, DATABASE_URL: `file:${database}` },
  })
}
