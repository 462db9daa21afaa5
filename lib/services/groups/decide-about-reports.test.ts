// Parting and joining reports of one utterance on a real database: what is grouped, what grouping is told, what undoing restores.
import { beforeEach, describe, expect, it } from 'vitest'
import { saveArticle } from '../../db/articles'
import { decidedAbout, decidedPairs, hashOfReport } from '../../db/decided-reports'
import { listDecisions } from '../../db/decision-log'
import { inOneStep } from '../../db/in-one-step'
import { ALL_APART, testArticle } from '../../db/test-article'
import { openTestDatabase } from '../../db/test-database'
import { getReports } from '../../db/utterances'
import { replaceArticle } from '../../db/versions'
import { undo } from '../undo'
import { joinReports } from './join-reports'
import { partReports } from './part-reports'

const { db } = await openTestDatabase()
const by = { who: 'Desk', why: 'read both' }
const who = 'Desk'

let ids: number[] = []
const id = (place: number) => ids[place] ?? 0

/** Stores an article of one statement. @returns the statement's id */
async function tell(words: string): Promise<number> {
  const article = testArticle({ text: words, textHash: words }, [{ content: [words], by: ['Ada Quill'] }])
  const { id } = await saveArticle(db, article, ALL_APART)
  return (await db.statement.findFirstOrThrow({ where: { articleId: id } })).id
}

/** Stores a later version of the article at a place. @returns the place of its statement */
async function tellAgain(place: number, words: string): Promise<number> {
  const later = ids.push(await tell(words)) - 1
  const articleOf = async (at: number) => (await db.statement.findUniqueOrThrow({ where: { id: id(at) } })).articleId
  const [from, to] = [await articleOf(place), await articleOf(later)]
  await inOneStep(db, (tx) => replaceArticle(tx, from, to))
  return later
}

/** The places a place was decided about with, and whether both are one utterance. */
async function pairsOf(place: number): Promise<[number, boolean][]> {
  const own = (await getReports(db, id(place))).filter((each) => each.id === id(place))
  const pairs = await decidedPairs(
    db,
    own.map(({ content, ...report }) => ({ ...report, text: content })),
  )
  return pairs.map(({ otherId, isSame }): [number, boolean] => [ids.indexOf(otherId), isSame]).sort(([a], [b]) => a - b)
}

/** Groups statements as a comparison would. */
const group = (...places: number[]) =>
  db.statementGroup.create({
    data: {
      members: {
        create: places.map((place) => ({ statementId: id(place), why: `both: sign ${place}`, score: 0.8 })),
      },
    },
  })

/** The places that stand together, in order. */
async function groups(): Promise<number[][]> {
  const stored = await db.statementGroup.findMany({ include: { members: { orderBy: { statementId: 'asc' } } } })
  return stored
    .map(({ members }) => members.map(({ statementId }) => ids.indexOf(statementId)))
    .sort(([a = 0], [b = 0]) => a - b)
}

const reasons = async () =>
  (await db.groupMember.findMany({ orderBy: { statementId: 'asc' } })).map(({ why, score }) => [why, score])

beforeEach(async () => {
  for (const table of ['Decision', 'Article', 'StatementGroup']) await db.$executeRawUnsafe(`DELETE FROM "${table}"`)
  ids = []
  for (const words of ['il molo apre', 'il molo riapre', 'riaprono il molo', 'il porto chiude', 'chiude il porto'])
    ids.push(await tell(words))
})

