// The docs name what exists, and what exists is named: scripts, settings, paths, languages, decisions, tables.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import packageJson from '../package.json'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')

const decisions = readdirSync(join(ROOT, 'docs/decisions')).filter((name) => /^\d{4}-/.test(name))
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'docs/decisions/README.md',
  ...decisions.map((name) => `docs/decisions/${name}`),
]
const everything = pages.map(read).join('\n')

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return path === 'lib/db/generated' ? [] : sources(path)
    return /\.(ts|tsx|mjs)$/.test(path) ? [path] : []
  })
}

describe('docs', () => {
  it('name every npm script, and no other', () => {
    const named = new Set(
      [...everything.matchAll(/npm run (?:--silent )?([a-z0-9-]+)|npm (test|start)\b/g)].map(
        ([, run, short]) => run ?? short,
      ),
    )
    const builtIn = new Set(['test', 'start'])
    const scripts = Object.keys(packageJson.scripts)
    expect([...named].filter((name) => !scripts.includes(name ?? ''))).toEqual([])
    expect(scripts.filter((name) => !named.has(name) && !builtIn.has(name))).toEqual([])
  })

  it('name every setting that the code reads, and no other', () => {
    const code = ['playwright.config.ts', 'proxy.ts', ...['app', 'lib', 'scripts', 'components'].flatMap(sources)]
      .map(read)
      .join('\n')
    const given = ['CI', 'INIT_CWD', 'PATH', 'NODE_ENV', 'E2E_DATABASE']
    const readKeys = new Set(
      [...code.matchAll(/(?:process\.env|environment)\.([A-Z][A-Z0-9_]*)/g)].map(([, key]) => key ?? ''),
    )
    const settings = [...readKeys].filter((key) => !given.includes(key)).sort()
    const table = read('docs/architecture.md').split('## Settings')[1] ?? ''
    expect([...table.matchAll(/^\| `([A-Z0-9_]+)`/gm)].map(([, key]) => key).sort()).toEqual(settings)
  })

  it('name no path that is not there', () => {
    const missing = pages.flatMap((page) => {
      const text = read(page)
      const paths = [...text.matchAll(/`((?:app|components|lib|prisma|scripts|docs|e2e|public)\/[\w./[\]-]+)`/g)].map(
        ([, path]) => join(ROOT, path ?? ''),
      )
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link]) =>
        join(ROOT, dirname(page), link ?? ''),
      )
      return [...paths, ...links]
        .filter((path) => !existsSync(path))
        .map((path) => `${page}: ${path.slice(ROOT.length)}`)
    })
    expect(missing).toEqual([])
  })

  it('name the languages that have a pack, and no other', () => {
    const packs = readdirSync(join(ROOT, 'lib/engine/languages'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
    const table = [...read('docs/languages.md').matchAll(/^\| `([a-z]+)`\s+\|/gm)].map(([, code]) => code)
    expect(table.sort()).toEqual(packs.sort())
  })

  it('list every decision, and every table of the schema', () => {
    const index = read('docs/decisions/README.md')
    expect(decisions.filter((name) => !index.includes(`(${name})`))).toEqual([])
    const model = read('docs/data-model.md')
    const tables = [...read('prisma/schema.prisma').matchAll(/^model (\w+)/gm)].map(([, name]) => name ?? '')
    expect(tables.filter((name) => !model.includes(name))).toEqual([])
  })
})
