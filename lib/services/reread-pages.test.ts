// Kept pages read again, with the real readers, the real engine and a real database.
import { beforeEach, describe, expect, it } from 'vitest'
import { HANDED_OVER, keepPage, packPage } from '../db/raw-pages'
import { openTestDatabase } from '../db/test-database'
import { buildNameLookup } from '../identity/lookup'
import { reference } from '../identity/reference'
import { type GivenFacts, NOTHING_GIVEN } from '../ingest/given-facts'
import { createHostMemory } from '../ingest/network/host-memory'
import { createVisitor } from '../ingest/network/visitor'
import { hashText } from './analyze-article'
import { fileHost } from './file-host'
import { startRun } from './queue/start-run'
import { workQueue } from './queue/work-queue'
import { rereadArticle } from './reread-articles'
import { pagesToReread, rereadPage } from './reread-pages'

const { db } = await openTestDatabase()
const context = { db, names: buildNameLookup(reference) }
const visitor = createVisitor({ memory: createHostMemory() })

beforeEach(async () => {
  await db.item.deleteMany()
  await db.article.deleteMany()
})

const BODY = [
  'Il sindaco Carlo Brunetti ha detto martedì che il molo grande di Santa Marea resta chiuso per altri tre giorni.',
  'I tecnici della capitaneria hanno trovato nuove crepe nella banchina di levante, dove attraccano i traghetti.',
  'La presidente degli armatori Livia Cantalamaro ha dichiarato che alcune rotte saranno soppresse fino a giugno.',
]
const HEADLINE = 'Porto chiuso a Santa Marea'
const TEXT = [HEADLINE, ...BODY].join('\n\n')

const page = (address: string | null) => `<!doctype html><html lang="it"><head><title>${HEADLINE}</title>
  <meta property="og:site_name" content="Il Faro di Prova"><meta name="author" content="Anna Prova">
  <meta property="article:published_time" content="2024-03-06T10:00:00+01:00">
  ${address === null ? '' : `<link rel="canonical" href="${address}">`}</head>
  <body><article><h1>${HEADLINE}</h1>${BODY.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`

/** Adds a page as a browser hands it over. @returns the article's number */
async function add(address: string | null, given: Partial<GivenFacts> = {}): Promise<number> {
  const bytes = new TextEncoder().encode(page(address))
  const one = { what: 'bytes', origin: 'porto.html', bytes, contentType: 'text/html' } as const
  const handedOver = [{ ...one, given: { ...NOTHING_GIVEN, ...given } }]
  const { id } = await startRun(db, { kind: 'files', label: 'test', review: false, handedOver })
  const isDone = async () => (await db.item.count({ where: { state: { in: ['read', 'store'] } } })) === 0
  await workQueue({ db, visitor, signal: new AbortController().signal, isDone })
  const item = await db.item.findFirstOrThrow({ where: { runId: Number(id) } })
  expect(item).toMatchObject({ state: 'added' })
  return item.articleId ?? 0
}

/** Makes an article look as an earlier reader left it. */
async function asReadBefore(id: number, data: NonNullable<Parameters<typeof db.article.update>[0]>['data']) {
  await db.article.update({ where: { id }, data })
  await rereadArticle(context, id)
}

const articleOf = (id: number) => db.article.findUniqueOrThrow({ where: { id }, include: { outlet: true } })

describe('a page that reads the same', () => {
  it('is left alone', async () => {
    const id = await add('https://faro.example/porto')
    const before = await articleOf(id)
    expect(await pagesToReread(db, null)).toEqual([id])
    expect(await rereadPage(context, id, true)).toEqual({ articleId: id, origin: 'porto.html', came: 'same' })
    expect(await articleOf(id)).toEqual(before)
  })
})

