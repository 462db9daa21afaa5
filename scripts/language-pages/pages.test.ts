// The written pages of the languages are those the engine would give today.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languagePages, PAGES } from './pages'

const pages = languagePages()

describe('docs/languages', () => {
  it('holds a page for each language, and no other', () => {
    expect(existsSync(PAGES) ? readdirSync(PAGES).sort() : []).toEqual([...pages.keys()].sort())
  })

  it.each([...pages])('holds %s as it is written today (stale? run npm run language-pages)', (name, text) => {
    const path = join(PAGES, name)
    const written = existsSync(path) ? readFileSync(path, 'utf8') : ''
    // Compared by hand: the whole page as a difference would bury the advice.
    expect(written === text, `docs/languages/${name} is stale: run npm run language-pages`).toBe(true)
  })
})
