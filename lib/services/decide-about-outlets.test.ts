// Renaming, merging, describing outlets and moving their hosts, on a real database: what lists show, and what undoing restores.
import { beforeEach, describe, expect, it } from 'vitest'
import { saveArticle } from '../db/articles'
import { listDecisions } from '../db/decision-log'
import { ALL_APART, testArticle } from '../db/test-article'
import { openTestDatabase } from '../db/test-database'
import type { OutletSigns } from '../records/articles'
import { describeOutlet, tagOutlet } from './describe-outlet'
import { fileHost } from './file-host'
import { mergeOutlets } from './merge-outlets'
import { renameOutlet } from './rename-outlet'
import { takeOutletApart } from './take-outlet-apart'
import { undo } from './undo'

const { db } = await openTestDatabase()
const by = { who: 'Desk', why: '' }
const none = { outlet: null, host: null, siteName: null }
let count = 0

/** Stores an article of one statement. */
async function store(signs: Partial<OutletSigns>) {
  count += 1
  const text = `Zeta ha detto che il ponte numero ${count} resta chiuso.`
  const article = testArticle({ ...none, ...signs, text }, [{ content: [text], by: ['Zeta'] }])
  return (await saveArticle(db, article, ALL_APART)).id
}

/** What every list is drawn from. */
async function state() {
  const [articles, statements, outlets, names, hosts, tags] = await Promise.all([
    db.article.findMany({ select: { id: true, outletId: true, foundOutletId: true } }),
    db.statement.findMany({ select: { id: true, outletId: true } }),
    db.outlet.findMany({ omit: { createdAt: true } }),
    db.outletName.findMany({ orderBy: { name: 'asc' } }),
    db.outletHost.findMany({ orderBy: { host: 'asc' } }),
    db.outletTag.findMany({ orderBy: { tag: 'asc' } }),
  ])
  return { articles, statements, outlets, names, hosts, tags }
}

const shownOf = async (id: number) => {
  const article = await db.article.findUniqueOrThrow({ where: { id }, include: { outlet: true, statements: true } })
  expect(article.statements.map(({ outletId }) => outletId)).toEqual([article.outletId])
  return article.outlet?.name
}

beforeEach(async () => {
  for (const table of ['Decision', 'Article', 'Outlet']) await db.$executeRawUnsafe(`DELETE FROM "${table}"`)
  await store({ outlet: 'Il Faro di Prova', host: 'faro.example.it' })
  await store({ host: 'ilfaro.example.com' })
  await store({ outlet: 'Agen Prova' })
})

describe('merging', () => {
  it('shows the articles of both under one, those to come included', async () => {
    const { slug } = await mergeOutlets(db, { from: 'ilfaro-example-com', into: 'il-faro-di-prova', ...by })
    expect(slug).toBe('il-faro-di-prova')
    for (const signs of [{ host: 'ilfaro.example.com' }, { outlet: 'ilfaro.example.com' }])
      expect(await shownOf(await store(signs))).toBe('Il Faro di Prova')
  })

  it('is undone to the last row', async () => {
    const before = await state()
    const { decision } = await mergeOutlets(db, { from: 'ilfaro-example-com', into: 'il-faro-di-prova', ...by })
    expect(await state()).not.toEqual(before)
    await undo(db, { id: decision, who: 'Desk' })
    expect(await state()).toEqual(before)
  })

  it('gives back what came in meanwhile, and lets an earlier merge be undone under a later one', async () => {
    const { decision } = await mergeOutlets(db, { from: 'ilfaro-example-com', into: 'il-faro-di-prova', ...by })
    const id = await store({ host: 'ilfaro.example.com' })
    const later = await mergeOutlets(db, { from: 'il-faro-di-prova', into: 'agen-prova', ...by })
    expect(await shownOf(id)).toBe('Agen Prova')
    await undo(db, { id: decision, who: 'Desk' })
    expect(await shownOf(id)).toBe('ilfaro.example.com')
    expect(await shownOf(await store({ outlet: 'Il Faro di Prova' }))).toBe('Agen Prova')
    await undo(db, { id: later.decision, who: 'Desk' })
    expect(await shownOf(await store({ outlet: 'Il Faro di Prova' }))).toBe('Il Faro di Prova')
  })

  it('is taken apart by the name of what was merged', async () => {
    const before = await state()
    await mergeOutlets(db, { from: 'ilfaro-example-com', into: 'il-faro-di-prova', ...by })
    await takeOutletApart(db, { slug: 'ilfaro-example-com', who: 'Desk' })
    expect(await state()).toEqual(before)
    await expect(takeOutletApart(db, { slug: 'ilfaro-example-com', who: 'Desk' })).rejects.toThrow('stands for itself')
  })

  it('follows the address of what was merged', async () => {
    await mergeOutlets(db, { from: 'ilfaro-example-com', into: 'il-faro-di-prova', ...by })
    const { slug } = await mergeOutlets(db, { from: 'agen-prova', into: 'ilfaro-example-com', ...by })
    expect(slug).toBe('il-faro-di-prova')
  })

  it('refuses an outlet and itself, nobody’s address, and no signature', async () => {
    const merge = (from: string, into: string, who = 'Desk') => mergeOutlets(db, { from, into, who, why: '' })
    await expect(merge('agen-prova', 'agen-prova')).rejects.toThrow('one outlet already')
    await expect(merge('agen-prova', 'nobody')).rejects.toThrow('No outlet has the address “nobody”.')
    await expect(merge('agen-prova', 'il-faro-di-prova', ' ')).rejects.toThrow('Say who decides')
  })
})

