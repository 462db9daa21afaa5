// One story in many copies, and one article in many versions: with the real engine and a real database.
import { beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase } from '../db/test-database'
import { buildNameLookup } from '../identity/lookup'
import { reference } from '../identity/reference'
import { NOTHING_GIVEN } from '../ingest/given-facts'
import { plainReading } from '../ingest/reading'
import { type AddedArticle, addArticle } from './add-article'
import { setKeptApart } from './keep-apart'
import { rereadArticle } from './reread-articles'
import { settleStored } from './settle-stored'

const { db } = await openTestDatabase()
const context = { db, names: buildNameLookup(reference) }

type Given = { outlet?: string; url?: string; publishedOn?: string; isExcerpt?: boolean; title?: string }

async function add(text: string, { outlet, url, publishedOn, isExcerpt, title }: Given = {}): Promise<AddedArticle> {
  const reading = { ...plainReading(text), title: title ?? null, quotes: isExcerpt ? [] : null }
  const given = { ...NOTHING_GIVEN, outlet: outlet ?? null, url: url ?? null, publishedOn: publishedOn ?? null }
  return addArticle(context, { reading, origin: 'test', given })
}

const idOf = async (added: Promise<AddedArticle>) => Number((await added).articleId)

const WIRE = [
  'SANTA MAREA (Agenzia Inventata) - Il porto di Santa Marea resta chiuso per il terzo giorno consecutivo dopo la frana che ha investito il molo grande.',
  '«Nessuna nave entrerà prima di lunedì», ha detto il sindaco Carlo Brunetti davanti ai giornalisti radunati in municipio.',
  'La presidente degli armatori Livia Cantalamaro ha dichiarato che le perdite superano i due milioni di euro e che alcune rotte saranno soppresse.',
  'I tecnici della capitaneria hanno trovato altre crepe nella banchina di levante, dove attraccano i traghetti diretti alle isole minori.',
  'Secondo il geologo Pietro Lanza, il versante continuerà a muoversi per settimane se non smetterà di piovere sulle colline.',
]
const BOAT = [
  'Il cantiere navale Dorigo ha consegnato ieri il primo battello elettrico destinato alle linee del lago di Orsera.',
  '«È il lavoro di tre anni e di quaranta operai», ha detto l’ingegnere Sara Dorigo durante il varo sotto la pioggia.',
  'Il battello porta centoventi passeggeri e ricarica le batterie in quattro ore alla stazione di Porto Vecchio.',
  'L’assessore Remo Galli ha detto che altri due scafi entreranno in servizio prima della prossima estate.',
]
const whole = (lines: readonly string[]) => lines.join('\n\n')
const copy = whole(['Porto chiuso a Santa Marea, parla il sindaco.', ...WIRE.slice(0, 4)])
const cut = whole(['Niente navi fino a lunedì nel porto della frana.', ...WIRE.slice(1, 3), WIRE[4] ?? ''])

const groupOf = async (id: number) => (await db.article.findUniqueOrThrow({ where: { id } })).wireGroupId
/** The statements of an article, by how each begins, with the article of the first that says the same. */
const sharedBy = async (articleId: number) => {
  const rows = await db.statement.findMany({
    where: { articleId },
    include: { copyOf: true },
    orderBy: { ordinal: 'asc' },
  })
  return rows.map(({ copyOf }) => copyOf?.articleId ?? null)
}

beforeEach(async () => {
  await db.article.deleteMany()
  await db.wireGroup.deleteMany()
})

describe('the same text', () => {
  it('is one article, unless another outlet is known to have printed it: then it is a copy', async () => {
    const first = await idOf(add(copy, { outlet: 'Gazzetta di Prova' }))
    expect(await add(copy)).toMatchObject({ status: 'duplicate', articleId: String(first) })
    expect(await add(copy, { outlet: 'Gazzetta di Prova' })).toMatchObject({ status: 'duplicate' })
    const second = await idOf(add(copy, { outlet: 'Corriere di Prova' }))
    expect(second).not.toBe(first)
    expect(await groupOf(second)).toBe(await groupOf(first))
    expect(new Set(await sharedBy(second))).toEqual(new Set([first]))
    expect(await add(copy, { outlet: 'Corriere di Prova' })).toMatchObject({ articleId: String(second) })
  })

  it('learns its outlet where none was known', async () => {
    const first = await idOf(add(whole(BOAT)))
    expect(await add(whole(BOAT), { outlet: 'Il Foglio Nuovo' })).toMatchObject({
      articleId: String(first),
      filled: ['outlet'],
    })
  })
})

