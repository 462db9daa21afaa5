// Every figure of the profile is held against the statements, or the utterances, that its link shows.
import { beforeAll, describe, expect, it } from 'vitest'
import { ofColumn, ranBy } from '../../components/compare/profile/profile-address'
import { parseCompareParams } from '../compare-params'
import { KINDS, NO_RELAY, SPEAKER_TYPES } from '../list-params'
import { compare } from '../services/compare/compare'
import { saveArticle } from './articles'
import { getCompareProfile } from './compare-profile'
import { countStatements } from './statements'
import { ALL_APART, testArticle } from './test-article'
import { openTestDatabase } from './test-database'

const { db } = await openTestDatabase()
const paramsOf = (query: string) => parseCompareParams(new URLSearchParams(query)).params
const profileOf = (query: string) => getCompareProfile(db, paramsOf(query))

const A = 'il-faro-di-prova'
const B = 'the-sample-tide'
const C = 'i-dokimi'
const ALL = `outlet=${A}&outlet=${B}&outlet=${C}`

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
      text: 'The pier opens, the bridge stays, the road is wet, the sea is calm. The Sample Wire and Sample Radio have it.',
      language: 'en',
      outlet: 'The Sample Tide',
    },
    [
      { content: ['The pier opens'], kind: 'direct', by: ['Ada Quill'], relays: ['The Sample Wire'] },
      { content: ['the bridge stays'], by: ['Ada Quill', 'Ida Crale'], relays: ['The Sample Wire', 'Sample Radio'] },
      { content: ['the road is wet'], by: ['officials'], source: 'government' },
      { content: ['the sea is calm'] },
    ],
  )
  await save({ text: 'Il molo apre. Il molo riapre. La piazza è chiusa.', publishedOn: '2024-03-06' }, [
    { content: ['Il molo apre'], kind: 'mixed', by: ['Ada Quill'] },
    { content: ['Il molo riapre'], kind: 'headline', by: ['Ada Quill'] },
    { content: ['La piazza è chiusa'], by: ['Berta Onda'] },
  ])
  await save({ text: 'Il molo apre oggi, secondo Sample Radio.', publishedOn: null }, [
    { content: ['Il molo apre oggi'], kind: 'direct', by: ['Ada Quill'], relays: ['Sample Radio'] },
  ])
  await save({ text: 'Η γέφυρα μένει. Ο καιρός αλλάζει.', language: 'el', outlet: 'I Dokimi' }, [
    { content: ['Η γέφυρα μένει'], by: ['Ada Quill'] },
    { content: ['Ο καιρός αλλάζει'], by: ['Kala Nera'] },
  ])
  await group('The pier opens', 'Il molo apre', 'Il molo riapre')
  await group('the bridge stays', 'Η γέφυρα μένει')
  // Copies of one story: what the Greek outlet took over from the English one.
  const [first = 0, second = 0] = await idsOf('the bridge stays', 'Η γέφυρα μένει')
  await db.statement.updateMany({ where: { id: { in: [first, second] } }, data: { copyOfId: first } })
  const [a = 0, b = 0] = await idsOf('Il molo apre', 'Il molo apre oggi')
  await db.statement.updateMany({ where: { id: { in: [a, b] } }, data: { copyOfId: a } })
  const [old = 0] = await idsOf('Ο καιρός αλλάζει')
  await db.statement.update({ where: { id: old }, data: { isReplaced: true } })
})

const QUERIES = [
  ALL,
  `${ALL}&copies=once`,
  `${ALL}&versions=all`,
  `${ALL}&versions=all&copies=once&sort=-reports`,
  `${ALL}&kind=direct&kind=mixed`,
  `${ALL}&speaker=ada-quill`,
  `${ALL}&speaker=unknown&speaker=ida-crale`,
  `${ALL}&speakerType=person&relay=none`,
  `${ALL}&relay=sample-radio`,
  `${ALL}&from=2024-03-05&show=single&ran=${A}`,
  `${ALL}&q=molo`,
  `outlet=${A}&outlet=${B}&sourceClass=government`,
  'by=language&language=en&language=el&versions=all',
  `by=period&outlet=${A}&outlet=${B}&to=2024-03-05&from2=2024-03-06`,
]

