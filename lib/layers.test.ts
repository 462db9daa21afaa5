// Who may import whom (docs/architecture.md). Each rule is also shown a planted fault, so that none is a guard in name only.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const SHARED = [
  'lib/records/',
  'lib/list-params',
  'lib/parse-list-params',
  'lib/compare-params',
  'lib/calendar',
  'lib/chart-marks',
  'lib/chain',
  'lib/content',
  'lib/quote-marks',
  'lib/origin-key',
  'lib/ignored',
  'lib/paragraphs',
  'lib/search-terms',
  'lib/engine/types',
  'lib/alignment/drift/drift-kinds',
  'lib/alignment/groups/version-why',
]

type Layer = {
  /** The files it governs; the first layer that fits a file counts. */
  files: RegExp
  /** What of the project it may import: modules by their path, folders by a path that ends in `/`. Itself is not implied. */
  mayImport: string[]
  /** Packages and Node's own modules. */
  packages: 'none' | 'any' | RegExp
}

const LAYERS: Layer[] = [
  ...['it', 'el', 'en', 'fr', 'de', 'es', 'generic'].map((code) => ({
    files: new RegExp(`^lib/engine/languages/${code}/`),
    mayImport: [`lib/engine/languages/${code}/`, 'lib/engine/languages/pack', 'lib/engine/types', 'lib/engine/rules'],
    packages: 'none' as const,
  })),
  { files: /^lib\/engine\//, mayImport: ['lib/engine/'], packages: 'none' },
  {
    files: /^lib\/(identity|alignment)\//,
    mayImport: ['lib/identity/', 'lib/alignment/', 'lib/engine/types', 'lib/engine/text/fold'],
    packages: 'none',
  },
  {
    files:
      /^lib\/(records\/.*|list-params|parse-list-params|compare-params|calendar|chart-marks|chain|quote-marks|origin-key|ignored|user-error|host-header|content)\.ts$/,
    mayImport: SHARED,
    packages: 'none',
  },
  { files: /^lib\/paragraphs\.ts$/, mayImport: ['lib/engine/text/lines', ...SHARED], packages: 'none' },
  { files: /^lib\/refused\.ts$/, mayImport: ['lib/user-error'], packages: 'none' },
  {
    files: /^lib\/search-terms\.ts$/,
    mayImport: ['lib/engine/text/fold', 'lib/engine/text/quote-marks'],
    packages: 'none',
  },
  {
    files: /^lib\/citations\/test-/,
    mayImport: ['lib/citations/style', 'messages/', ...SHARED],
    packages: /^next-intl$/,
  },
  { files: /^lib\/citations\//, mayImport: ['lib/citations/', ...SHARED], packages: 'none' },
  { files: /^lib\/evidence\.ts$/, mayImport: SHARED, packages: /^node:crypto$/ },
  { files: /^proxy\.ts$/, mayImport: ['lib/host-header'], packages: /^next\/server$/ },
  {
    files: /^instrumentation\.ts$/,
    mayImport: ['lib/services/keep-worker', 'lib/services/read-ahead'],
    packages: 'none',
  },
  {
    files: /^lib\/ingest\//,
    mayImport: ['lib/ingest/', 'lib/user-error', 'lib/engine/text/fold', 'package.json', ...SHARED],
    packages: /^(?!@prisma|prisma|next|react)/,
  },
  {
    files: /^lib\/db\//,
    mayImport: [
      'lib/db/',
      ...['slug', 'fold-name', 'block-keys', 'sounds-like'].map((name) => `lib/identity/${name}`),
      ...['same-text/hash', 'same-text/fold-words', 'statements/told-statement'].map((name) => `lib/alignment/${name}`),
      ...['lib/engine/text/fold', 'lib/evidence', 'lib/refused', 'lib/user-error'],
      ...SHARED,
    ],
    packages: /^(?!next|react)/,
  },
  {
    files: /^lib\/services\//,
    mayImport: [
      'lib/services/',
      'lib/db/',
      'lib/ingest/',
      'lib/identity/',
      'lib/alignment/',
      'lib/citations/',
      'lib/engine',
      'lib/engine/version',
      'lib/evidence',
      'package.json',
      'lib/refused',
      'lib/user-error',
      ...SHARED,
    ],
    packages: /^(?!@prisma|prisma|next|react|server-only)/,
  },
  { files: /^lib\/server\.ts$/, mayImport: ['lib/'], packages: /^(server-only|react)$/ },
  { files: /^i18n\//, mayImport: ['i18n/', 'messages/'], packages: /^(next-intl|next\/headers|react$)/ },
  {
    files: /^components\/ui\//,
    mayImport: ['components/ui/', 'i18n/locales', 'lib/calendar'],
    packages: /^(?!@prisma|node:)/,
  },
  {
    files: /^components\/shortcuts\//,
    mayImport: ['components/shortcuts/', 'components/ui/'],
    packages: /^(?!@prisma|node:)/,
  },
  {
    files: /^components\/table\//,
    mayImport: ['components/table/', 'components/ui/', 'components/shortcuts/', 'i18n/locales'],
    packages: /^(?!@prisma|node:)/,
  },
  {
    files: /^components\//,
    mayImport: [
      'components/',
      'i18n/locales',
      'i18n/recognise-reason',
      ...['lib/engine/rules', 'lib/engine/said-rules', 'lib/engine/text/fold', 'lib/citations/formats'],
      ...SHARED,
    ],
    packages: /^(?!@prisma|node:)/,
  },
  {
    files: /^app\//,
    mayImport: [
      'app/',
      'components/',
      'i18n/locales',
      'i18n/client-messages',
      'i18n/last-resort',
      ...['lib/server', 'lib/engine/rules', 'lib/citations/formats'],
      ...SHARED,
    ],
    packages: /^(?!@prisma|node:)/,
  },
  {
    files: /^(scripts|prisma|e2e)\//,
    mayImport: [
      'lib/db/',
      'lib/engine',
      'lib/engine/gold/',
      'lib/identity/',
      'lib/alignment/',
      'lib/ingest/',
      'lib/services/',
      'lib/user-error',
      'prisma/',
      'scripts/',
      'e2e/',
      ...SHARED,
    ],
    packages: 'any',
  },
]

/** What would make a pure layer's answer depend on more than its input. */
const PURE =
  /^lib\/(engine|identity|alignment|list-params|parse-list-params|compare-params|calendar|chart-marks|chain|quote-marks|content|origin-key|ignored|paragraphs|search-terms|records|citations)/
const IMPURE = /\b(process\.|Date\.now|new Date\(\)|Math\.random|console\.|fetch\(|globalThis)/

/** The one folder of the server that opens connections, and what opens one. */
const WAY_OUT = /^lib\/ingest\/network\//
const CONNECTS = /(?<![.\w])fetch\(|['"](?:node:)?(?:https?2?|net|tls|dns|dgram)(?:\/promises)?['"]/

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)['"]([^'"]+)['"]/gm

/** The faults of one file, as sentences. */
function faultsOf(path: string, source: string): string[] {
  const layer = LAYERS.find(({ files }) => files.test(path))
  if (!layer) return [`${path} belongs to no layer`]
  const faults = [...source.matchAll(IMPORT)].flatMap(([, specifier = '']) => {
    const local = specifier.startsWith('.')
      ? join(dirname(path), specifier)
      : specifier.startsWith('@/')
        ? specifier.slice(2)
        : null
    if (local === null) {
      const allowed = layer.packages === 'any' || (layer.packages instanceof RegExp && layer.packages.test(specifier))
      return allowed ? [] : [`${path} may not import the package ${specifier}`]
    }
    const target = normalize(local).split(sep).join('/')
    return layer.mayImport.some((allowed) => (allowed.endsWith('/') ? target.startsWith(allowed) : target === allowed))
      ? []
      : [`${path} may not import ${target}`]
  })
  if (/^(lib|app)\//.test(path) && !WAY_OUT.test(path) && CONNECTS.test(source))
    faults.push(`${path} must leave the network to lib/ingest/network`)
  if (PURE.test(path) && IMPURE.test(source)) faults.push(`${path} must be pure: ${IMPURE.exec(source)?.[0]}`)
  return faults
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (path === 'lib/db/generated') return []
    if (entry.isDirectory()) return sourceFiles(path)
    return /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) ? [path] : []
  })
}

describe('layers', () => {
  it('holds in every source file', () => {
    const files = [
      'proxy.ts',
      'instrumentation.ts',
      ...['app', 'components', 'i18n', 'lib', 'prisma', 'scripts', 'e2e'].flatMap(sourceFiles),
    ]
    expect(files.length).toBeGreaterThan(50)
    expect(files.flatMap((path) => faultsOf(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([])
  })

  it.each([
    ['lib/engine/stages/x.ts', "import { y } from '../../identity/y'"],
    ['lib/engine/stages/x.ts', "import { readFileSync } from 'node:fs'"],
    ['lib/engine/stages/x.ts', "import compromise from 'compromise'"],
    ['lib/engine/stages/x.ts', 'const now = Date.now()'],
    ['lib/engine/languages/it/x.ts', "import { verbs } from '../el/verbs'"],
    ['lib/identity/x.ts', "import { analyze } from '../engine'"],
    ['lib/identity/x.ts', 'console.log(1)'],
    ['lib/alignment/x.ts', "import { parse } from 'csv-parse'"],
    ['lib/citations/x.ts', "import { parse } from 'csv-parse'"],
    ['lib/citations/x.ts', "import { getStatementRows } from '../db/statements'"],
    ['lib/citations/x.ts', 'const accessed = new Date()'],
    ['lib/list-params.ts', "import { openDatabase } from './db/client'"],
    ['lib/search-terms.ts', "import { slugify } from './identity/slug'"],
    ['lib/ingest/x.ts', "import { openDatabase } from '../db/client'"],
    ['lib/ingest/x.ts', "import { PrismaClient } from '@prisma/client'"],
    ['lib/ingest/page/x.ts', "import { get } from 'node:https'"],
    ['lib/ingest/readers/x.ts', "import { lookup } from 'dns/promises'"],
    ['lib/services/x.ts', "const answer = await fetch('http://news.example/')"],
    ['lib/db/x.ts', "import { readTextFile } from '../ingest/read-text-file'"],
    ['lib/db/x.ts', "import { addArticle } from '../services/add-article'"],
    ['lib/services/x.ts', "import { listStatements } from '../server'"],
    ['lib/services/x.ts', "import 'server-only'"],
    ['components/ui/x.tsx', "import type { StatementRow } from '@/lib/records/statements'"],
    ['components/table/x.tsx', "import { StatementCard } from '@/components/statements/card'"],
    ['components/statements/x.tsx', "import { listStatements } from '@/lib/server'"],
    ['components/statements/x.tsx', "import type { Database } from '@/lib/db/client'"],
    ['app/page.tsx', "import { listStatements } from '@/lib/db/statements'"],
    ['app/page.tsx', "const { addArticle } = await import('../lib/services/add-article')"],
    ['components/statements/x.tsx', "import { loadMessages } from '@/i18n/messages'"],
    ['components/statements/x.tsx', "import words from '@/messages/en/statements.json'"],
    ['i18n/x.ts', "import { listStatements } from '@/lib/server'"],
    ['lib/list-params.ts', "import { isLocale } from '../i18n/locales'"],
    ['lib/services/x.ts', "import { createTranslator } from 'next-intl'"],
    ['lib/server.ts', "import { getTranslations } from 'next-intl/server'"],
    ['scripts/x.ts', "import { listStatements } from '../lib/server'"],
    ['lib/services/x.ts', "import { PrismaClient } from '@prisma/client'"],
    ['lib/services/x.ts', "import { segment } from '../engine/stages/segment'"],
    ['lib/server.ts', "import { PrismaClient } from '@prisma/client'"],
    ['proxy.ts', "import { openDatabase } from './lib/db/client'"],
    ['instrumentation.ts', "import { openDatabase } from './lib/db/client'"],
    ['lib/chain.ts', "import { openDatabase } from './db/client'"],
    ['lib/stray.ts', ''],
  ])('sees a fault planted in %s: %s', (path, source) => {
    expect(faultsOf(path, source)).toHaveLength(1)
  })

  it('lets a file import its neighbours', () => {
    const path = relative(ROOT, fileURLToPath(import.meta.url))
      .split(sep)
      .join('/')
    expect(path).toBe('lib/layers.test.ts')
    expect(faultsOf('lib/db/x.ts', "import { y } from './y'\nimport { fold } from '../engine/text/fold'")).toEqual([])
  })
})
