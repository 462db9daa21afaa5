// A figure says what it counts, draws every count once, and writes the same in its table.
import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { formatFor } from '@/components/ui/format'
import { parseStatementParams } from '@/lib/parse-list-params'
import type { MatrixChart, TimelineChart } from '@/lib/records/charts'
import charts from '@/messages/en/charts.json'
import labels from '@/messages/en/labels.json'
import type { ChartWords } from './chart-words'
import { languagesSubject, matrixFigure, speakersSubject } from './matrix-figure'
import { timelineFigure } from './timeline-figure'

const messages = { charts, labels }
const words: ChartWords = {
  t: createTranslator({ locale: 'en', messages, namespace: 'charts' }),
  labels: createTranslator({ locale: 'en', messages, namespace: 'labels' }),
  format: formatFor('en'),
}
const params = (query = '') => parseStatementParams(new URLSearchParams(query)).params

const TIMELINE: TimelineChart = {
  ...{ total: 20, undated: 3, dated: 17 },
  span: {
    ...{ unit: 'week', first: '2024-01-02', last: '2024-05-01' },
    covered: { from: '2024-01-02', to: '2024-05-01' },
  },
  series: {
    shown: [
      { value: 'faro', label: 'Il Faro', count: 9 },
      { value: 'vela', label: 'La Vela', count: 4 },
      { value: 'unknown', label: 'unknown', count: 2 },
    ],
    rest: { values: 5, count: 2 },
  },
  bins: [
    { from: '2024-01-01', count: 7, counts: [5, 0, 2, 0] },
    { from: '2024-03-04', count: 10, counts: [4, 4, 0, 2] },
  ],
}

const MATRIX: MatrixChart = {
  total: 12,
  rows: {
    shown: [
      { value: 'ana', label: 'Ana', count: 8 },
      { value: 'bo', label: 'Bo', count: 4 },
    ],
    rest: { values: 3, count: 2 },
  },
  columns: {
    shown: [
      { value: 'faro', label: 'Il Faro', count: 7 },
      { value: 'unknown', label: 'unknown', count: 5 },
    ],
    rest: null,
  },
  cells: [
    [4, 4, 0],
    [2, 2, 0],
    [1, 1, 0],
  ],
}

