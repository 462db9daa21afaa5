// A comparison over a real database: who ran which utterance, and what a blank means.
import { beforeAll, describe, expect, it } from 'vitest'
import { parseCompareParams } from '../../compare-params'
import { saveArticle } from '../../db/articles'
import { listComparable } from '../../db/comparable-outlets'
import { ALL_APART, testArticle } from '../../db/test-article'
import { openTestDatabase } from '../../db/test-database'
import { compare, compareAll } from './compare'

const { db } = await openTestDatabase()
const asked = (query: string) => parseCompareParams(new URLSearchParams(query)).params
const comparisonOf = async (query: string) => (await compare(db, asked(query))).comparison

const A = 'il-faro-di-prova'
const B = 'the-sample-tide'
const C = 'i-dokimi'
const ALL = `outlet=${A}&outlet=${B}&outlet=${C}`

/** Each row as the printed words of its cells, or why a cell is blank. */
async function matrix(query: string) {
  const { rows } = await comparisonOf(query)
  return rows.map(({ cells }) =>
    cells.map(({ reports, blank }) =>
      blank ? `(${blank.why})` : reports.map(({ statement }) => statement.spans[0]?.text).join(' / '),
    ),
  )
}

async function idsOf(...words: string[]): Promise<number[]> {
  const spans = await db.statementSpan.findMany({ where: { text: { in: words } } })
  return words.map((word) => spans.find(({ text }) => text === word)?.statementId ?? 0)
}

async function group(...words: string[]): Promise<void> {
  const { id: groupId } = await db.statementGroup.create({ data: {} })
  for (const statementId of await idsOf(...words))
    await db.groupMember.create({ data: { statementId, groupId, why: 'test', score: 1 } })
}

beforeAll(async () => {
  const save = (facts: Parameters<typeof testArticle>[0], said: Parameters<typeof testArticle>[1]) =>
    saveArticle(db, testArticle({ origin: facts.text, ...facts }, said), ALL_APART)
  await save(
    {
      text: 'The pier might open, Ada Quill said. The bridge stays, Ada Quill said.',
      language: 'en',
      outlet: 'The Sample Tide',
    },
    [
      { content: ['The pier might open'], kind: 'direct', by: ['Ada Quill'] },
      { content: ['The bridge stays'], by: ['Ada Quill'] },
    ],
  )
  await save({ text: 'Il molo apre. Il molo riapre. La piazza è chiusa.', publishedOn: '2024-03-06' }, [
    { content: ['Il molo apre'], by: ['Ada Quill'] },
    { content: ['Il molo riapre'], kind: 'headline', by: ['Ada Quill'] },
    { content: ['La piazza è chiusa'], by: ['Ida Crale'] },
  ])
  await save({ text: 'Η γέφυρα μένει.', language: 'el', outlet: 'I Dokimi', publishedOn: '2024-03-05' }, [
    { content: ['Η γέφυρα μένει'] },
  ])
  await save({ text: 'No date here.', language: 'en', outlet: 'The Sample Tide', publishedOn: null }, [
    { content: ['No date'], by: ['Ida Crale'] },
  ])
  await group('The pier might open', 'Il molo apre', 'Il molo riapre')
  await group('The bridge stays', 'Η γέφυρα μένει')
})

