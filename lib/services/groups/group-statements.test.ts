// Reports of one utterance found as articles come in, in any language, with the real engine and a real database.
import { beforeEach, expect, it } from 'vitest'
import { openTestDatabase } from '../../db/test-database'
import { buildNameLookup } from '../../identity/lookup'
import { reference } from '../../identity/reference'
import { NOTHING_GIVEN } from '../../ingest/given-facts'
import { plainReading } from '../../ingest/reading'
import { addArticle } from '../add-article'
import { rereadArticle } from '../reread-articles'
import { joinReports } from './join-reports'
import { partReports } from './part-reports'
import { rebuildGroups } from './rebuild-groups'

const { db } = await openTestDatabase()
const context = { db, names: buildNameLookup(reference) }

const add = async (language: string, text: string, publishedOn: string | null = '2026-03-10') => {
  const reading = { ...plainReading(text), title: null }
  const given = { ...NOTHING_GIVEN, language, publishedOn, outlet: `Outlet ${Math.random()}` }
  const added = await addArticle(context, { reading, origin: 'test', given })
  return Number(added.articleId)
}

const ITALIAN =
  'Il ministro dei Trasporti Carlo Brunetti ha parlato ieri a Santa Marea. «Il porto resterà chiuso fino a lunedì per la frana», ha detto Brunetti. Brunetti ha aggiunto che il governo stanzierà 20 milioni di euro per i pescatori.'
const GREEK =
  'Ο υπουργός Μεταφορών Carlo Brunetti μίλησε χθες στη Σάντα Μαρέα. Ο Brunetti δήλωσε ότι το λιμάνι θα μείνει κλειστό ως τη Δευτέρα λόγω της κατολίσθησης.'
const ENGLISH =
  'Transport minister Carlo Brunetti spoke in Santa Marea yesterday. Brunetti said that the government would give 20 million euros to fishermen. “The port stays closed until Monday because of the landslide,” Brunetti said.'
const GERMAN = 'Verkehrsminister Carlo Brunetti sagte, Züge und Busse würden im Sommer billiger.'

/** The groups there are, each as the languages and beginnings of its reports. */
async function groups(): Promise<string[][]> {
  const stored = await db.statementGroup.findMany({
    include: { members: { include: { statement: { include: { spans: true } } }, orderBy: { statementId: 'asc' } } },
    orderBy: { id: 'asc' },
  })
  return stored.map(({ members }) =>
    members.map(({ statement }) => `${statement.language}: ${statement.spans[0]?.text.slice(0, 16)}`),
  )
}

const PORT = ['it: Il porto resterà', 'el: το λιμάνι θα μεί', 'en: The port stays c']
const MONEY = ['it: il governo stanz', 'en: the government w']
const idOf = async (language: string, words: string) =>
  (await db.statementSpan.findFirstOrThrow({ where: { statement: { language }, text: { contains: words } } }))
    .statementId

beforeEach(async () => {
  await db.decision.deleteMany()
  await db.article.deleteMany()
})

it('groups what three languages report of one utterance, and nothing else of the same speaker', async () => {
  for (const [language, text] of [
    ['it', ITALIAN],
    ['el', GREEK],
    ['en', ENGLISH],
    ['de', GERMAN],
  ] as const)
    await add(language, text)
  expect(await groups()).toEqual([PORT, MONEY])
  const { why, score } = await db.groupMember.findFirstOrThrow({ orderBy: { score: 'desc' } })
  expect(why).toMatch(/^same speaker; both: /u)
  expect(score).toBeGreaterThan(0.5)
})

it('groups nothing said weeks apart', async () => {
  await add('it', ITALIAN, '2026-01-10')
  await add('el', GREEK, '2026-03-10')
  expect(await groups()).toEqual([])
})

it('asks for more where the days are unknown', async () => {
  await add('it', ITALIAN, null)
  await add('de', 'Verkehrsminister Carlo Brunetti sagte, wegen der Frana bleibe manches geschlossen.', null)
  expect(await groups()).toEqual([])
})

