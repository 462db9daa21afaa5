// Copies counted once and versions left out: every count, list and file says the same of them.
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { COUNT_ALL, type Counting, type FacetKey } from '../list-params'
import { parseStatementParams } from '../parse-list-params'
import { exportOf } from '../services/export/test-export'
import { saveArticle } from './articles'
import { listFacets } from './facets'
import { countOrigins } from './origins'
import { listOutlets } from './outlet-index'
import { getOutlet } from './outlets'
import { getOverview } from './overview'
import { getSourceLedger } from './source-ledger'
import { countSpeakers, listSpeakers } from './speaker-index'
import { getSpeaker } from './speaker-profile'
import { countStatements, listStatements } from './statements'
import { ALL_APART, testArticle } from './test-article'
import { openTestDatabase } from './test-database'

const opened = await openTestDatabase()
const { db } = opened
const params = (query: string) => parseStatementParams(new URLSearchParams(query)).params
const ONCE: Counting = { copies: 'once', versions: null }

const SAID = [
  { content: ['il molo resta chiuso'], by: ['Marta Ferri'], kind: 'direct' as const },
  { content: ['i lavori sono in ritardo'], source: 'government' as const },
]
const store = async (outlet: string, day: string | null, beginning: string) => {
  const text = `${beginning}: «il molo resta chiuso», dice Marta Ferri; i lavori sono in ritardo, dicono fonti.`
  const { id } = await saveArticle(db, testArticle({ text, outlet, publishedOn: day }, SAID), ALL_APART)
  return (await db.statement.findMany({ where: { articleId: id }, orderBy: { ordinal: 'asc' } })).map((row) => row.id)
}
const share = async (first: number, ids: number[]) => {
  await db.statement.updateMany({ where: { id: { in: ids } }, data: { copyOfId: first } })
  await db.statementSpeaker.updateMany({ where: { statementId: { in: ids } }, data: { copyOfId: first } })
}

let a: number[] = []
let b: number[] = []
let c: number[] = []
let alone: number[] = []
let old: number[] = []

beforeAll(async () => {
  a = await store('Agenzia di Prova', '2024-03-04', 'Roma')
  b = await store('Il Faro di Prova', '2024-03-05', 'Genova')
  c = await store('La Vela di Prova', '2024-03-05', 'Napoli')
  alone = await store('Il Faro di Prova', null, 'Un altro giorno')
  old = await store('Il Faro di Prova', '2024-03-01', 'Prima stesura')
  for (const place of [0, 1])
    await share(
      a[place] ?? 0,
      [a, b, c].map((ids) => ids[place] ?? 0),
    )
  await db.article.updateMany({
    where: { statements: { some: { id: old[0] } } },
    data: { replacedById: (await db.statement.findFirstOrThrow({ where: { id: alone[0] } })).articleId },
  })
  await db.statement.updateMany({ where: { id: { in: old } }, data: { isReplaced: true } })
  await db.statementSpeaker.updateMany({ where: { statementId: { in: old } }, data: { isReplaced: true } })
})

const QUERIES = [
  ['', 8, 4],
  ['versions=all', 10, 6],
  ['outlet=il-faro-di-prova', 4, 4],
  ['outlet=il-faro-di-prova&outlet=la-vela-di-prova', 6, 4],
  ['outlet=la-vela-di-prova', 2, 2],
  ['from=2024-03-05', 4, 2],
  ['from=2024-03-01&to=2024-03-03', 0, 0],
  ['from=2024-03-01&to=2024-03-03&versions=all', 2, 2],
  ['kind=direct', 4, 2],
  ['q=molo', 4, 2],
  ['speaker=marta-ferri&outlet=la-vela-di-prova', 1, 1],
  ['speakerType=unnamed', 4, 2],
  ['undated=yes', 2, 2],
] as const

