// What the page of an utterance is told, on a real database: order, copies, the first, the most literal, drift and carriers.
import { beforeEach, describe, expect, it } from 'vitest'
import { saveArticle } from '../../db/articles'
import type { AnalysedArticle } from '../../db/insert-article'
import { getStatementRows } from '../../db/statements'
import { ALL_APART, testArticle } from '../../db/test-article'
import { openTestDatabase } from '../../db/test-database'
import { partReports } from './part-reports'
import { showUtterance } from './show-utterance'

const { db } = await openTestDatabase()

type Told = Partial<AnalysedArticle> & { kind?: 'direct' | 'indirect' | 'mixed'; relays?: string[] }

/** Stores an article of one statement by Ada Quill. @returns the statement's id */
async function tell(words: string, { kind = 'indirect', relays = [], ...facts }: Told = {}): Promise<number> {
  const text = [words, ...relays].join(' ')
  const article = testArticle({ text, textHash: `${facts.outlet}: ${text}`, ...facts }, [
    { content: [words], by: ['Ada Quill'], kind, relays },
  ])
  const { id } = await saveArticle(db, article, ALL_APART)
  return (await db.statement.findFirstOrThrow({ where: { articleId: id } })).id
}

const group = (...ids: number[]) =>
  db.statementGroup.create({
    data: { members: { create: ids.map((id) => ({ statementId: id, why: 'both: molo', score: 0.8 })) } },
  })

const show = async (id: number) => {
  const shown = await showUtterance(db, String(id))
  if (!shown) throw new Error(`nothing shown of ${id}`)
  return shown
}

beforeEach(async () => {
  for (const table of ['Article', 'Outlet', 'Speaker', 'WireGroup'])
    await db.$executeRawUnsafe(`DELETE FROM "${table}"`)
})