describe('copies of one story', () => {
  it('stand in one group, and the statements they share lead to the first', async () => {
    const first = await idOf(add(whole(WIRE), { outlet: 'Agenzia Inventata', publishedOn: '2024-03-04' }))
    const other = await idOf(add(whole(BOAT), { outlet: 'Il Faro di Prova' }))
    expect([await groupOf(first), await groupOf(other)]).toEqual([null, null])
    const second = await idOf(add(copy, { outlet: 'Il Faro di Prova', publishedOn: '2024-03-05' }))
    const third = await idOf(add(cut, { outlet: 'La Vela di Prova', publishedOn: '2024-03-05' }))
    const group = await groupOf(first)
    expect(group).not.toBeNull()
    expect([await groupOf(second), await groupOf(third), await groupOf(other)]).toEqual([group, group, null])
    const shared = (await sharedBy(first)).filter((id) => id !== null)
    expect(shared.length).toBeGreaterThanOrEqual(3)
    expect(new Set(shared)).toEqual(new Set([first]))
    expect(new Set(await sharedBy(third))).toEqual(new Set([first]))
    expect(await sharedBy(other)).toEqual((await sharedBy(other)).map(() => null))
    expect(await db.wireGroup.findFirst()).toMatchObject({ originId: first })
    const { wireShare, wireWhy } = await db.article.findUniqueOrThrow({ where: { id: third } })
    expect(wireShare).toBeGreaterThan(0.5)
    expect(wireWhy).toContain('sentences')
  })

  it('keep their links to speakers in step', async () => {
    await add(whole(WIRE))
    await add(copy)
    const links = await db.statementSpeaker.findMany({ include: { statement: true } })
    expect(links.length).toBeGreaterThan(4)
    for (const { copyOfId, statement } of links) expect(copyOfId).toBe(statement.copyOfId)
  })

  it('are not glued by one that holds two stories', async () => {
    const port = await idOf(add(whole(WIRE)))
    const both = await idOf(add(whole([...WIRE, ...BOAT])))
    const boat = await idOf(add(whole(BOAT)))
    expect(await groupOf(both)).toBe(await groupOf(port))
    expect(await groupOf(port)).not.toBeNull()
    expect(await groupOf(boat)).toBeNull()
  })

  it('become one group when a later copy shows that two groups are one story', async () => {
    const a = await idOf(add(whole(WIRE)))
    const b = await idOf(add(copy))
    const c = await idOf(add(cut))
    // As two groups that no text has joined yet.
    const other = await db.wireGroup.create({ data: { originId: c } })
    await db.article.update({ where: { id: c }, data: { wireGroupId: other.id } })
    await db.statement.updateMany({ where: { articleId: c }, data: { copyOfId: null } })
    const d = await idOf(add(whole([...WIRE, 'Il porto riaprirà quando la banchina sarà sicura.'])))
    expect(new Set([await groupOf(a), await groupOf(b), await groupOf(c), await groupOf(d)]).size).toBe(1)
    expect(await db.wireGroup.count()).toBe(1)
  })

  it('are found among articles stored before copies were looked for, as if they came in now', async () => {
    const url = 'https://www.example.org/porto'
    const ids: number[] = []
    for (const text of [whole(WIRE), whole(BOAT), copy, cut]) ids.push(await idOf(add(text)))
    ids.push(await idOf(add(whole(WIRE.slice(0, 4)), { url })), await idOf(add(whole(WIRE.slice(0, 3)), { url })))
    const state = async () => {
      const articles = await db.article.findMany({ orderBy: { id: 'asc' } })
      const groups = articles.map(({ wireGroupId }) => wireGroupId)
      const statements = await db.statement.findMany({ orderBy: { id: 'asc' } })
      return {
        groups: groups.map((group) => group && groups.indexOf(group)),
        replaced: articles.map(({ replacedById }) => replacedById),
        addresses: articles.map(({ address }) => address),
        shared: statements.map(({ copyOfId, isReplaced }) => [copyOfId, isReplaced]),
      }
    }
    const before = await state()
    expect(before.replaced).toContain(ids.at(-1))
    await db.shingle.deleteMany()
    await db.wireGroup.deleteMany()
    await db.article.updateMany({ data: { address: null, replacedById: null, wireWhy: null, wireShare: null } })
    await db.statement.updateMany({ data: { copyOfId: null } })
    const settled: number[] = []
    for await (const id of settleStored(db)) settled.push(id)
    expect(settled).toEqual(ids)
    expect(await state()).toEqual(before)
    for await (const id of settleStored(db)) expect(id).toBeNull()
  })

  it('are not grouped where only quotations came in', async () => {
    await add(whole(WIRE))
    const excerpt = await idOf(add(whole(WIRE.slice(1, 3)), { isExcerpt: true }))
    expect(await groupOf(excerpt)).toBeNull()
  })

  it('stay matched when the first of them is read again, and when it is gone', async () => {
    const first = await idOf(add(whole(WIRE)))
    const second = await idOf(add(copy))
    const third = await idOf(add(cut))
    const distinct = async () => {
      const rows = await db.statement.findMany({ select: { id: true, copyOfId: true } })
      return new Set(rows.map(({ id, copyOfId }) => copyOfId ?? id)).size
    }
    const before = await distinct()
    await rereadArticle(context, first)
    expect(await distinct()).toBe(before)
    for (const { copyOfId } of await db.statement.findMany({ where: { articleId: third } })) {
      expect(copyOfId).not.toBeNull()
      expect(await db.statement.count({ where: { id: copyOfId ?? 0, copyOfId } })).toBe(1)
    }
    await db.article.delete({ where: { id: first } })
    expect(await groupOf(second)).toBe(await groupOf(third))
    const both = await db.statement.findMany({ where: { copyOfId: { not: null } } })
    for (const { copyOfId } of both)
      expect(await db.statement.count({ where: { id: copyOfId ?? 0, copyOfId } })).toBe(1)
    for (const { copyOfId, statementId } of await db.statementSpeaker.findMany())
      expect(copyOfId).toBe((await db.statement.findUniqueOrThrow({ where: { id: statementId } })).copyOfId)
  })

  it('can be taken out by a person, stay out, and be put back', async () => {
    const first = await idOf(add(whole(WIRE)))
    const second = await idOf(add(copy))
    await setKeptApart(db, second, true)
    expect([await groupOf(first), await groupOf(second), await db.wireGroup.count()]).toEqual([null, null, 0])
    expect(await db.statement.count({ where: { copyOfId: { not: null } } })).toBe(0)
    const third = await idOf(add(cut))
    expect(await groupOf(second)).toBeNull()
    expect(await groupOf(third)).toBe(await groupOf(first))
    await setKeptApart(db, second, false)
    expect(await groupOf(second)).toBe(await groupOf(first))
    expect(new Set(await sharedBy(second))).toContain(first)
  })

  it('make the same groups whenever they come in the same order', async () => {
    const run = async () => {
      await db.article.deleteMany()
      await db.wireGroup.deleteMany()
      const ids: number[] = []
      for (const text of [whole(WIRE), whole(BOAT), copy, whole([...WIRE, ...BOAT]), cut])
        ids.push(await idOf(add(text)))
      const rows = await db.statement.findMany({ include: { copyOf: true }, orderBy: { id: 'asc' } })
      const groups = await Promise.all(ids.map(groupOf))
      return [
        groups.map((group) => groups.indexOf(group)),
        rows.map(({ copyOf }) => copyOf && [ids.indexOf(copyOf.articleId), copyOf.ordinal]),
      ]
    }
    expect(await run()).toEqual(await run())
  })
})