it('keeps its groups when an article is read again, and makes the same when all are made anew', async () => {
  const italian = await add('it', ITALIAN)
  await add('el', GREEK)
  await add('en', ENGLISH)
  await rereadArticle(context, italian)
  const sorted = async () => (await groups()).map((group) => group.toSorted()).toSorted()
  expect(await sorted()).toEqual([PORT.toSorted(), MONEY.toSorted()].toSorted())
  for await (const _ of rebuildGroups(context));
  expect(await sorted()).toEqual([PORT.toSorted(), MONEY.toSorted()].toSorted())
})

it('drops a group when all but one of its reports are gone', async () => {
  await add('it', ITALIAN)
  const english = await add('en', ENGLISH)
  expect(await groups()).toHaveLength(2)
  await db.article.delete({ where: { id: english } })
  expect(await groups()).toEqual([])
  expect(await db.groupMember.count()).toBe(0)
})

it('keeps apart what a person parted when an article gets a later version', async () => {
  const url = 'https://laterna.example/limani'
  const addGreek = async (text: string) => {
    const reading = { ...plainReading(text), title: null }
    const given = { ...NOTHING_GIVEN, language: 'el', publishedOn: '2026-03-10', outlet: 'Laterna', url }
    return addArticle(context, { reading, origin: 'test', given })
  }
  await add('it', ITALIAN)
  await addGreek(GREEK)
  await add('en', ENGLISH)
  const greek = await idOf('el', 'λιμάνι')
  await partReports(db, { statement: greek, apart: [greek], who: 'Desk', why: 'another port' })
  const later = await addGreek(`${GREEK} Το κείμενο ενημερώθηκε το βράδυ.`)
  expect(later).toMatchObject({ status: 'added', replaces: expect.any(String) })
  expect(await groups()).toContainEqual(['it: Il porto resterà', 'en: The port stays c'])
})

it('obeys what a person decided when groups are made anew', async () => {
  await add('it', ITALIAN)
  await add('el', GREEK)
  await add('en', ENGLISH)
  await add('de', GERMAN)
  const signed = { who: 'Test', why: '' }
  const port = await idOf('it', 'Il porto')
  await partReports(db, { statement: port, apart: [await idOf('el', 'λιμάνι')], ...signed })
  await joinReports(db, { statement: port, other: await idOf('de', 'Züge'), ...signed })
  const decided = await groups()
  expect(decided).toContainEqual(['it: Il porto resterà', 'en: The port stays c', 'de: Züge und Busse w'])
  for await (const _ of rebuildGroups(context));
  expect((await groups()).toSorted()).toEqual(decided.toSorted())
})

/** Two papers that print one story, so that the statements of the second repeat those of the first. */
const STORY = [
  'Il porto di Santa Marea resta chiuso per il terzo giorno consecutivo dopo la frana che ha investito il molo grande e i magazzini.',
  '«Nessuna nave entrerà prima di lunedì», ha detto il sindaco Carlo Brunetti davanti ai giornalisti radunati in municipio.',
  'I tecnici della capitaneria hanno trovato altre crepe nella banchina di levante, dove attraccano i traghetti diretti alle isole.',
  'La presidente degli armatori Livia Cantalamaro ha dichiarato che le perdite superano i due milioni di euro e che alcune rotte saranno soppresse.',
].join('\n\n')
const copyOf = async (articleId: number) =>
  (await db.statement.findFirstOrThrow({ where: { articleId, kind: 'direct' }, select: { id: true } })).id

it('keeps a copy together with what a reader joined its first with, when groups are made anew', async () => {
  await add('de', GERMAN)
  const first = await add('it', STORY)
  const copy = await add('it', `${STORY} Così il quotidiano.`)
  const signed = { who: 'Test', why: '' }
  await joinReports(db, { statement: await copyOf(first), other: await idOf('de', 'Züge'), ...signed })
  const decided = await groups()
  expect(decided.find((group) => group.some((report) => report.startsWith('de:')))).toHaveLength(3)
  for await (const _ of rebuildGroups(context));
  expect((await groups()).map((group) => group.toSorted()).toSorted()).toEqual(
    decided.map((group) => group.toSorted()).toSorted(),
  )
  await rereadArticle(context, copy)
  expect((await groups()).map((group) => group.length).toSorted()).toEqual(
    decided.map((group) => group.length).toSorted(),
  )
})
