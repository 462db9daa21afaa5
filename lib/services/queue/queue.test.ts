// The queue over a real database and real files: what is handed over is read in order, once, and told of.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { listRuns } from '../../db/runs'
import { openTestDatabase } from '../../db/test-database'
import { NOTHING_GIVEN } from '../../ingest/given-facts'
import { createHostMemory } from '../../ingest/network/host-memory'
import { createVisitor } from '../../ingest/network/visitor'
import { addAll, decideItems } from './decide-items'
import { getRun } from './show-runs'
import { continueRun, type HandedOver, startRun } from './start-run'
import { cancelRun, pauseRun, resumeRun, retryFailed } from './steer-run'
import { workQueue } from './work-queue'

const { db } = await openTestDatabase()
const folder = await mkdtemp(join(tmpdir(), 'dictum-queue-'))
afterAll(() => rm(folder, { recursive: true }))
const visitor = createVisitor({ memory: createHostMemory() })

const story = (number: number) =>
  `Porto, giorno ${number}\n\nIl sindaco Carlo Brunetti ha detto che il molo ${number} resta chiuso. «Riapriremo presto», ha aggiunto Brunetti.\n`

async function file(name: string, content: string | Uint8Array): Promise<HandedOver> {
  const path = join(folder, name)
  await writeFile(path, content)
  return { what: 'file', origin: name, path, given: NOTHING_GIVEN }
}

const start = (handedOver: HandedOver[], rest = {}) =>
  startRun(db, { kind: 'files', label: 'test', review: false, handedOver, ...rest })

/** Works the queue until nothing is left to do. */
async function work(): Promise<void> {
  const waiting = { state: { in: ['fetch', 'read', 'store'] }, run: { state: 'open' } }
  const isDone = async () => (await db.item.count({ where: waiting })) === 0
  expect(await workQueue({ db, visitor, signal: new AbortController().signal, isDone })).toBe('stopped')
}

const statesOf = async (id: string) => (await getRun(db, id))?.items.rows.map(({ state }) => state)

it('adds what it can, names what it cannot, and knows a text again', async () => {
  const handedOver = [
    await file('good.txt', story(0)),
    await file('bad.txt', new Uint8Array([0xff, 0x41])),
    { what: 'file', origin: 'nowhere.txt', path: join(folder, 'nowhere.txt'), given: NOTHING_GIVEN } as const,
    await file('same.txt', story(0).replaceAll('\n', '\r\n')),
    await file('good.txt', story(0)),
    { what: 'fault', origin: 'x', why: 'is nothing' } as const,
  ]
  const { id, items } = await start(handedOver)
  expect(items).toBe(5)
  expect(await statesOf(id)).toEqual(['read', 'read', 'read', 'read', 'failed'])
  await work()
  const run = await getRun(db, id)
  expect(run?.items.rows.map(({ state, why }) => [state, why])).toEqual([
    ['added', null],
    ['failed', expect.stringMatching(/^It is .*UTF-8.*\.$/)],
    ['failed', 'It cannot be found: there is no file of this name.'],
    ['duplicate', 'the same text is there already'],
    ['failed', 'It is nothing.'],
  ])
  // What is no text will not be one the next time; the file that was not found may be there then.
  expect(run).toMatchObject({ mayPass: 1, state: 'finished', progress: { done: 5, left: 0, secondsLeft: null } })
  expect((await listRuns(db, { page: 1 })).rows[0]).toMatchObject({ id, progress: { counts: { added: 1, failed: 3 } } })
  const [article] = await db.article.findMany({ include: { statements: true, outlet: true } })
  expect(article).toMatchObject({ language: 'it', outlet: null, publishedOn: null, title: 'Porto, giorno 0' })
  expect(article?.statements.length).toBeGreaterThanOrEqual(2)
})

it('says that a file was changed after it was handed over, and takes it as it is when told to try again', async () => {
  const changed = await file('changed.txt', story(1))
  const { id } = await start([changed])
  await file('changed.txt', `${story(1)}${story(2)}`)
  await work()
  expect((await getRun(db, id))?.items.rows).toMatchObject([
    { state: 'failed', why: expect.stringContaining('changed') },
  ])
  expect(await getRun(db, id)).toMatchObject({ mayPass: 1 })
  expect(await retryFailed(db, id, 'passing')).toBe(1)
  expect(await getRun(db, id)).toMatchObject({ state: 'open' })
  await work()
  expect(await statesOf(id)).toEqual(['added'])
})

it('pauses, goes on and cancels', async () => {
  const { id } = await start([await file('a.txt', story(3)), await file('b.txt', story(4))])
  await pauseRun(db, id)
  await work()
  expect(await statesOf(id)).toEqual(['read', 'read'])
  await resumeRun(db, id)
  await work()
  expect(await statesOf(id)).toEqual(['added', 'added'])
  await expect(pauseRun(db, id)).rejects.toThrow('is finished')
  const other = await start([await file('c.txt', story(5))])
  await cancelRun(db, other.id)
  await work()
  expect(await statesOf(other.id)).toEqual(['cancelled'])
  await expect(resumeRun(db, '999')).rejects.toThrow('There is no run 999')
})