describe('parting reports', () => {
  it('makes those parted a group of their own, and is undone to the last reason', async () => {
    await group(0, 1, 2, 3, 4)
    const before = await reasons()
    const { decision } = await partReports(db, { statement: id(0), apart: [id(3), id(4)], ...by })
    expect(await groups()).toEqual([
      [0, 1, 2],
      [3, 4],
    ])
    await undo(db, { id: decision, who })
    expect(await groups()).toEqual([[0, 1, 2, 3, 4]])
    expect(await reasons()).toEqual(before)
  })

  it('leaves one alone in no group, and gives it its reason back', async () => {
    await group(0, 1)
    const before = await reasons()
    const { decision } = await partReports(db, { statement: id(0), apart: [id(1)], ...by })
    expect(await groups()).toEqual([])
    await undo(db, { id: decision, who })
    expect(await groups()).toEqual([[0, 1]])
    expect(await reasons()).toEqual(before)
  })

  it('takes copies of one story along where they give the same words', async () => {
    ids.push(await tell('Il porto chiude!'))
    await db.statement.updateMany({ where: { id: { in: [id(3), id(4), id(5)] } }, data: { copyOfId: id(3) } })
    await group(0, 3, 4, 5)
    await partReports(db, { statement: id(0), apart: [id(5)], ...by })
    expect(await groups()).toEqual([
      [0, 4],
      [3, 5],
    ])
  })

  it('takes the states of one article along where they give the same words', async () => {
    ids.push(await tell('Il porto chiude!'))
    const articleOf = async (place: number) =>
      (await db.statement.findUniqueOrThrow({ where: { id: id(place) } })).articleId
    await db.article.update({ where: { id: await articleOf(3) }, data: { replacedById: await articleOf(5) } })
    await group(0, 1, 3, 5)
    await partReports(db, { statement: id(0), apart: [id(3)], ...by })
    expect(await groups()).toEqual([
      [0, 1],
      [3, 5],
    ])
  })

  it('refuses none and all, and changes nothing then', async () => {
    await group(0, 1)
    for (const apart of [[], [id(0), id(1)], [id(4)]])
      await expect(partReports(db, { statement: id(0), apart, ...by })).rejects.toThrow(/tick/iu)
    await expect(partReports(db, { statement: 99_999, apart: [id(0)], ...by })).rejects.toThrow('no longer there')
    expect(await groups()).toEqual([[0, 1]])
    expect((await listDecisions(db, { page: 1 })).total).toBe(0)
  })

  it('brings together on undoing whoever joined either side meanwhile', async () => {
    await group(0, 1, 2)
    const { decision } = await partReports(db, { statement: id(0), apart: [id(2)], ...by })
    await joinReports(db, { statement: id(2), other: id(3), ...by })
    await undo(db, { id: decision, who })
    expect(await groups()).toEqual([[0, 1, 2, 3]])
  })
})

describe('joining reports', () => {
  it('makes both groups one, and is undone to the last reason', async () => {
    await group(0, 1)
    await group(3, 4)
    const before = await reasons()
    const { decision } = await joinReports(db, { statement: id(1), other: id(3), ...by })
    expect(await groups()).toEqual([[0, 1, 3, 4]])
    await undo(db, { id: decision, who })
    expect(await groups()).toEqual([
      [0, 1],
      [3, 4],
    ])
    expect(await reasons()).toEqual(before)
  })

  it('is undone after a later one that rests on it; whoever was grouped meanwhile stays with the larger side', async () => {
    await group(0, 1)
    const { decision } = await joinReports(db, { statement: id(0), other: id(2), ...by })
    await joinReports(db, { statement: id(2), other: id(3), ...by })
    await expect(undo(db, { id: decision, who })).rejects.toThrow('later decision')
    const { groupId } = await db.groupMember.findUniqueOrThrow({ where: { statementId: id(0) } })
    await db.groupMember.create({ data: { statementId: id(4), groupId, why: 'both: molo', score: 0.7 } })
    await undo(db, { id: decision + 1, who })
    await undo(db, { id: decision, who })
    expect(await groups()).toEqual([[0, 1, 4]])
  })

  it('refuses reports that are together already', async () => {
    await group(0, 1)
    await expect(joinReports(db, { statement: id(0), other: id(1), ...by })).rejects.toThrow('already')
    await expect(joinReports(db, { statement: id(0), other: 99_999, ...by })).rejects.toThrow('no longer there')
  })

  it('refuses the same words of one article on both sides, as undoing could not tell them apart', async () => {
    const again = { spans: { create: { ordinal: 0, text: 'Il molo apre!', start: 0, end: 12 } } }
    const { id: _, ...same } = await db.statement.findUniqueOrThrow({ where: { id: id(0) } })
    const twin = await db.statement.create({ data: { ...same, ordinal: 1, ...again } })
    ids.push(twin.id)
    await group(0, 1)
    await expect(joinReports(db, { statement: id(1), other: twin.id, ...by })).rejects.toThrow('the same words')
    expect(await groups()).toEqual([[0, 1]])
    expect((await listDecisions(db, { page: 1 })).total).toBe(0)
  })
})