describe('timelineFigure', () => {
  const figure = timelineFigure(words, TIMELINE, 'outlet', params('language=it&outlet=-ora&page=4'))

  it('is none where no day is known', () => {
    expect(timelineFigure(words, { ...TIMELINE, span: null }, 'outlet', params())).toBeNull()
  })

  it('says what is counted, of how many, and where those without a day are', () => {
    expect(figure?.title).toBe('Statements by publication week and outlet')
    expect(figure?.shares).toEqual([
      { text: '17 of 20 statements.', href: '/statements?outlet=-ora&language=it' },
      {
        text: '3 without a publication day are not shown.',
        href: '/statements?outlet=-ora&language=it&undated=yes',
      },
    ])
  })

  it('draws all together, each outlet, the unknown and the others, with the same figures in the table', () => {
    expect(figure?.strips.map(({ name, count }) => [name, count])).toEqual([
      ['All outlets', 17],
      ['Il Faro', 9],
      ['La Vela', 4],
      ['Outlet unknown', 2],
      ['5 other outlets', 2],
    ])
    const drawn = figure?.strips.map(({ marks }) => marks.reduce((sum, { count }) => sum + count, 0))
    expect(drawn).toEqual([17, 9, 4, 2, 2])
    expect(figure?.table.rows.map(({ cells }) => cells.map(({ count }) => count))).toEqual([
      [7, 5, 0, 2, 0],
      [10, 4, 4, 0, 2],
      [17, 9, 4, 2, 2],
    ])
  })

  it('leads from each mark and its cell to the same rows', () => {
    for (const [place, strip] of (figure?.strips ?? []).entries())
      for (const mark of strip.marks) {
        const row = figure?.table.rows.find(({ key }) => key === mark.from)
        expect(row?.cells[place]).toEqual({ count: mark.count, href: mark.href })
      }
    expect(figure?.strips[1]?.marks[1]?.href).toBe(
      '/statements?outlet=faro&outlet=-ora&language=it&from=2024-03-04&to=2024-03-10',
    )
    expect(figure?.strips[4]?.marks[0]?.href).toBe(
      '/statements?outlet=-ora&outlet=-faro&outlet=-vela&outlet=-unknown&language=it&from=2024-03-04&to=2024-03-10',
    )
  })

  it('stands the bars of single outlets on one scale and says so; the others and the sum on their own', () => {
    expect(figure?.strips.map(({ marks }) => marks.map(({ height }) => height))).toEqual([
      [0.7, 1],
      [1, 0.8],
      [0.8],
      [1],
      [1],
    ])
    expect(figure?.notes.some((text) => text.includes('one scale from zero to 5'))).toBe(true)
  })

  it('marks the weeks of which only a part is covered', () => {
    const partial = figure?.strips[0]?.marks.map(({ from, isPartial }) => [from, isPartial])
    expect(partial).toEqual([
      ['2024-01-01', true],
      ['2024-03-04', false],
    ])
    expect(figure?.notes.some((text) => text.includes('2 Jan 2024 and 1 May 2024'))).toBe(true)
    expect(figure?.strips[0]?.marks[0]?.label).toBe(
      'Week of 1 Jan 2024, only partly covered, All outlets: 7 statements',
    )
  })

  it('draws one line where all are of one outlet', () => {
    const alone = { shown: [{ value: 'faro', label: 'Il Faro', count: 17 }], rest: null }
    const bins = TIMELINE.bins.map((bin) => ({ ...bin, counts: [bin.count, 0] }))
    const one = timelineFigure(words, { ...TIMELINE, series: alone, bins }, 'outlet', params())
    expect(one?.strips.map(({ name, count }) => [name, count])).toEqual([['Il Faro', 17]])
  })
})

describe('matrixFigure', () => {
  const speakers = speakersSubject(words, MATRIX, params())
  const figure = matrixFigure(words, speakers, MATRIX, params('copies=once'))

  it('has a row and a column for the sums, and the same figures in the table', () => {
    expect(figure.columns.map(({ name }) => name)).toEqual(['All outlets', 'Il Faro', 'Outlet unknown'])
    const drawn = figure.rows.map(({ name, cells }) => [name, ...cells.map(({ count }) => count)])
    expect(drawn).toEqual([
      ['Ana', 8, 4, 4],
      ['Bo', 4, 2, 2],
      ['3 other speakers', 2, 1, 1],
      ['All speakers', 12, 7, 5],
    ])
    expect(figure.table.rows.map(({ name, cells }) => [name, ...cells.map(({ count }) => count)])).toEqual(drawn)
  })

  it('compares what can be compared: others, unknown and sums of rows stand as figures alone', () => {
    expect(figure.rows.map(({ cells }) => cells.map(({ share }) => share))).toEqual([
      [1, 1, null],
      [0.5, 0.5, null],
      [null, null, null],
      [null, null, null],
    ])
  })

  it('leads to the rows of the cell', () => {
    expect(figure.rows[0]?.cells[1]?.href).toBe('/statements?speaker=ana&outlet=faro&copies=once')
    expect(figure.rows[2]?.cells[2]?.href).toBe('/statements?speaker=-ana&speaker=-bo&outlet=unknown&copies=once')
    expect(figure.rows[3]?.cells[0]?.href).toBe('/statements?copies=once')
  })

  it('says how joint statements and the others are counted where it matters', () => {
    expect(speakers.shares.map(({ text }) => text)).toEqual(['All 12 statements.'])
    expect(speakers.notes.slice(1)).toEqual([
      'A joint statement stands with each of its speakers and counts once in every sum.',
      'Other speakers: statements in which none of those above has a part.',
    ])
    expect(languagesSubject(words, MATRIX, params()).notes).toHaveLength(1)
  })
})