it('goes on with a run that was begun, and takes in what it does not hold yet', async () => {
  const input = { kind: 'terminal', label: 'the same', review: false } as const
  const [a, b] = [await file('d.txt', story(6)), await file('e.txt', story(7))]
  const first = await continueRun(db, { ...input, handedOver: [a] })
  const second = await continueRun(db, { ...input, handedOver: [a, b] })
  expect([first.isNew, second.isNew, second.id]).toEqual([true, false, first.id])
  await work()
  expect(await statesOf(first.id)).toEqual(['added', 'added'])
  expect((await continueRun(db, { ...input, handedOver: [a] })).isNew).toBe(true)
  await work()
})

it('reads the shortest run first, and each in its order', async () => {
  const long = await start([
    await file('f.txt', story(8)),
    await file('g.txt', story(9)),
    await file('h.txt', story(10)),
  ])
  const short = await start([await file('i.txt', story(11))])
  await work()
  const ended = await db.item.findMany({ where: { runId: { in: [Number(long.id), Number(short.id)] } } })
  const byArticle = ended.sort((x, y) => (x.articleId ?? 0) - (y.articleId ?? 0)).map(({ origin }) => origin)
  expect(byArticle).toEqual(['i.txt', 'f.txt', 'g.txt', 'h.txt'])
})

it('shows what it read before it is added, where a person looks first', async () => {
  const budget =
    'Bilancio approvato\n\nLa ministra Ada Neri ha detto che la spesa cresce di due miliardi nel prossimo anno.\n'
  const { id } = await start([await file('j.txt', budget), await file('k.txt', story(0))], { review: true })
  await work()
  expect(await getRun(db, id)).toMatchObject({
    state: 'open',
    progress: { left: 0, counts: { review: 2 } },
    alreadyThere: 1,
    items: {
      rows: [
        { state: 'review', articleId: null, found: { title: 'Bilancio approvato', language: 'it', outlet: null } },
        { state: 'review', articleId: expect.any(String), why: 'the same text is there already' },
      ],
    },
  })
  const [first, second] = (await getRun(db, id))?.items.rows ?? []
  const wrong = { itemId: first?.id ?? '', add: true, corrected: { publishedOn: 'ieri' } }
  await expect(decideItems(db, id, [wrong])).rejects.toThrow('"ieri" is not written YYYY-MM-DD')
  const corrected = { publishedOn: '2024-03-05', outlet: 'Il Faro di Prova', title: 'Il molo' }
  const decisions = [
    { itemId: first?.id ?? '', add: true, corrected },
    { itemId: second?.id ?? '', add: false },
  ]
  expect(await decideItems(db, id, decisions)).toBe(2)
  expect(await decideItems(db, id, decisions)).toBe(0)
  await work()
  expect(await getRun(db, id)).toMatchObject({ state: 'finished' })
  expect(await statesOf(id)).toEqual(['added', 'cancelled'])
  const stored = await db.article.findFirst({ where: { title: 'Il molo' }, include: { outlet: true } })
  expect(stored).toMatchObject({ publishedOn: '2024-03-05', outlet: { name: 'Il Faro di Prova' } })
  const all = await start([await file('l.txt', story(13)), await file('m.txt', story(14))], { review: true })
  await work()
  expect(await addAll(db, all.id)).toBe(2)
  await work()
  expect(await statesOf(all.id)).toEqual(['added', 'added'])
})

it('says before an article is added whose story it copies', async () => {
  const sentences = ['apre lunedì', 'costa quattro milioni', 'serve due isole', 'resta chiuso di notte', 'cambia nome']
  const long = sentences
    .map(
      (what, index) =>
        `Il nuovo molo numero ${index} di Santa Marea ${what}, ha detto il sindaco Carlo Brunetti ieri sera in consiglio.`,
    )
    .join('\n\n')
  const { id } = await start([await file('n.txt', `Il molo nuovo\n\n${long}`)])
  await work()
  const [first] = (await getRun(db, id))?.items.rows ?? []
  const copy = await start([await file('o.txt', `Santa Marea, il molo\n\n${long}\n\nFine.`)], { review: true })
  await work()
  expect((await getRun(db, copy.id))?.items.rows).toMatchObject([
    {
      ...{ state: 'review', why: expect.stringMatching(/^a copy of a story that is there \(/) },
      there: { articleId: first?.articleId, text: 'Il molo nuovo', language: 'it' },
    },
  ])
})

it('names the article that another one is a later version of', async () => {
  const given = { ...NOTHING_GIVEN, url: 'https://faro.example/faro-verde' }
  const text = 'Il faro verde\n\nIl guardiano Ezio Marra ha detto che il faro verde si accende a giugno.'
  const first = await start([{ what: 'text', origin: 'a', text, given }])
  await work()
  const later = await start([
    { what: 'text', origin: 'b', text: `${text}\n\nMarra ha aggiunto che costa poco.`, given },
  ])
  await work()
  const [earlier] = (await getRun(db, first.id))?.items.rows ?? []
  expect((await getRun(db, later.id))?.items.rows).toMatchObject([
    {
      ...{ state: 'version', why: 'a later version of an article that is there' },
      there: { articleId: earlier?.articleId, text: 'Il faro verde', language: 'it' },
    },
  ])
})