describe('what grouping is told', () => {
  const asked = async (place: number) => {
    const [report] = (await getReports(db, id(place))).filter((each) => each.id === id(place))
    if (!report) throw new Error('no such statement')
    const decided = (await decidedAbout(db, [report])).get(report.id) ?? []
    const stored = await Promise.all(
      ids.map(async (each) => (await getReports(db, each)).find((own) => own.id === each)),
    )
    const placeOf = (articleId: number) => stored.findIndex((each) => each?.articleId === articleId)
    return decided.map(({ articleId, isSame }) => [placeOf(articleId), isSame])
  }

  it('is both sides of a part, everything of a join, and nothing of one undone', async () => {
    await group(0, 1, 2)
    const { decision } = await partReports(db, { statement: id(0), apart: [id(2)], ...by })
    expect(await asked(0)).toEqual([[2, false]])
    expect(await asked(2)).toEqual([
      [0, false],
      [1, false],
    ])
    await undo(db, { id: decision, who })
    expect(await asked(2)).toEqual([])
    await joinReports(db, { statement: id(2), other: id(3), ...by })
    expect(await asked(0)).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ])
  })

  it('is the latest of two decisions about a pair, and survives a new reading of the article', async () => {
    await group(0, 1)
    await partReports(db, { statement: id(0), apart: [id(1)], ...by })
    const { decision } = await joinReports(db, { statement: id(0), other: id(1), ...by })
    expect(await asked(0)).toEqual([[1, true]])
    await undo(db, { id: decision, who })
    expect(await asked(0)).toEqual([[1, false]])
    const read = await db.statement.findUniqueOrThrow({ where: { id: id(1) }, include: { spans: true } })
    const { spans, id: gone, ...again } = read
    await db.statement.delete({ where: { id: gone } })
    const made = await db.statement.create({
      data: { ...again, spans: { create: spans.map(({ statementId, ...span }) => span) } },
    })
    ids[1] = made.id
    expect(await asked(1)).toEqual([[0, false]])
    expect((await listDecisions(db, { page: 1 })).rows[1]).toMatchObject({
      ...{ kind: 'reports-part', statementId: String(made.id), text: 'il molo riapre', language: 'it' },
    })
  })

  it('holds of every version of an article that gives the same words, the later decision of two', async () => {
    await group(0, 1)
    const { decision } = await partReports(db, { statement: id(0), apart: [id(1)], ...by })
    const later = await tellAgain(1, 'Il molo riapre!')
    const other = await tellAgain(0, 'il molo aprirà')
    expect(await pairsOf(later)).toEqual([[0, false]])
    expect(await pairsOf(0)).toEqual([
      [1, false],
      [later, false],
    ])
    expect(await pairsOf(other)).toEqual([])
    const aboutReports = await getReports(db, id(later))
    expect((await listDecisions(db, { aboutReports, page: 1 })).rows).toMatchObject([{ id: decision }])
    const { decision: joined } = await joinReports(db, { statement: id(0), other: id(later), ...by })
    expect(await pairsOf(1)).toEqual([[0, true]])
    expect(await pairsOf(0)).toEqual([
      [1, true],
      [later, true],
    ])
    await undo(db, { id: joined, who })
    await undo(db, { id: decision, who })
    expect(await pairsOf(later)).toEqual([])
  })

  it('is undone for a later version too', async () => {
    const { decision } = await joinReports(db, { statement: id(0), other: id(1), ...by })
    const later = await tellAgain(1, 'Il molo riapre!')
    const { groupId } = await db.groupMember.findUniqueOrThrow({ where: { statementId: id(0) } })
    await db.groupMember.create({ data: { statementId: id(later), groupId, why: 'a reader', score: 1 } })
    await undo(db, { id: decision, who })
    expect(await groups()).toEqual([[1, later]])
  })

  it('is on the log with a link to the statement whose words are printed', async () => {
    ids.push(await tell('il faro è spento'), await tell('il faro è acceso'))
    await group(0, 5, 6)
    await partReports(db, { statement: id(0), apart: [id(5), id(6)], ...by })
    await joinReports(db, { statement: id(3), other: id(1), ...by })
    const { rows } = await listDecisions(db, { page: 1 })
    expect(rows.map(({ text, statementId }) => [text, statementId])).toEqual([
      ['il molo riapre', String(id(1))],
      ['il faro è spento', String(id(5))],
    ])
  })

  it('counts words, not signs, capitals or accents', () => {
    expect(hashOfReport('«Il molo è aperto», però')).toBe(hashOfReport('il MOLO […] e aperto, pero'))
    expect(hashOfReport('il molo è aperto')).not.toBe(hashOfReport('il molo è chiuso'))
  })
})