describe('facts that come out otherwise', () => {
  it('are told, written only when asked to, and what depends on them is found anew', async () => {
    const id = await add('https://faro.example/porto')
    await asReadBefore(id, {
      byline: 'Menu',
      publishedOn: null,
      publishedAt: null,
      outletId: null,
      foundOutletId: null,
    })
    const saidOn = async () =>
      (await db.statement.findFirst({ where: { articleId: id, saidFrom: { not: null } } }))?.saidFrom
    expect(await saidOn()).toBeUndefined()
    const changes = [
      { fact: 'byline', before: 'Menu', after: 'Anna Prova' },
      { fact: 'outlet', before: null, after: 'Il Faro di Prova' },
      { fact: 'date', before: null, after: '2024-03-06T10:00:00+01:00' },
    ]
    expect(await rereadPage(context, id, false)).toMatchObject({ came: 'otherwise', changes, version: null })
    expect(await articleOf(id)).toMatchObject({ byline: 'Menu', publishedOn: null, outlet: null })
    expect(await rereadPage(context, id, true)).toMatchObject({ came: 'otherwise', changes, version: null })
    const article = await articleOf(id)
    expect(article).toMatchObject({ byline: 'Anna Prova', publishedOn: '2024-03-06', text: TEXT })
    expect(article).toMatchObject({ outlet: { name: 'Il Faro di Prova' }, replacedById: null })
    expect(await saidOn()).toBe('2024-03-05')
    const statements = await db.statement.findMany({ where: { articleId: id } })
    expect(new Set(statements.map(({ outletId }) => outletId))).toEqual(new Set([article.outletId]))
    expect(await rereadPage(context, id, true)).toMatchObject({ came: 'same' })
  })

  it('stay where a person gave them, also as unknown, and are filled in where nobody did', async () => {
    const given = { outlet: 'La Vela di Prova', publishedOn: '2024-03-01', title: 'Il molo', language: 'es' }
    const id = await add('https://faro.example/porto', given)
    await asReadBefore(id, { byline: null })
    expect(await rereadPage(context, id, true)).toMatchObject({ changes: [{ fact: 'byline', after: 'Anna Prova' }] })
    expect(await articleOf(id)).toMatchObject({ publishedOn: '2024-03-01', title: 'Il molo', language: 'es' })
    expect((await articleOf(id)).outlet?.name).toBe('La Vela di Prova')
    await db.article.deleteMany()
    const unknown = await add(null, { unknown: ['outlet', 'publishedOn'] })
    expect(await rereadPage(context, unknown, true)).toMatchObject({ came: 'same' })
    expect(await articleOf(unknown)).toMatchObject({ outlet: null, publishedOn: null })
  })

  it('stay where the article was filled in by a person who handed it over once more', async () => {
    const id = await add(null)
    await asReadBefore(id, { publishedOn: '2024-03-02', publishedAt: null })
    const run = await db.run.create({ data: { kind: 'paste', label: 'x', state: 'finished', review: false } })
    const common = { runId: run.id, origin: 'x', kind: 'record', state: 'duplicate', articleId: id }
    await db.item.create({ data: { ...common, given: JSON.stringify({ publishedOn: '2024-03-02' }) } })
    expect(await rereadPage(context, id, true)).toMatchObject({ came: 'same' })
  })

  it('stay where the page leaves them open and a list that named it may have told them', async () => {
    const id = await add('https://faro.example/porto')
    const bare = page('https://faro.example/porto').replace(/<meta (?:name="author"|property="article)[^>]*>/g, '')
    const rawId = await keepPage(
      db,
      await packPage(new TextEncoder().encode(bare), { ...HANDED_OVER, contentType: null }),
    )
    await db.article.update({ where: { id }, data: { rawId } })
    const parent = await db.item.findFirstOrThrow({ where: { articleId: id } })
    const listed = { kind: 'address', parentId: parent.id }
    const { id: _, rawId: __, ...item } = parent
    await db.item.create({ data: { ...item, ...listed } })
    await db.item.update({ where: { id: parent.id }, data: { articleId: null } })
    expect(await rereadPage(context, id, true)).toMatchObject({ came: 'same' })
    await db.item.updateMany({ where: { articleId: id }, data: { parentId: null } })
    expect(await rereadPage(context, id, true)).toMatchObject({
      changes: [
        { fact: 'byline', before: 'Anna Prova', after: null },
        { fact: 'date', before: '2024-03-06T10:00:00+01:00', after: null },
      ],
    })
  })

  it('do not follow a web host that was given to another outlet since', async () => {
    const id = await add('https://vela.example/porto')
    const other = await db.outlet.create({
      data: { slug: 'altra', name: 'Altra', names: { create: { name: 'Altra' } } },
    })
    await fileHost(db, { slug: 'altra', host: 'vela.example', who: 'ap', why: '' })
    expect(await rereadPage(context, id, true)).toMatchObject({ came: 'same' })
    expect((await articleOf(id)).outletId).not.toBe(other.id)
  })

  it('stay where nothing is known of how the article came in', async () => {
    const id = await add('https://faro.example/porto')
    await db.item.deleteMany()
    await asReadBefore(id, { publishedOn: '2024-03-02', publishedAt: null, language: 'es' })
    expect(await rereadPage(context, id, true)).toMatchObject({ came: 'same' })
  })
})

describe('a text that comes out otherwise', () => {
  const old = `${TEXT}\n\nIscriviti alla nostra newsletter per restare aggiornato ogni mattina.`
  const asOld = { text: old, textHash: hashText(old) }

  it.each(['https://faro.example/porto', null])('is a later version, at %s; the stored text stays', async (address) => {
    const id = await add(address, { publishedOn: '2024-03-01' })
    await asReadBefore(id, asOld)
    expect(await rereadPage(context, id, false)).toMatchObject({
      ...{ came: 'otherwise', changes: [{ fact: 'text', before: old, after: TEXT }], version: null },
    })
    expect(await db.article.count()).toBe(1)
    const applied = await rereadPage(context, id, true)
    const version = applied?.came === 'otherwise' ? applied.version : null
    expect(version).toBeGreaterThan(id)
    expect(await articleOf(id)).toMatchObject({ text: old, replacedById: version })
    const later = await articleOf(version ?? 0)
    expect(later).toMatchObject({ text: TEXT, publishedOn: '2024-03-01', byline: 'Anna Prova', url: address })
    expect(later).toMatchObject({ outlet: { name: 'Il Faro di Prova' }, replacedById: null, wireGroupId: null })
    expect(await db.statement.count({ where: { articleId: id, isReplaced: false } })).toBe(0)
    expect(await db.statement.count({ where: { articleId: later.id } })).toBeGreaterThan(0)
    // What was given of the first version is known of the second: read from the same page, it is the same article.
    expect(await pagesToReread(db, null)).toEqual([later.id])
    expect(await rereadPage(context, later.id, true)).toMatchObject({ came: 'same' })
    await expect(pagesToReread(db, id)).rejects.toThrow(`replaced by a later version, article ${later.id}`)
  })

  it('is left where another article has it already', async () => {
    const id = await add(null)
    await asReadBefore(id, asOld)
    const other = await add('https://faro.example/porto')
    expect(await rereadPage(context, id, true)).toMatchObject({
      ...{ came: 'to-nothing', why: expect.stringContaining(`the text of article ${other}`) },
    })
    expect(await articleOf(id)).toMatchObject({ text: old, replacedById: null })
  })
})

describe('a page that cannot be read', () => {
  it('is said to be what it is, and its article stays', async () => {
    const id = await add('https://faro.example/porto')
    const wall = new TextEncoder().encode(
      '<html><head><title>404</title></head><body><p>Pagina non trovata</p></body></html>',
    )
    const rawId = await keepPage(db, await packPage(wall, { ...HANDED_OVER, contentType: 'text/html' }))
    await db.article.update({ where: { id }, data: { rawId } })
    const before = await articleOf(id)
    expect(await rereadPage(context, id, true)).toMatchObject({
      ...{ came: 'to-nothing', why: expect.stringMatching(/^(?:is|has|shows) /) },
    })
    expect(await articleOf(id)).toEqual(before)
  })

  it('is none where no page is kept, or there is no such article', async () => {
    const id = await add(null)
    await db.article.update({ where: { id }, data: { rawId: null } })
    expect(await pagesToReread(db, null)).toEqual([])
    await expect(pagesToReread(db, id)).rejects.toThrow('No page is kept')
    await expect(pagesToReread(db, 99_999)).rejects.toThrow('There is no article 99999')
  })
})