describe('versions of one article', () => {
  const url = 'https://www.example.org/porto?utm_source=feed'
  const changed = whole([...WIRE.slice(0, 4), 'Il sindaco Carlo Brunetti ha poi detto che il molo riaprirà domani.'])

  it('are kept, and the later one counts', async () => {
    const first = await idOf(add(whole(WIRE), { url }))
    const added = await add(changed, { url: 'http://m.example.org/porto/#top' })
    expect(added).toMatchObject({ status: 'added', replaces: String(first) })
    expect(await db.article.findUniqueOrThrow({ where: { id: first } })).toMatchObject({
      ...{ text: whole(WIRE), replacedById: Number(added.articleId), address: 'https://example.org/porto' },
    })
    expect(await db.statement.count({ where: { articleId: first, isReplaced: false } })).toBe(0)
    expect(await db.statementSpeaker.count({ where: { statement: { articleId: first }, isReplaced: false } })).toBe(0)
    expect(await db.statement.count({ where: { articleId: Number(added.articleId), isReplaced: true } })).toBe(0)
    expect([await groupOf(first), await db.wireGroup.count()]).toEqual([null, 0])
  })

  it('are no more than one when the same text comes again, from wherever', async () => {
    const first = await idOf(add(whole(WIRE), { url }))
    await add(changed, { url })
    expect(await add(whole(WIRE), { url })).toMatchObject({ status: 'duplicate', articleId: String(first) })
    expect(await db.article.count()).toBe(2)
  })

  it('form one line', async () => {
    const first = await idOf(add(whole(WIRE), { url }))
    const second = await idOf(add(changed, { url }))
    const third = await idOf(add(`${changed}\n\nAggiornamento delle ore venti: il molo riapre a mezzanotte.`, { url }))
    const rows = await db.article.findMany({ orderBy: { id: 'asc' } })
    expect(rows.map(({ replacedById }) => replacedById)).toEqual([second, third, null])
    expect(rows[0]?.id).toBe(first)
  })

  it('are not made of other articles at the same address', async () => {
    const address = 'https://example.org/diretta'
    expect(await add(whole(WIRE), { url: address, title: 'Diretta' })).toMatchObject({ replaces: null })
    expect(await add(whole(BOAT), { url: address, title: 'Diretta' })).toMatchObject({ replaces: null })
    expect(await add(copy, { url: 'https://example.org/' })).toMatchObject({ replaces: null })
    expect(await add(cut, { url: 'https://example.org/' })).toMatchObject({ replaces: null })
    expect(await db.statement.count({ where: { isReplaced: true } })).toBe(0)
  })

  it('leave an excerpt alone where the whole is there, and replace it where the whole comes', async () => {
    const excerpt = await idOf(add(whole(WIRE.slice(1, 3)), { url, isExcerpt: true }))
    const article = await add(whole(WIRE), { url })
    expect(article).toMatchObject({ replaces: String(excerpt) })
    const again = await add(whole(WIRE.slice(2, 4)), { url, isExcerpt: true })
    expect(again).toMatchObject({ status: 'duplicate', articleId: article.articleId })
  })

  it('hand over their place in a group, and stay replaced when read again', async () => {
    const agency = await idOf(add(whole(WIRE), { outlet: 'Agenzia Inventata' }))
    const first = await idOf(add(copy, { url }))
    const second = await idOf(add(whole([copy, 'Il municipio ha promesso notizie entro sera.']), { url }))
    expect(await groupOf(second)).toBe(await groupOf(agency))
    expect(new Set(await sharedBy(second))).toContain(agency)
    await rereadArticle(context, first)
    expect(await db.statement.count({ where: { articleId: first, isReplaced: false } })).toBe(0)
    expect(await db.statementSpeaker.count({ where: { statement: { articleId: first }, isReplaced: false } })).toBe(0)
    await db.article.delete({ where: { id: second } })
    expect(await db.statement.count({ where: { articleId: first, isReplaced: true } })).toBe(0)
  })
})