describe('compare', () => {
  it('sets reports of one utterance side by side, in the order of days, unknown ones last', async () => {
    expect(await matrix(ALL)).toEqual([
      ['Il molo apre / Il molo riapre', 'The pier might open', '(other)'],
      ['(nothing)', 'The bridge stays', 'Η γέφυρα μένει'],
      ['La piazza è chiusa', '(unknown)', '(nothing)'],
      ['(unknown)', 'No date', '(unknown)'],
    ])
  })

  it('tells the earliest, the most literal and what became of the words', async () => {
    const [pier] = (await comparisonOf(ALL)).rows
    const [italian, english] = pier?.cells ?? []
    expect(english?.reports[0]).toMatchObject({
      earliest: { sameDay: 0, undated: 0 },
      mostLiteral: { kind: 'direct', by: [] },
      drift: [],
    })
    expect(italian?.reports[0]).toMatchObject({ earliest: null, mostLiteral: null })
    expect(italian?.reports[0]?.drift).toContainEqual({ kind: 'modality_dropped', a: 'might', b: '' })
    expect(pier?.id).toBe(english?.reports[0]?.statement.id)
  })

  it('says what else was run that day, or whose days are unknown', async () => {
    const { rows } = await comparisonOf(ALL)
    expect(rows[0]?.cells[2]?.blank).toEqual({
      why: 'other',
      days: [{ day: '2024-03-05', articles: 1, statements: 1 }],
    })
    expect(rows[2]?.cells[1]?.blank).toEqual({ why: 'unknown', of: 'column', articles: 1, statements: 1 })
    expect(rows[3]?.cells[0]?.blank).toEqual({ why: 'unknown', of: 'row' })
  })

  it('lets filters choose utterances, and shows every report of these', async () => {
    expect(await matrix(`${ALL}&kind=direct`)).toEqual([
      ['Il molo apre / Il molo riapre', 'The pier might open', '(other)'],
    ])
    expect(await matrix(`outlet=${B}&outlet=${C}&speaker=unknown`)).toEqual([['The bridge stays', 'Η γέφυρα μένει']])
  })

  it('counts with denominators and narrows by them', async () => {
    const { counts, total } = await comparisonOf(`${ALL}&show=shared`)
    expect(counts).toEqual({
      ...{ all: 4, shared: 2, every: 0, gaps: 4, single: 2 },
      byColumn: [
        { ran: 2, alone: 1, shared: [2, 1, 0] },
        { ran: 3, alone: 1, shared: [1, 3, 1] },
        { ran: 1, alone: 0, shared: [0, 1, 1] },
      ],
    })
    expect(total).toBe(2)
    for (const show of ['all', 'shared', 'every', 'gaps', 'single'] as const)
      expect((await comparisonOf(`${ALL}&show=${show}`)).total).toBe(counts[show])
    expect(await matrix(`${ALL}&ran=${B}&without=${A}`)).toEqual([
      ['(nothing)', 'The bridge stays', 'Η γέφυρα μένει'],
      ['(unknown)', 'No date', '(unknown)'],
    ])
    expect((await matrix(`${ALL}&sort=-reports`)).at(0)).toContain('The pier might open')
    expect((await matrix(`${ALL}&sort=-date`)).at(0)).toContain('La piazza è chiusa')
  })

  it('compares languages and periods', async () => {
    expect(await matrix('by=language&language=en&language=el&show=shared')).toEqual([
      ['The bridge stays', 'Η γέφυρα μένει'],
    ])
    expect(await matrix(`by=period&to=2024-03-05&from2=2024-03-06&show=shared`)).toEqual([
      ['The pier might open', 'Il molo apre / Il molo riapre'],
    ])
    expect(await matrix(`by=period&outlet=${B}&to=2024-03-05&from2=2024-03-06`)).toContainEqual([
      'The bridge stays',
      '(unknown)',
    ])
  })

  it('counts a copy once, and leaves it in its cell', async () => {
    const [first = 0, second = 0] = await idsOf('The bridge stays', 'Η γέφυρα μένει')
    await db.statement.updateMany({ where: { id: { in: [first, second] } }, data: { copyOfId: first } })
    const { rows, counts } = await comparisonOf(`outlet=${B}&outlet=${C}&copies=once`)
    expect(
      rows.find(({ ran, cells }) => ran === 1 && cells.every(({ blank }) => !blank))?.cells[1]?.reports,
    ).toMatchObject([{ sameCopyAs: 'The Sample Tide' }])
    expect(counts).toMatchObject({ shared: 0, byColumn: [{ ran: 3 }, { ran: 0 }] })
    expect((await comparisonOf(`outlet=${B}&outlet=${C}`)).counts.shared).toBe(1)
    await db.statement.updateMany({ where: { id: { in: [first, second] } }, data: { copyOfId: null } })
  })

  it('names an outlet that is none, and needs two', async () => {
    const { ignored, comparison } = await compare(db, asked(`outlet=${A}&outlet=nobody`))
    expect(ignored).toMatchObject([{ key: 'outlet', value: 'nobody', why: 'is no outlet here' }])
    expect(comparison).toMatchObject({ rows: [], total: 0, columns: [{ key: A, label: 'Il Faro di Prova' }] })
  })

  it('takes an outlet that was merged for the one it is, once', async () => {
    const { id } = await db.outlet.findUniqueOrThrow({ where: { slug: B } })
    await db.outlet.create({ data: { slug: 'old-tide', name: 'Old Tide', mergedIntoId: id } })
    const { params } = await compare(db, asked(`outlet=old-tide&outlet=${A}&ran=${A}`))
    expect(params).toMatchObject({ columns: [{ key: B }, { key: A }], ran: [A] })
    const { ignored } = await compare(db, asked(`outlet=old-tide&outlet=${B}&outlet=${A}`))
    expect(ignored).toMatchObject([{ key: 'outlet', value: B, why: 'is The Sample Tide, which stands there' }])
    const narrowed = await compare(db, asked(`outlet=old-tide&outlet=${A}&outlet=nobody&ran=old-tide&without=nobody`))
    expect(narrowed.params).toMatchObject({ ran: [B], without: [] })
    expect(narrowed.ignored).toContainEqual(
      expect.objectContaining({ key: 'without', value: 'nobody', why: 'is not one of the columns' }),
    )
  })

  it('sets the articles of no known outlet beside others', async () => {
    const facts = { text: 'The pier opens, it is said.', outlet: null, language: 'en', publishedOn: '2024-03-05' }
    await saveArticle(db, testArticle(facts, [{ content: ['The pier opens'] }]), ALL_APART)
    const [row] = (await matrix(`outlet=unknown&outlet=${C}`)).filter(([first]) => first === 'The pier opens')
    expect(row).toEqual(['The pier opens', '(other)'])
    await db.article.deleteMany({ where: { outletId: null } })
  })

  it('holds a page to those there are', async () => {
    const { comparison, ignored } = await compare(db, asked(`${ALL}&page=9`))
    expect(comparison).toMatchObject({ page: 1, pageCount: 1, total: 4 })
    expect(ignored).toMatchObject([{ key: 'page', value: '9' }])
  })
})

describe('compareAll', () => {
  it('gives the same rows as the page', async () => {
    const { chunks } = await compareAll(db, asked(ALL))
    const rows = []
    for await (const chunk of chunks) rows.push(...chunk)
    expect(rows).toEqual((await comparisonOf(ALL)).rows)
  })
})

describe('listComparable', () => {
  it('puts the outlets first that share most utterances', async () => {
    const pairs = (await listComparable(db, null)).map(({ a, b, shared }) => [a.slug, b.slug, shared])
    expect(pairs).toHaveLength(2)
    expect(pairs.flat()).toContain(B)
    expect(await listComparable(db, C)).toMatchObject([{ a: { slug: C }, b: { slug: B }, shared: 1 }])
  })
})
