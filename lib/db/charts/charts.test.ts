// Every mark of every chart counts what the list counts where the mark leads, whatever the filters.
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { scaleOf, startOf, toDay, toNumber } from '../../calendar'
import { onDays, TIMELINE_KEYS, withoutValues, withValue } from '../../chart-marks'
import { type StatementFilters, toStatementQuery } from '../../list-params'
import { parseStatementParams } from '../../parse-list-params'
import type { ChartAxis, MatrixChart } from '../../records/charts'
import { saveArticle } from '../articles'
import { countStatements } from '../statements'
import { ALL_APART, testArticle } from '../test-article'
import { openTestDatabase } from '../test-database'
import { chartLanguages, chartSpeakers } from './matrix'
import { chartTimeline } from './timeline'

const { db } = await openTestDatabase()
const params = (query: string) => parseStatementParams(new URLSearchParams(query)).params

const PEOPLE = Array.from({ length: 14 }, (_, index) => `Marta Prova${index}`)
const OUTLETS = Array.from({ length: 13 }, (_, index) => `Gazzetta ${index} di Prova`)
const LANGUAGES = ['it', 'el', 'en', 'fr', 'de', 'es', 'pt', 'nl', 'ro', 'sv', 'pl']
const KINDS = ['direct', 'mixed', 'indirect', 'headline'] as const
const DAYS = [
  ...['2024-01-01', '2024-02-29', '2024-03-04', '2024-03-10', null, '2023-12-31', '2024-09-30', '2025-07-01'],
  ...['2019-05-05', '2003-11-11', '1971-08-15'],
]

/** The same values each time, the first of them more often: some are frequent, others rare. */
function draw(seed: number) {
  let state = seed
  return <Value>(values: readonly Value[]): Value => {
    // A xorshift; its 32 bits as a share of one.
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return values[Math.floor(((state >>> 0) / 2 ** 32) ** 1.6 * values.length)] as Value
  }
}

beforeAll(async () => {
  const pick = draw(7)
  for (let article = 0; article < 110; article += 1) {
    const words = ['resta chiuso', 'apre domani', 'nessuno lo sa', 'si vedrà'].map((said) => `${said} ${article}`)
    const { id } = await saveArticle(
      db,
      testArticle(
        {
          text: words.join('. '),
          outlet: pick([...OUTLETS, null]),
          publishedOn: pick(DAYS),
          language: pick(LANGUAGES),
        },
        words.map((said) => {
          const by = [...new Set([pick([...PEOPLE, null]), pick([null, null, ...PEOPLE])])]
          return { content: [said], kind: pick(KINDS), by: by.filter((name) => name !== null) }
        }),
      ),
      ALL_APART,
    )
    const isReplaced = article % 11 === 0
    await db.statement.updateMany({ where: { articleId: id }, data: { isReplaced } })
    await db.statementSpeaker.updateMany({ where: { statement: { articleId: id } }, data: { isReplaced } })
  }
  // One who was merged into another stands twice in what they said together.
  const [into, merged] = await Promise.all(
    ['marta-prova1', 'marta-prova3'].map((each) => db.speaker.findUniqueOrThrow({ where: { slug: each } })),
  )
  await db.speaker.update({ where: { id: merged?.id }, data: { mergedIntoId: into?.id } })
  await db.statementSpeaker.updateMany({ where: { speakerId: merged?.id }, data: { speakerId: into?.id } })
  const all = await db.statement.findMany({ orderBy: { id: 'asc' } })
  for (let first = 0; first < all.length; first += 9) {
    const shared = all.slice(first, first + 4).map(({ id }) => id)
    await db.statement.updateMany({ where: { id: { in: shared } }, data: { copyOfId: shared[0] ?? null } })
    await db.statementSpeaker.updateMany({
      where: { statementId: { in: shared } },
      data: { copyOfId: shared[0] ?? null },
    })
  }
})

const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-')
const some = (key: string, values: readonly string[]) =>
  fc.subarray(
    values.flatMap((value) => [`${key}=${value}`, `${key}=-${value}`]),
    { maxLength: 3 },
  )
const queries = fc
  .tuple(
    fc.subarray(['copies=once', 'versions=all', 'from=2024-02-01', 'to=2024-09-30', 'q=chiuso', 'undated=yes']),
    some('speaker', [...PEOPLE.slice(0, 5).map(slug), 'unknown']),
    some('outlet', [...OUTLETS.slice(0, 5).map(slug), 'unknown']),
    some('language', LANGUAGES.slice(0, 4)),
    some('kind', KINDS),
  )
  .map((parts) => parts.flat().join('&'))
