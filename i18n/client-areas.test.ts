// The browser is sent the words its components ask for, and no others.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { areasOf, SECTIONS, type Section } from './client-areas'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const IMPORT = /(?:^(?:import|export)\s+(?!type\b)[^'"]*?|\bimport\()['"]((?:\.|@\/)[^'"]+)['"]/gm
const ASKED = /useTranslations\('(\w+)'\)/g

const sources = new Map<string, string>()
const read = (path: string) => {
  const source = sources.get(path) ?? readFileSync(join(ROOT, path), 'utf8')
  sources.set(path, source)
  return source
}

function importsOf(path: string): string[] {
  return [...read(path).matchAll(IMPORT)].flatMap(([, specifier = '']) => {
    const local = specifier.startsWith('@/') ? specifier.slice(2) : normalize(join(dirname(path), specifier))
    return ['.ts', '.tsx'].map((end) => local + end).filter((file) => existsSync(join(ROOT, file)))
  })
}

/** The areas that the files ask for in the browser: from 'use client' on, whatever is imported runs there. */
function askedBy(entries: string[]): string[] {
  const areas = new Set<string>()
  const done = new Set<string>()
  const visit = (path: string, above: boolean) => {
    const inBrowser = above || /^'use client'/.test(read(path))
    const key = `${path} ${inBrowser}`
    if (done.has(key) || /^'use server'/.test(read(path))) return
    done.add(key)
    if (inBrowser) for (const [, area = ''] of read(path).matchAll(ASKED)) areas.add(area)
    for (const next of importsOf(path)) visit(next, inBrowser)
  }
  for (const entry of entries) visit(entry, false)
  return [...areas].sort()
}

function routeFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return routeFiles(path)
    return entry.name.endsWith('.tsx') ? [path] : []
  })
}

const FRAME = ['layout', 'error', 'not-found', 'global-error'].map((name) => `app/${name}.tsx`)
const folders = readdirSync(join(ROOT, 'app'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'api')
  .map(({ name }) => name)
const isSection = (name: string): name is Section => name in SECTIONS

it('sends to every page what its frame asks for', () => {
  const sent: string[] = areasOf()
  expect(askedBy(FRAME).filter((area) => !sent.includes(area))).toEqual([])
})

// What a section asks for is named in i18n/client-areas.ts, and handed on by the section's layout.
it.each([...folders, 'overview'])('sends to the pages of %s what they ask for', (name) => {
  const everywhere: string[] = areasOf()
  const asked = askedBy(name === 'overview' ? ['app/page.tsx'] : routeFiles(`app/${name}`))
  const wanted = asked.filter((area) => !everywhere.includes(area))
  if (!isSection(name)) throw new Error(`/${name} is no section of i18n/client-areas.ts`)
  expect([...SECTIONS[name]].sort()).toEqual(wanted)
  const hands = name === 'overview' ? 'app/page.tsx' : `app/${name}/layout.tsx`
  expect(read(hands)).toContain(`<ClientMessages section="${name}">`)
})
