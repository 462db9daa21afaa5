// Fills a database with a made-up corpus, written at once.
import type { Database } from '../../lib/db/client'
import { capital, chance, pick, skewed, wordOf } from './chance'

/** How much there is of each. */
export type CorpusSize = {
  speakers: number
  statements: number
  articles: number
  outlets: number
  words: number
  days: number
}

/** As many speakers and statements as a desk gathers in years. */
export const SIZE: CorpusSize = {
  speakers: 10_000,
  statements: 200_000,
  articles: 25_000,
  outlets: 60,
  words: 12_000,
  days: 2_200,
}

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

async function insertSpeakers(db: Database, size: CorpusSize): Promise<void> {
  const nameOf = (id: number) => `${capital(wordOf(id))} ${capital(wordOf(id * 7))}`
  const ids = numbers(size.speakers)
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

async function insertArticles(db: Database, size: CorpusSize, random: () => number): Promise<void> {
  const outlets = numbers(size.outlets).map((id) => [id + 1, `outlet-${id + 1}`, `The ${capital(wordOf(id))}`])
  await insert(db, 'Outlet', ['id', 'slug', 'name'], outlets)
  await db.$executeRaw`INSERT INTO "OutletName" ("name", "outletId") SELECT "name", "id" FROM "Outlet"`
  const columns = [
    'id',
    'outletId',
    'foundOutletId',
    'title',
    'url',
    'language',
    'publishedOn',
    'text',
    'textHash',
    'origin',
    'engineVersion',
  ]
  const articles = numbers(size.articles).map((id) => {
    const outlet = skewed(size.outlets, random())
    const day = new Date(FIRST_DAY + Math.floor(random() * size.days) * DAY).toISOString().slice(0, 10)
    const title = capital(wordOf(id))
    return [
      id + 1,
      outlet + 1,
      outlet + 1,
      title,
      `https://outlet-${outlet + 1}.example/${id + 1}`,
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

/** Statements written at a time, so that memory does not grow with their number. */
const BATCH = 20_000

const SOURCES = ['government', 'intelligence', 'diplomatic', 'military']
const COUNTRIES = ['US', 'RU', 'UA', null]

async function insertStatements(db: Database, size: CorpusSize, ids: number[], random: () => number): Promise<void> {
  const contents = ids.map(() =>
    numbers(8 + Math.floor(random() * 16))
      .map(() => wordOf(skewed(size.words, random())))
      .join(' '),
  )
  // The last of the types is unnamed; one statement in forty has nobody known to have made it.
  const speakers = ids.map(() => (random() < 0.025 ? null : skewed(size.speakers, random()) + 1))
  const perArticle = size.statements / size.articles
  const columns = [
    ...['id', 'articleId', 'ordinal', 'kind', 'speakerType', 'act', 'sourceClass', 'sourceCountry'],
    ...['mentionStart', 'mentionEnd', 'mentionText', 'cueStart', 'cueEnd', 'cueText', 'cueLemma'],
    ...['rule', 'confidence', 'language'],
  ]
  const statements = ids.map((id, at) => {
    const kind = pick(KINDS, Math.floor(random() * KINDS.length))
    const act = pick(ACTS, Math.floor(random() * ACTS.length))
    const speaker = speakers[at] ?? null
    const type = speaker === null ? 'unknown' : pick(TYPES, speaker - 1)
    const source = type === 'unnamed' ? [pick(SOURCES, id), pick(COUNTRIES, Math.floor(id / 4))] : [null, null]
    const mention = speaker === null ? [null, null, null] : [2, 12, capital(wordOf(speaker))]
    const confidence = Math.round(500 + random() * 500) / 1000
    return [
      ...[id + 1, Math.floor(id / perArticle) + 1, id % perArticle, kind, type, act, ...source],
      ...[...mention, 13, 17, 'says', 'say', 'bench', confidence, ''],
    ]
  })
  await insert(db, 'Statement', columns, statements)
  const links = ids.flatMap((id, at) => (speakers[at] ? [[id + 1, 0, speakers[at], speakers[at], '']] : []))
  await insert(db, 'StatementSpeaker', ['statementId', 'ordinal', 'speakerId', 'foundId', 'spelling'], links)
  const relays = ids.filter((id) => id % 5 === 0).map((id) => [id + 1, 0, pick(RELAYS, id / 5), pick(RELAYS, id / 5)])
  const relayRows = relays.map(([id, ordinal, name]) => [id, ordinal, String(name), name, 'agency', 0, 1, name])
  const relayColumns = ['statementId', 'ordinal', 'slug', 'name', 'kind', 'start', 'end', 'text']
  await insert(db, 'Relay', relayColumns, relayRows)
  const spans = ids.map((id, at) => [id + 1, 0, 20, 20 + (contents[at] ?? '').length, contents[at]])
  await insert(db, 'StatementSpan', ['statementId', 'ordinal', 'start', 'end', 'text'], spans)
  const evidence = ids.map((id) => [id + 1, 0, 1, '', '', '', '', id % 50_000 === 7 ? 'broken' : 'exact'])
  const evidenceColumns = ['statementId', 'start', 'end', 'exact', 'prefix', 'suffix', 'sha256', 'state']
  await insert(db, 'Evidence', evidenceColumns, evidence)
  const texts = ids.map((id, at) => [id + 1, contents[at], speakers[at] ? `speaker ${speakers[at]}` : '', ''])
  await insert(db, 'StatementText', ['statementId', 'content', 'speaker', 'title'], texts)
}

/** One statement in fifty is a copy of the one before it. */
async function takeOver(db: Database): Promise<void> {
  await db.$executeRaw`UPDATE "Statement" SET "publishedOn" = a."publishedOn", "outletId" = a."outletId",
    "language" = a."language" FROM "Article" a WHERE a."id" = "articleId"`
  await db.$executeRaw`UPDATE "StatementSpeaker" SET "publishedOn" = s."publishedOn" FROM "Statement" s
    WHERE s."id" = "statementId"`
  await db.$executeRaw`UPDATE "Statement" SET "copyOfId" = "id" - "id" % 50 WHERE "id" >= 50 AND "id" % 50 < 2`
}

/** Writes the corpus into a migrated, empty database; the same every time. */
export async function fillMadeUpCorpus(db: Database, size = SIZE): Promise<void> {
  const random = chance(20_261_122)
  await insertSpeakers(db, size)
  await insertArticles(db, size, random)
  for (let first = 0; first < size.statements; first += BATCH) {
    const count = Math.min(BATCH, size.statements - first)
    await insertStatements(
      db,
      size,
      numbers(count).map((at) => first + at),
      random,
    )
  }
  await takeOver(db)
}
