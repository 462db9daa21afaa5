// The evidence of one statement, on a real database: its paragraphs, its state now, and its other reports.
import { beforeEach, describe, expect, it } from 'vitest'
import { saveArticle } from '../db/articles'
import type { AnalysedArticle } from '../db/insert-article'
import { ALL_APART, testArticle } from '../db/test-article'
import { openTestDatabase } from '../db/test-database'
import { showEvidence } from './show-evidence'

const { db } = await openTestDatabase()

const TEXT = 'Vallombra.\n\nAda Quill ha parlato a Radio Prova:\n«Il molo riapre», ha detto.\n\nNiente altro.'

/** Stores an article in which Ada Quill says that the pier opens. @returns the statement's id */
async function tell(facts: Partial<AnalysedArticle> = {}): Promise<number> {
  const article = testArticle({ text: TEXT, textHash: JSON.stringify(facts), ...facts }, [
    { content: ['Il molo riapre'], by: ['Ada Quill'], mention: 'Ada Quill', relays: ['Radio Prova'], kind: 'direct' },
  ])
  const { id } = await saveArticle(db, article, ALL_APART)
  return (await db.statement.findFirstOrThrow({ where: { articleId: id } })).id
}

const group = (...ids: number[]) =>
  db.statementGroup.create({
    data: { members: { create: ids.map((id) => ({ statementId: id, why: 'both: molo', score: 0.8 })) } },
  })

beforeEach(async () => {
  for (const table of ['Article', 'Outlet', 'Speaker']) await db.$executeRawUnsafe(`DELETE FROM "${table}"`)
})

describe('showEvidence', () => {
  it('gives the paragraphs that hold content, mention and relay, and no more of the article', async () => {
    const shown = await showEvidence(db, String(await tell()))
    expect(shown?.passages.map(({ text }) => text)).toEqual([
      'Ada Quill ha parlato a Radio Prova:',
      '«Il molo riapre», ha detto.',
    ])
    for (const { start, end, text } of shown?.passages ?? []) expect(TEXT.slice(start, end)).toBe(text)
    expect(shown).toMatchObject({ statement: { evidence: 'exact' }, reports: [], reportCount: 0 })
  })

  it('holds the evidence against the article as it is now', async () => {
    const id = await tell()
    await db.article.updateMany({ data: { text: TEXT.replace('riapre', 'chiude') } })
    expect((await showEvidence(db, String(id)))?.statement.evidence).toBe('broken')
    await db.article.updateMany({ data: { text: 'Niente.' } })
    expect(await showEvidence(db, String(id))).toMatchObject({ statement: { evidence: 'broken' }, passages: [] })
  })

  it('has the reports in other articles, the earliest first and the undated last, as many as the row counts', async () => {
    const own = await tell({ outlet: 'Ago' })
    const undated = await tell({ outlet: 'Brina', publishedOn: null })
    const earlier = await tell({ outlet: 'Cardo', publishedOn: '2024-03-01' })
    await tell({ outlet: 'Dado' })
    await group(own, undated, earlier)
    const shown = await showEvidence(db, String(own))
    expect(shown?.reports.map(({ id }) => Number(id))).toEqual([earlier, undated])
    expect(shown?.reportCount).toBe(shown?.statement.reports)
  })

  it('shows some of many reports and says how many there are', async () => {
    const ids = []
    for (let index = 0; index < 9; index += 1) ids.push(await tell({ outlet: `Foglio ${index}` }))
    await group(...ids)
    const shown = await showEvidence(db, String(ids[0]))
    expect(shown?.reports).toHaveLength(6)
    expect(shown?.reportCount).toBe(8)
  })

  it('knows no statement that is not there', async () => {
    expect(await showEvidence(db, '999')).toBeNull()
    expect(await showEvidence(db, '1 OR 1')).toBeNull()
  })
})
