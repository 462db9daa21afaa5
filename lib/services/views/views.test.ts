// Lists kept under a name on a real database: saved, renamed, deleted and put back, and what came in since they were seen.
import { beforeEach, describe, expect, it } from 'vitest'
import { saveArticle } from '../../db/articles'
import { getNews, lastArrival } from '../../db/news'
import { getCorpusSeen, getSavedView, listSavedViews } from '../../db/saved-views'
import { ALL_APART, testArticle } from '../../db/test-article'
import { openTestDatabase } from '../../db/test-database'
import { countView } from './count-view'
import { deleteView, markSeen, renameView, restoreView, saveView, unmarkSeen } from './steer-views'
import { viewAddress } from './view-address'

const { db } = await openTestDatabase()
let count = 0

/** Stores an article of one statement, at its own moment. */
async function store(by: string, language = 'it') {
  count += 1
  const text = `${by} ha detto che il ponte numero ${count} resta chiuso.`
  const { id } = await saveArticle(db, testArticle({ text, language }, [{ content: [text], by: [by] }]), ALL_APART)
  await db.article.update({ where: { id }, data: { ingestedAt: new Date(Date.UTC(2024, 0, 1, 0, 0, count)) } })
}

const upTo = async () => (await lastArrival(db)) ?? ''
const save = async (name: string, address = '/statements?speaker=zeta') =>
  saveView(db, { name, address, upTo: await upTo() })
async function saved(name: string, address?: string): Promise<number> {
  const answer = await save(name, address)
  return 'id' in answer ? answer.id : Number.NaN
}
const names = async () => (await listSavedViews(db)).map(({ name }) => name)
async function counted(id: number) {
  const view = await getSavedView(db, id)
  return view && countView(db, view)
}

beforeEach(async () => {
  for (const table of ['SavedView', 'Article', 'Outlet', 'Speaker'])
    await db.$executeRawUnsafe(`DELETE FROM "${table}"`)
  await store('Zeta')
})

describe('addresses', () => {
  it.each([
    ['/statements?page=3&sort=speaker&speaker=zeta', '/statements?speaker=zeta&sort=speaker'],
    ['/statements?added=2024-01-01T00:00:00Z&nonsense=1', '/statements'],
    ['/compare?outlet=a&outlet=b&page=2&show=gaps', '/compare?outlet=a&outlet=b&show=gaps'],
  ])('keeps of %s what decides its rows', (given, kept) => {
    const address = viewAddress(given)
    expect(address && address.path + address.query).toBe(kept)
  })

  it.each([
    '/speakers',
    '//elsewhere.invalid/statements',
    'https://elsewhere.invalid/statements',
    '/compare?outlet=a',
    '',
  ])('does not keep %s', (given) => expect(viewAddress(given)).toBeNull())
})

describe('names', () => {
  it('are the readers’ own, tidied and told apart without case and accents', async () => {
    await save('  Ζήτα \n στα ιταλικά ')
    expect(await names()).toEqual(['Ζήτα στα ιταλικά'])
    expect(await save('ΖΗΤΑ ΣΤΑ ΙΤΑΛΙΚΑ')).toEqual({ refused: 'takenName' })
    expect(await save(' \t')).toEqual({ refused: 'noName' })
    expect(await save('x'.repeat(81))).toEqual({ refused: 'longName' })
    expect(await save('Zeta', '/nowhere')).toEqual({ refused: 'noAddress' })
    expect(await saveView(db, { name: 'Zeta', address: '/statements', upTo: 'soon' })).toEqual({ refused: 'noMoment' })
    expect(await names()).toHaveLength(1)
  })

  it('can be changed, but not to another’s', async () => {
    const id = await saved('One')
    await save('Two')
    expect(await renameView(db, { id, name: 'two' })).toEqual({ refused: 'takenName' })
    expect(await renameView(db, { id, name: 'ONE' })).toEqual({ id })
    expect(await renameView(db, { id: 999, name: 'Three' })).toEqual({ refused: 'noView' })
    expect(await names()).toEqual(['ONE', 'Two'])
  })
})

describe('deleting', () => {
  it('takes a view out and puts it back as it was', async () => {
    const id = await saved('One')
    const before = await getSavedView(db, id)
    await deleteView(db, id)
    expect(await names()).toEqual([])
    await restoreView(db, id)
    expect(await getSavedView(db, id)).toEqual(before)
  })

  it('does not put a view back over another of its name', async () => {
    const id = await saved('One')
    await deleteView(db, id)
    await save('one')
    expect(await restoreView(db, id)).toEqual({ refused: 'takenName' })
  })

  it('forgets for good what was deleted a month ago', async () => {
    const [old, other] = [await saved('Old'), await saved('Other')]
    await deleteView(db, old)
    await db.savedView.update({ where: { id: old }, data: { deletedAt: new Date(Date.now() - 31 * 86_400_000) } })
    await deleteView(db, other)
    expect(await getSavedView(db, old)).toBeNull()
    expect(await getSavedView(db, other)).not.toBeNull()
  })
})

describe('what is new', () => {
  it('is counted in each view by itself, from the moment it was saved', async () => {
    const [zeta, greek] = [await saved('Zeta'), await saved('Greek', '/statements?language=el')]
    expect(await counted(zeta)).toEqual({ total: 1, fresh: 0 })
    await store('Zeta')
    await store('Eta', 'el')
    expect(await counted(zeta)).toEqual({ total: 2, fresh: 1 })
    expect(await counted(greek)).toEqual({ total: 1, fresh: 1 })
    await markSeen(db, { id: zeta, upTo: await upTo() })
    expect(await counted(zeta)).toEqual({ total: 2, fresh: 0 })
    expect(await counted(greek)).toEqual({ total: 1, fresh: 1 })
  })

  it('leaves new what came in after the page was read', async () => {
    const id = await saved('Zeta')
    const shown = await upTo()
    await store('Zeta')
    await markSeen(db, { id, upTo: shown })
    expect(await counted(id)).toEqual({ total: 2, fresh: 1 })
  })

  it('is taken back as it was', async () => {
    const id = await saved('Zeta')
    await store('Zeta')
    const answer = await markSeen(db, { id, upTo: await upTo() })
    await unmarkSeen(db, { id, before: 'before' in answer ? answer.before : null })
    expect(await counted(id)).toEqual({ total: 2, fresh: 1 })
    expect(await markSeen(db, { id, upTo: '2999-01-01T00:00:00Z' })).toEqual({ refused: 'noMoment' })
  })

  it('is told of all there is once it was marked', async () => {
    expect(await getCorpusSeen(db)).toBeNull()
    await markSeen(db, { id: null, upTo: await upTo() })
    await store('Zeta')
    const seen = await getCorpusSeen(db)
    expect(await getNews(db, seen?.upTo ?? '')).toEqual({
      ...{ statements: 1, articles: 1, decisions: 0 },
      versions: { total: 0, latest: [] },
    })
    expect(await names()).toEqual([])
    await unmarkSeen(db, { id: null, before: null })
    expect(await getCorpusSeen(db)).toBeNull()
  })
})