describe('renaming', () => {
  it('keeps the address and files articles under the old name and the new', async () => {
    const { slug } = await renameOutlet(db, { slug: 'ilfaro-example-com', name: 'Il  Faro in rete ', ...by })
    expect(slug).toBe('ilfaro-example-com')
    for (const signs of [
      { outlet: 'Il Faro in rete' },
      { outlet: 'ilfaro.example.com' },
      { host: 'ilfaro.example.com' },
    ])
      expect(await shownOf(await store(signs))).toBe('Il Faro in rete')
  })

  it('is undone to the last row', async () => {
    const before = await state()
    const { decision } = await renameOutlet(db, { slug: 'agen-prova', name: 'Agenzia di Prova', ...by })
    await undo(db, { id: decision, who: 'Desk' })
    expect(await state()).toEqual(before)
  })

  it('refuses the name of another outlet, and to undo under a later renaming', async () => {
    await expect(renameOutlet(db, { slug: 'agen-prova', name: 'Il Faro di Prova', ...by })).rejects.toThrow(
      'merge them',
    )
    const { decision } = await renameOutlet(db, { slug: 'agen-prova', name: 'Prima', ...by })
    await renameOutlet(db, { slug: 'agen-prova', name: 'Poi', ...by })
    await expect(undo(db, { id: decision, who: 'Desk' })).rejects.toThrow('A later decision')
  })

  it('may take the name of what was merged into it, which then cannot stand beside it', async () => {
    const merged = await mergeOutlets(db, { from: 'il-faro-di-prova', into: 'ilfaro-example-com', ...by })
    const renamed = await renameOutlet(db, { slug: 'ilfaro-example-com', name: 'Il Faro di Prova', ...by })
    await expect(undo(db, { id: merged.decision, who: 'Desk' })).rejects.toThrow('Both would be shown as')
    await undo(db, { id: renamed.decision, who: 'Desk' })
    await undo(db, { id: merged.decision, who: 'Desk' })
    expect(await shownOf(await store({ outlet: 'Il Faro di Prova' }))).toBe('Il Faro di Prova')
  })
})

describe('describing', () => {
  const facts = async () => (await listDecisions(db, { aboutOutlet: 'agen-prova', page: 1 })).rows[0]?.after

  it('notes country, language and tags, and leaves out what is not said', async () => {
    await describeOutlet(db, {
      slug: 'agen-prova',
      facts: { country: 'it', tags: [' Agency ', 'wire', 'WIRE'] },
      ...by,
    })
    await tagOutlet(db, { slug: 'agen-prova', add: ['state owned'], drop: ['Wire'], ...by })
    expect(await facts()).toBe('{"country":"IT","language":null,"tags":["agency","state owned"]}')
  })

  it('is undone to the last row, the later one first', async () => {
    const before = await state()
    const slug = 'agen-prova'
    const first = await describeOutlet(db, { slug, facts: { country: 'GR', language: 'el', tags: ['a'] }, ...by })
    const second = await tagOutlet(db, { slug, add: ['b'], ...by })
    await expect(undo(db, { id: first.decision, who: 'Desk' })).rejects.toThrow('A later decision')
    await undo(db, { id: second.decision, who: 'Desk' })
    await undo(db, { id: first.decision, who: 'Desk' })
    expect(await state()).toEqual(before)
  })

  it.each([
    [{ country: 'Italy' }, 'no country'],
    [{ country: 'EU' }, 'no country'],
    [{ language: 'Italian' }, 'no language'],
    [{ tags: ['x'.repeat(41)] }, 'too long'],
    [{ tags: Array.from({ length: 31 }, (_, index) => `tag ${index}`) }, '30 tags at most'],
    [{}, 'Nothing would change'],
  ])('refuses %j with a sentence', async (given, why) => {
    await expect(describeOutlet(db, { slug: 'agen-prova', facts: given, ...by })).rejects.toThrow(why)
  })
})

describe('hosts', () => {
  it('adds the host of an address, and forgets it', async () => {
    const before = await state()
    const added = await fileHost(db, { slug: 'agen-prova', host: 'https://www.agenprova.example.org/a', ...by })
    expect((await state()).hosts.map(({ host }) => host)).toContain('example.org')
    await undo(db, { id: added.decision, who: 'Desk' })
    expect(await state()).toEqual(before)
  })

  it('moves a host from one outlet to another and back', async () => {
    await store({ outlet: 'Terza', host: 'terza.it' })
    const before = await state()
    const { decision } = await fileHost(db, { slug: 'agen-prova', host: 'terza.it', ...by })
    expect(await shownOf(await store({ host: 'terza.it' }))).toBe('Agen Prova')
    await undo(db, { id: decision, who: 'Desk' })
    expect((await state()).hosts).toEqual(before.hosts)
    expect(await shownOf(await store({ host: 'terza.it' }))).toBe('Terza')
  })

  it.each([
    ['', 'The host is empty'],
    ['localhost', 'no web host'],
    ['ftp://terza.it', 'no web host'],
    ['no host at all', 'no web host'],
    ['news.terza.it', 'write terza.it'],
  ])('refuses “%s” with a sentence', async (host, why) => {
    await expect(fileHost(db, { slug: 'agen-prova', host, ...by })).rejects.toThrow(why)
  })

  it('refuses a host that is there already', async () => {
    await fileHost(db, { slug: 'agen-prova', host: 'terza.it', ...by })
    await expect(fileHost(db, { slug: 'agen-prova', host: 'www.terza.it', ...by })).rejects.toThrow('already')
  })
})