describe('copies=once', () => {
  it.each(QUERIES)(
    '?%s has %i statements, %i counted once, as many as rows in the list and the file',
    async (query, all, once) => {
      for (const [counted, added] of [
        [all, ''],
        [once, '&copies=once'],
      ] as const) {
        const asked = params(query + added)
        const { total, rows } = await listStatements(db, asked)
        expect([total, rows.length]).toEqual([counted, counted])
        expect(await countStatements(db, asked)).toBe(counted)
        const lines = parse(await exportOf(opened, query + added), { columns: true }) as Record<string, string>[]
        expect(lines.map((line) => line.statement_id)).toEqual(rows.map((row) => row.id))
      }
    },
  )

  it.each(QUERIES)('?%s shows of each facet value what the filter would', async (query) => {
    const asked = params(`${query}&copies=once`)
    const facets = await listFacets(db, asked)
    for (const key of Object.keys(facets) as FacetKey[])
      for (const { value, count } of facets[key].values)
        expect([key, value, await countStatements(db, { ...asked, [key]: [value] })]).toEqual([key, value, count])
  })

  it('shows the first of the copies that the filters leave', async () => {
    const shown = async (query: string) => (await listStatements(db, params(query))).rows.map((row) => Number(row.id))
    expect(await shown('copies=once&q=molo')).toEqual([a[0], alone[0]])
    expect(await shown('copies=once&q=molo&from=2024-03-05')).toEqual([b[0]])
    expect(await shown('copies=once&q=molo&outlet=la-vela-di-prova')).toEqual([c[0]])
  })

  it('tells of each row how many copies carry it', async () => {
    const { rows } = await listStatements(db, params('kind=direct'))
    expect(rows.map(({ id, copies, copyOf }) => [Number(id), copies, Number(copyOf)])).toEqual([
      [c[0], 2, a[0]],
      [b[0], 2, a[0]],
      [a[0], 2, a[0]],
      [alone[0], 0, 0],
    ])
  })

  it('counts one origin behind what copies share', async () => {
    expect(await countOrigins(db, params(''))).toMatchObject({ known: 4, unknown: 0 })
    const { known, most } = await countOrigins(db, params('copies=once'))
    expect([known, most.map(({ statements }) => statements)]).toEqual([3, [2, 1, 1]])
  })

  it('holds in the ledger of unnamed sources', async () => {
    const ledger = await getSourceLedger(db, params('copies=once'))
    expect([ledger.unnamed, ledger.statements]).toEqual([2, 4])
    expect(ledger.byOutlet.map(({ value, unnamed, statements }) => [value, unnamed, statements])).toEqual([
      ['il-faro-di-prova', 2, 4],
      ['agenzia-di-prova', 1, 2],
      ['la-vela-di-prova', 1, 2],
    ])
    expect(ledger.byClass).toEqual([{ value: 'government', count: 2 }])
    expect((await getSourceLedger(db, params(''))).byClass).toEqual([{ value: 'government', count: 4 }])
  })

  it('holds in the overview', async () => {
    const figures = async (counting: Counting) => {
      const { articles, statements, languages, latest, mostQuoted, gaps } = await getOverview(db, counting)
      return [
        articles,
        statements,
        languages[0]?.statements,
        latest.length,
        mostQuoted[0]?.statements,
        gaps.unknownDate,
      ]
    }
    expect(await figures(COUNT_ALL)).toEqual([4, 8, 8, 3, 4, 2])
    expect(await figures(ONCE)).toEqual([4, 4, 4, 1, 2, 2])
    expect(await figures({ copies: null, versions: 'all' })).toEqual([5, 10, 10, 4, 5, 2])
  })

  it('holds in the index of speakers', async () => {
    const figures = async (counting: Counting) => {
      const asked = { ...counting, q: '', type: null, sort: { key: 'statements' as const, descending: true }, page: 1 }
      const { rows, total } = await listSpeakers(db, asked)
      return rows.map(({ statements, lastOn, months }) => [
        total,
        statements,
        lastOn,
        months.reduce((x, y) => x + y, 0),
      ])
    }
    expect(await figures(COUNT_ALL)).toEqual([[1, 4, '2024-03-05', 3]])
    expect(await figures(ONCE)).toEqual([[1, 2, '2024-03-05', 1]])
    expect(await figures({ copies: null, versions: 'all' })).toEqual([[1, 5, '2024-03-05', 4]])
  })

  it('holds on the page of a speaker', async () => {
    const figures = async (counting: Counting) => {
      const speaker = await getSpeaker(db, 'marta-ferri', counting)
      const sum = (counts: { count: number }[] = []) => counts.map(({ count }) => count)
      return [speaker?.statements, sum(speaker?.byOutlet), sum(speaker?.days), sum(speaker?.byRelay)]
    }
    expect(await figures(COUNT_ALL)).toEqual([4, [2, 1, 1], [1, 1, 1, 1], [4]])
    expect(await figures(ONCE)).toEqual([2, [2, 1, 1], [1, 1, 1, 1], [2]])
    expect(await figures({ copies: null, versions: 'all' })).toEqual([5, [3, 1, 1], [1, 1, 1, 1, 1], [5]])
  })
})

describe('the days of a speaker', () => {
  it.each(['', 'copies=once', 'versions=all', 'copies=once&versions=all'])(
    '?%s lead to as many rows as they count, and say which of them stand on other days too',
    async (query) => {
      const asked = params(`speaker=marta-ferri&${query}`)
      const days = (await getSpeaker(db, 'marta-ferri', asked))?.days ?? []
      expect(days.length).toBeGreaterThan(3)
      for (const { day, outlet, count } of days) {
        const on = day ? { from: day, to: day } : { undated: true }
        expect([day, outlet, await countStatements(db, { ...asked, ...on, outlet: [outlet] })]).toEqual([
          ...[day, outlet],
          count,
        ])
      }
      const again = days.flatMap(({ shared }) => shared)
      expect(again).toEqual(asked.copies ? [a, b, c].map(() => String(a[0])) : [])
      const whole = days.reduce((sum, { count, shared }) => sum + count - shared.length, 0) + new Set(again).size
      expect(whole).toBe(await countStatements(db, asked))
    },
  )
})

describe('versions', () => {
  it('leaves replaced articles out of outlets', async () => {
    const filters = { q: 'faro', tag: null, country: null, language: null }
    const [faro] = (await listOutlets(db, { ...filters, sort: { key: 'name', descending: false }, page: 1 })).rows
    expect([faro?.articles, faro?.statements, faro?.firstOn]).toEqual([2, 4, '2024-03-05'])
    const outlet = await getOutlet(db, 'il-faro-di-prova')
    expect([outlet?.articlePage.rows.length, outlet?.bySpeaker[0]?.count, outlet?.unnamed]).toEqual([2, 2, 2])
  })

  it('leaves out speakers whom only replaced articles quote', async () => {
    const text = 'Prima stesura, parla Bruno Alba.'
    const { id } = await saveArticle(
      db,
      testArticle({ text }, [{ content: ['Prima stesura'], by: ['Bruno Alba'] }]),
      ALL_APART,
    )
    expect(await countSpeakers(db)).toBe(2)
    await db.statementSpeaker.updateMany({ where: { statement: { articleId: id } }, data: { isReplaced: true } })
    await db.statement.updateMany({ where: { articleId: id }, data: { isReplaced: true } })
    expect(await countSpeakers(db)).toBe(1)
    expect(await getSpeaker(db, 'bruno-alba')).toBeNull()
    expect((await getSpeaker(db, 'bruno-alba', { copies: null, versions: 'all' }))?.statements).toBe(1)
    await db.article.delete({ where: { id } })
  })
})