const runs = {
  numRuns: 40,
  seed: 20_240_310,
  examples: [[''], ['copies=once'], ['versions=all&copies=once']] as [string][],
}

/** The filters behind each place of an axis, and behind the others where there are any. */
function placesOf<Filters extends StatementFilters>(
  key: Parameters<typeof withValue>[1],
  { shown, rest }: ChartAxis,
): { count: number; narrow: (filters: Filters) => Filters }[] {
  const values = shown.map(({ value }) => value)
  return [
    ...shown.map(({ value, count }) => ({ count, narrow: (filters: Filters) => withValue(filters, key, value) })),
    ...(rest ? [{ count: rest.count, narrow: (filters: Filters) => withoutValues(filters, key, values) }] : []),
  ]
}

/** Counts as the list does, by way of the address. */
const listed = (filters: StatementFilters) => countStatements(db, params(toStatementQuery(filters).slice(1)))

describe.each(TIMELINE_KEYS)('chartTimeline by %s', (by) => {
  it('counts in every bar, series and sum what the list does', async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const filters = params(query)
        const { total, dated, undated, span, series, bins } = await chartTimeline(db, filters, by)
        expect(total).toBe(await listed(filters))
        expect(undated).toBe(filters.from || filters.to ? 0 : await listed({ ...filters, undated: true }))
        expect(dated === 0).toBe(span === null)
        if (!span) return
        expect(dated).toBe(await listed(onDays(filters, span.first, span.last)))
        const places = placesOf(by, series)
        for (const { count, narrow } of places)
          expect(count).toBe(await listed(narrow(onDays(filters, span.first, span.last))))
        for (const { from, count, counts } of bins) {
          const start = toNumber(from)
          const within = onDays(filters, from, toDay(startOf(span.unit, start, 1) - 1))
          expect(startOf(span.unit, start)).toBe(start)
          expect(count).toBe(await listed(within))
          for (const [place, { narrow }] of places.entries()) expect(counts[place]).toBe(await listed(narrow(within)))
          expect(counts.slice(places.length).every((rest) => rest === 0)).toBe(true)
        }
        if (!filters.copies) expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(dated)
      }),
      runs,
    )
  })
})

describe('chartTimeline', () => {
  it('cuts a span into the stretches that suit it, whatever their length', async () => {
    for (const [query, unit] of [
      ['from=2024-02-29&to=2024-03-10', 'day'],
      ['from=2024-02-29&to=2024-09-30', 'week'],
      ['from=2019-01-01', 'month'],
      ['from=2003-01-01', 'quarter'],
      ['', 'year'],
    ] as const) {
      const { span, bins } = await chartTimeline(db, params(query), 'kind')
      expect(span?.unit).toBe(unit)
      expect(span && scaleOf(toNumber(span.first), toNumber(span.last)).unit).toBe(unit)
      expect(bins.map(({ from }) => from)).toEqual(bins.map(({ from }) => toDay(startOf(unit, toNumber(from)))))
    }
  })

  it('draws eight outlets and the unknown one, and the others as one', async () => {
    const { series } = await chartTimeline(db, params(''), 'outlet')
    expect(series.shown.map(({ value }) => value)).toHaveLength(9)
    expect(series.shown.at(-1)?.value).toBe('unknown')
    expect(series.rest?.values).toBeGreaterThan(1)
    const counts = series.shown.slice(0, -1).map(({ count }) => count)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
  })

  it('knows the days of which anything can be known', async () => {
    expect((await chartTimeline(db, params('from=2024-02-01'), 'kind')).span?.covered).toEqual({
      from: '2024-02-01',
      to: '2025-07-01',
    })
  })
})

describe.each([
  ['chartSpeakers', chartSpeakers, 'speaker', 'outlet'],
  ['chartLanguages', chartLanguages, 'language', 'kind'],
] as const)('%s', (_, chart, rowKey, columnKey) => {
  it('counts in every cell, row and column what the list does', async () => {
    await fc.assert(
      fc.asyncProperty(queries, async (query) => {
        const filters = params(query)
        const found: MatrixChart = await chart(db, filters)
        expect(found.total).toBe(await listed(filters))
        const [rows, columns] = [placesOf(rowKey, found.rows), placesOf(columnKey, found.columns)]
        for (const [row, { count, narrow }] of rows.entries()) {
          expect(count).toBe(await listed(narrow(filters)))
          for (const [column, within] of columns.entries())
            expect([row, column, found.cells[row]?.[column]]).toEqual([
              ...[row, column],
              await listed(within.narrow(narrow(filters))),
            ])
        }
        for (const { count, narrow } of columns) expect(count).toBe(await listed(narrow(filters)))
      }),
      runs,
    )
  })
})