describe('getCompareProfile', () => {
  it('tells how each column reports', async () => {
    const { columns } = await profileOf(ALL)
    expect(columns).toMatchObject([
      {
        ...{
          statements: 4,
          articles: 2,
          unrelayed: 3,
          voices: 2,
          own: 1,
          ownVoices: [{ slug: 'berta-onda', count: 1 }],
        },
        kinds: { direct: 1, mixed: 1, indirect: 1, headline: 1 },
        types: { person: 4, organisation: 0, unnamed: 0, unknown: 0 },
      },
      {
        ...{
          statements: 4,
          articles: 1,
          unrelayed: 2,
          voices: 2,
          own: 1,
          ownVoices: [{ slug: 'ida-crale', count: 1 }],
        },
        kinds: { direct: 1, mixed: 0, indirect: 3, headline: 0 },
        types: { person: 2, organisation: 0, unnamed: 1, unknown: 1 },
      },
      {
        ...{ statements: 1, articles: 1, unrelayed: 1, voices: 1, own: 0, ownVoices: [] },
        kinds: { direct: 0, mixed: 0, indirect: 1, headline: 0 },
      },
    ])
  })

  it('tells voices and relays across the columns, the first of each column first', async () => {
    const { voices, relays } = await profileOf(ALL)
    expect(voices.total).toBe(3)
    expect(voices.lines.map(({ slug, counts }) => [slug, counts])).toEqual([
      ['ada-quill', [3, 2, 1]],
      ['berta-onda', [1, 0, 0]],
      ['ida-crale', [0, 1, 0]],
    ])
    expect(relays).toEqual({
      total: 2,
      lines: [
        { slug: 'sample-radio', name: 'Sample Radio', counts: [1, 1, 0] },
        { slug: 'the-sample-wire', name: 'The Sample Wire', counts: [0, 2, 0] },
      ],
    })
  })

  it('counts a copy once', async () => {
    const { columns } = await profileOf(`${ALL}&copies=once`)
    expect(columns.map(({ statements }) => statements)).toEqual([3, 4, 1])
  })

  it('says nothing of columns in which nothing stands', async () => {
    const { columns, voices } = await profileOf(`${ALL}&q=nothing-like-it`)
    expect(columns).toHaveLength(3)
    expect(columns[0]).toMatchObject({ statements: 0, articles: 0, voices: 0, kinds: { direct: 0 }, ownVoices: [] })
    expect(voices).toEqual({ lines: [], total: 0 })
  })

  it.each(QUERIES)('links every figure of statements to as many: %s', async (query) => {
    const params = paramsOf(query)
    const { columns, voices, relays } = await getCompareProfile(db, params)
    for (const [at, column] of params.columns.entries()) {
      const told = columns[at]
      if (!told) throw new Error('a column without a profile')
      const counted = (of: Parameters<typeof ofColumn>[2]) => countStatements(db, ofColumn(params, column, of))
      expect(await counted({})).toBe(told.statements)
      // A figure of none has no link.
      for (const kind of KINDS.filter((each) => told.kinds[each] > 0))
        expect([kind, await counted({ kind: [kind] })]).toEqual([kind, told.kinds[kind]])
      for (const type of SPEAKER_TYPES.filter((each) => told.types[each] > 0))
        expect([type, await counted({ speakerType: [type] })]).toEqual([type, told.types[type]])
      for (const { slug, counts } of voices.lines.filter(({ counts }) => counts[at]))
        expect([slug, await counted({ speaker: [slug] })]).toEqual([slug, counts[at]])
      for (const { slug, count } of told.ownVoices)
        expect([slug, await counted({ speaker: [slug] })]).toEqual([slug, count])
      for (const { slug, counts } of relays.lines.filter(({ counts }) => counts[at]))
        expect([slug, await counted({ relay: [slug] })]).toEqual([slug, counts[at]])
      if (told.unrelayed > 0) expect(await counted({ relay: [NO_RELAY] })).toBe(told.unrelayed)
    }
  })

  it.each(QUERIES)('links every figure of utterances to as many: %s', async (query) => {
    const params = paramsOf(query)
    const { counts } = (await compare(db, params)).comparison
    const totalOf = async (asked: typeof params) => (await compare(db, asked)).comparison.total
    expect(await totalOf(ranBy(params, []))).toBe(counts.all)
    expect(await totalOf(ranBy(params, params.columns))).toBe(counts.every)
    for (const [at, column] of params.columns.entries()) {
      expect(await totalOf(ranBy(params, [column], true))).toBe(counts.byColumn[at]?.alone)
      for (const [other, beside] of params.columns.entries())
        expect(await totalOf(ranBy(params, [column, beside]))).toBe(counts.byColumn[at]?.shared[other])
    }
  })
})
