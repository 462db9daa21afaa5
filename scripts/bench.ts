// `npm run bench`: how fast the engine reads and the table answers, on this machine. Prints figures, asserts nothing.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Database, openDatabase } from '../lib/db/client'
import { listFacets } from '../lib/db/facets'
import { migrate } from '../lib/db/migrate'
import { listStatements } from '../lib/db/statements'
import { analyze } from '../lib/engine'
import { buildNameLookup } from '../lib/identity/lookup'
import { reference } from '../lib/identity/reference'
import { detectLanguage } from '../lib/ingest/detect-language'
import { NOTHING_GIVEN } from '../lib/ingest/given-facts'
import { parseStatementParams } from '../lib/list-params'
import { addArticle } from '../lib/services/add-article'

const ARTICLES = fileURLToPath(new URL('../prisma/sample/articles/', import.meta.url))
/** How often the sample corpus is stored, each time slightly other, to have a table worth asking. */
const COPIES = 40
const QUERIES = [
  '',
  'q=accordo',
  'q=Κίρμπι',
  'speaker=john-kirby',
  'from=2023-09-01&to=2024-06-30&language=it',
  'sort=speaker',
]

const names = buildNameLookup(reference)
const texts = await Promise.all((await readdir(ARTICLES)).sort().map((name) => readFile(join(ARTICLES, name), 'utf8')))

async function time(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const print = (what: string, figure: string) => console.log(`${what.padEnd(58)} ${figure.padStart(14)}`)

async function benchEngine(): Promise<void> {
  const byLanguage = new Map<string, string[]>()
  for (const text of texts) {
    const language = await detectLanguage(text)
    byLanguage.set(language, [...(byLanguage.get(language) ?? []), text])
  }
  for (const [language, parts] of [...byLanguage].sort()) {
    const text = parts.join('\n\n').repeat(Math.ceil(1_000_000 / parts.join('\n\n').length))
    analyze(text.slice(0, 50_000), { language, publishedOn: null, names })
    const taken = await time(() => analyze(text, { language, publishedOn: null, names }))
    print(
      `engine, ${language}, one text of ${(text.length / 1e6).toFixed(1)} M characters`,
      `${(text.length / 1000 / taken).toFixed(2)} M chars/s`,
    )
  }
}

async function benchTable(db: Database): Promise<void> {
  let articles = 0
  const taken = await time(async () => {
    for (let copy = 0; copy < COPIES; copy += 1) {
      for (const text of texts) {
        await addArticle({ db, names }, { text: `${text}\n\n(${copy})`, origin: 'bench', given: NOTHING_GIVEN })
        articles += 1
      }
    }
  })
  print(`articles stored, of ${articles}`, `${((articles / taken) * 1000).toFixed(0)} /s`)
  const rows = await db.statement.count()
  for (const query of QUERIES) {
    const { params } = parseStatementParams(new URLSearchParams(query))
    await listStatements(db, params)
    print(`page of ${rows} statements, ?${query}`, `${(await time(() => listStatements(db, params))).toFixed(1)} ms`)
    print(`facets of the same`, `${(await time(() => listFacets(db, params))).toFixed(1)} ms`)
  }
}

await benchEngine()
const folder = await mkdtemp(join(tmpdir(), 'dictum-bench-'))
const url = `file:${join(folder, 'bench.db')}`
await migrate(url)
const db = await openDatabase(url)
try {
  await benchTable(db)
} finally {
  await db.$disconnect()
  await rm(folder, { recursive: true })
}