describe('showUtterance', () => {
  it('is the same from every report: in the order of time, with what each changes', async () => {
    const english = await tell('the pier opens again on Monday', {
      language: 'en',
      publishedOn: null,
      outlet: 'The Gull',
    })
    const later = await tell('il molo potrebbe riaprire lunedì', { publishedOn: '2024-03-06' })
    const first = await tell('Il molo potrebbe riaprire lunedì', {
      kind: 'direct',
      publishedOn: '2024-03-05',
      outlet: 'Ago',
    })
    await group(english, later, first)
    for (const id of [english, later, first]) {
      const { statement, versions, earliest, mostLiteral } = await show(id)
      expect(statement.id).toBe(String(id))
      expect(versions.map((version) => Number(version.statement.id))).toEqual([first, later, english])
      expect(earliest).toMatchObject({ id: String(first), mayBeEarlier: [] })
      expect(mostLiteral.id).toBe(String(first))
      expect(versions[0]?.drift).toEqual([])
      expect(versions[2]?.drift).toContainEqual({ kind: 'modality_dropped', a: 'potrebbe', b: '' })
      expect(versions[1]?.belongs).toEqual({ why: 'both: molo', score: 0.8 })
    }
  })

  it('shows one alone, and none that is gone', async () => {
    const alone = await tell('il molo apre')
    const { versions, carriers, decisions } = await show(alone)
    expect(versions).toMatchObject([{ belongs: null, copies: [], drift: [], origin: null }])
    expect([carriers, decisions.total]).toEqual([[], 0])
    for (const id of ['0', '999999', 'x', '1e3', '99999999999999999999']) expect(await showUtterance(db, id)).toBeNull()
  })

  it('folds copies of one story under the first, and says where they go back to', async () => {
    const copy = await tell('il molo apre', { outlet: 'Copia', publishedOn: '2024-03-06' })
    const first = await tell('il molo apre', { outlet: 'Agenzia', publishedOn: '2024-03-05' })
    const other = await tell('apre il molo', { outlet: 'Ago', publishedOn: '2024-03-07' })
    const articleOf = async (id: number) => (await db.statement.findUniqueOrThrow({ where: { id } })).articleId
    const wire = await db.wireGroup.create({ data: { originId: await articleOf(first), originWhy: 'it is an agency' } })
    for (const id of [copy, first]) {
      await db.article.update({ where: { id: await articleOf(id) }, data: { wireGroupId: wire.id } })
      await db.statement.update({ where: { id }, data: { copyOfId: copy } })
    }
    await group(copy, other)
    const { versions } = await show(first)
    expect(versions.map((version) => [version.statement.id, version.copies.map((each) => each.statement.id)])).toEqual([
      [String(first), [String(copy)]],
      [String(other), []],
    ])
    expect(versions[0]?.origin).toBeNull()
    await db.article.update({ where: { id: await articleOf(first) }, data: { publishedOn: '2024-03-09' } })
    expect((await show(other)).versions[0]).toMatchObject({
      statement: { id: String(copy) },
      origin: { article: { outlet: { name: 'Agenzia' } }, why: 'it is an agency' },
    })
  })

  it('folds the states of one article where the words are the same', async () => {
    const before = await tell('il molo apre', { outlet: 'Ago', publishedOn: '2024-03-05' })
    const now = await tell('Il molo apre.', { outlet: 'Ago', publishedOn: '2024-03-05' })
    const reworded = await tell('il molo riapre', { outlet: 'Ago', publishedOn: '2024-03-05' })
    const articles = [before, now, reworded].map((id) => db.statement.findUniqueOrThrow({ where: { id } }))
    const [first = 0, second = 0, third = 0] = (await Promise.all(articles)).map(({ articleId }) => articleId)
    await db.article.update({ where: { id: first }, data: { replacedById: second } })
    await db.article.update({ where: { id: second }, data: { replacedById: third } })
    await group(before, now, reworded)
    const { versions } = await show(reworded)
    expect(versions.map((version) => [version.statement.id, version.copies.length])).toEqual([
      [String(before), 1],
      [String(reworded), 0],
    ])
  })

  it('takes words for quoted of which one mark alone stands within the statement', async () => {
    const short = await tell('the pier ‘opens’', { language: 'en', kind: 'mixed' })
    const long = await tell('the pier ‘opens again on Monday', { language: 'en', kind: 'mixed' })
    await group(short, long)
    const { mostLiteral, versions } = await show(short)
    expect(mostLiteral).toEqual({ id: String(long), why: { kind: 'mixed', by: ['longestQuotation'] } })
    expect(versions.flatMap(({ drift }) => drift)).toEqual([])
  })

  it('shows a copy that changed the words as a version, until a reader parts it', async () => {
    const first = await tell('il molo potrebbe riaprire lunedì', { outlet: 'Agenzia', publishedOn: '2024-03-05' })
    const edited = await tell('il molo riaprirà lunedì', { outlet: 'Copia', publishedOn: '2024-03-06' })
    await db.statement.updateMany({ data: { copyOfId: first } })
    const { versions } = await show(edited)
    expect(versions).toMatchObject([{ copies: [] }, { copies: [], drift: [{ kind: 'modality_dropped' }] }])
    await partReports(db, { statement: first, apart: [edited], who: 'Desk', why: '' })
    expect((await show(edited)).versions).toHaveLength(1)
    expect((await show(first)).decisions.total).toBe(1)
  })

  it('tells which medium a report names, and whether that reports it itself', async () => {
    const own = await tell('il molo apre', { outlet: 'Radio Ago' })
    const after = await tell('apre il molo', { outlet: 'Il Faro', relays: ['Radio Ago', 'Tele Nord'] })
    await group(own, after)
    expect((await show(own)).carriers).toEqual([
      { slug: 'radio-ago', name: 'Radio Ago', kind: 'medium', namedBy: [String(after)], own: [String(own)] },
      { slug: 'tele-nord', name: 'Tele Nord', kind: 'medium', namedBy: [String(after)], own: [] },
    ])
  })
})

describe('how many other reports a statement has', () => {
  it('leaves out copies of its own story, earlier versions and its own article', async () => {
    const ids = [
      await tell('il molo apre', { outlet: 'Ago' }),
      await tell('il molo apre', { outlet: 'Copia' }),
      await tell('apre il molo', { outlet: 'Il Faro' }),
      await tell('aperto il molo', { outlet: 'Il Faro vecchio' }),
      await tell('the pier opens', { outlet: 'The Gull', language: 'en' }),
    ]
    const [ago = 0, copy = 0, , old = 0] = ids
    await db.statement.updateMany({ where: { id: { in: [ago, copy] } }, data: { copyOfId: ago } })
    await db.statement.update({ where: { id: old }, data: { isReplaced: true } })
    const alone = await tell('il faro chiude')
    const { id: groupId } = await group(...ids)
    const rows = await getStatementRows(db, [...ids, alone])
    expect(rows.map(({ reports }) => reports)).toEqual([2, 2, 3, 4, 3, 0])
    expect(rows.map(({ group }) => group)).toEqual([...Array(5).fill(String(groupId)), null])
  })
})
