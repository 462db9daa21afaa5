// Fills a database with a made-up corpus: as many speakers and statements as a desk gathers in years, written at once.
import type { Database } from '../../lib/db/client'
import { capital, chance, pick, skewed, wordOf } from './chance'

/** How much there is of each. */
export const SIZE = { speakers: 10_000, statements: 200_000, articles: 25_000, outlets: 60, words: 12_000, days: 2_200 }

const LANGUAGES = ['it', 'el', 'en', 'fr', 'de', 'es']
const KINDS = ['direct', 'mixed', 'indirect', 'indirect', 'headline']
const ACTS = ['say', 'say', 'say', 'announce', 'deny', 'warn', 'accuse', 'urge']
const TYPES = ['person', 'person', 'person', 'organisation', 'unnamed']
const RELAYS = ['Agenzia Inventata', 'Made-up Wire', 'Phantasiefunk']
const FIRST_DAY = Date.UTC(2019, 0, 1)
const DAY = 86_400_000

/** Rows as one JSON parameter: one question for many rows, whatever their number of columns. */
async function insert(db: Database, table: string, columns: string[], rows: unknown[][]): Promise<void> {
  const values = columns.map((_, index) => `value ->> ${index}`).join(', ')
  const names = columns.map((column) => `"${column}"`).join(', ')
  for (let start = 0; start < rows.length; start += 5_000) {
    const chunk = JSON.stringify(rows.slice(start, start + 5_000))
    await db.$executeRawUnsafe(`INSERT INTO "${table}" (${names}) SELECT ${values} FROM json_each(?)`, chunk)
  }
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

async function insertSpeakers(db: Database): Promise<void> {
  const nameOf = (id: number) => `${capital(wordOf(id))} ${capital(wordOf(id * 7))}`
  const ids = numbers(SIZE.speakers)
  const columns = ['id', 'slug', 'name', 'foundName', 'type']
  const speakers = ids.map((id) => [id + 1, `speaker-${id + 1}`, nameOf(id), nameOf(id), pick(TYPES, id)])
  await insert(db, 'Speaker', columns, speakers)
  const aliases = ids.flatMap((id) =>
    LANGUAGES.slice(0, 3).map((language) => {
      const text = language === 'it' ? nameOf(id) : `${capital(wordOf(id * 7))} ${language}`
      return [id + 1, text, text.toLowerCase(), language, 'printed']
    }),
  )
  await insert(db, 'Alias', ['speakerId', 'text', 'folded', 'language', 'source'], aliases)
}

async function insertArticles(db: Database, random: () => number): Promise<void> {
  const outlets = numbers(SIZE.outlets).map((id) => [id + 1, `outlet-${id + 1}`, `The ${capital(wordOf(id))}`])
  await insert(db, 'Outlet', ['id', 'slug', 'name'], outlets)
  await db.$executeRaw`INSERT INTO "OutletName" ("name", "outletId") SELECT "name", "id" FROM "Outlet"`
  const columns = [
    'id',
    'outletId',
    'foundOutletId',
    'title',
    'language',
    'publishedOn',
    'text',
    'textHash',
    'origin',
    'engineVersion',
  ]
  const articles = numbers(SIZE.articles).map((id) => {
    const outlet = skewed(SIZE.outlets, random())
    const day = new Date(FIRST_DAY + Math.floor(random() * SIZE.days) * DAY).toISOString().slice(0, 10)
    const title = capital(wordOf(id))
    return [
      id + 1,
      outlet + 1,
      outlet + 1,
      title,
      pick(LANGUAGES, outlet),
      random() < 0.02 ? null : day,
      '',
      id,
      'bench',
      'bench',
    ]
  })
  await insert(db, 'Article', columns, articles)
}

async function insertStatements(db: Database, random: () => number): Promise<void> {
  const ids = numbers(SIZE.statements)
  const contents = ids.map(() =>
    numbers(8 + Math.floor(random() * 16))
      .map(() => wordOf(skewed(SIZE.words, random())))
      .join(' '),
  )
  const speakers = ids.map(() => skewed(SIZE.speakers, random()) + 1)
  const perArticle = SIZE.statements / SIZE.articles
  const columns = ['id', 'articleId', 'ordinal', 'kind', 'speakerType', 'act', 'rule', 'confidence', 'language']
  const statements = ids.map((id) => {
    const kind = pick(KINDS, Math.floor(random() * KINDS.length))
    const act = pick(ACTS, Math.floor(random() * ACTS.length))
    const type = pick(TYPES, (speakers[id] ?? 1) - 1)
    return [id + 1, Math.floor(id / perArticle) + 1, id % perArticle, kind, type, act, 'bench', 0.8, '']
  })
  await insert(db, 'Statement', columns, statements)
  await db.$executeRaw`UPDATE "Statement" SET "publishedOn" = a."publishedOn", "outletId" = a."outletId",
    "language" = a."language" FROM "Article" a WHERE a."id" = "articleId"`
  const links = ids.map((id) => [id + 1, 0, speakers[id], speakers[id], ''])
  await insert(db, 'StatementSpeaker', ['statementId', 'ordinal', 'speakerId', 'foundId', 'spelling'], links)
  await db.$executeRaw`UPDATE "StatementSpeaker" SET "publishedOn" = s."publishedOn" FROM "Statement" s
    WHERE s."id" = "statementId"`
  const relays = ids.filter((id) => id % 5 === 0).map((id) => [id + 1, 0, pick(RELAYS, id / 5), pick(RELAYS, id / 5)])
  const relayRows = relays.map(([id, ordinal, name]) => [id, ordinal, String(name), name, 'agency', 0, 1, name])
  const relayColumns = ['statementId', 'ordinal', 'slug', 'name', 'kind', 'start', 'end', 'text']
  await insert(db, 'Relay', relayColumns, relayRows)
  const spans = ids.map((id) => [id + 1, 0, 0, 1, contents[id]])
  await insert(db, 'StatementSpan', ['statementId', 'ordinal', 'start', 'end', 'text'], spans)
  const texts = ids.map((id) => [id + 1, contents[id], `speaker ${speakers[id]}`, ''])
  await insert(db, 'StatementText', ['statementId', 'content', 'speaker', 'title'], texts)
}

/** Writes the corpus into a migrated, empty database; the same every time. */
export async function fillMadeUpCorpus(db: Database): Promise<void> {
  const random = chance(20_261_122)
  await insertSpeakers(db)
  await insertArticles(db, random)
  await insertStatements(db, random)
}
