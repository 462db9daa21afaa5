// The file of a comparison: a line for each report, and one for each blank with its reason.
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import type { ComparedColumn, ComparedReport, ComparedRow } from '../../records/compare'
import type { StatementRow } from '../../records/statements'
import { writeComparison } from './write-comparison'

const statement = (id: string, text: string): StatementRow => ({
  id,
  kind: 'direct',
  spans: [{ start: 0, end: text.length, text }],
  speakers: [{ slug: 'ada-quill', name: 'Ada Quill' }],
  speakerType: 'person',
  sourceClass: null,
  sourceCountry: null,
  mention: null,
  cue: null,
  relays: [{ start: 0, end: 1, text: 'x', slug: 'made-up-wire', name: 'Made-up Wire', kind: 'agency' }],
  saidOn: null,
  rule: 'test',
  confidence: 0.9,
  evidence: 'exact',
  copyOf: null,
  copies: 0,
  wireGroup: null,
  group: null,
  reports: 0,
  addedOn: '2024-03-06',
  isReplaced: false,
  article: {
    id: '7',
    title: 'Title',
    url: 'https://tide.example/1',
    publishedOn: '2024-03-05',
    language: 'en',
    outlet: { slug: 'the-sample-tide', name: 'The Sample Tide' },
  },
})

const report = (facts: Partial<ComparedReport> & { statement: StatementRow }): ComparedReport => ({
  earliest: null,
  mostLiteral: null,
  drift: [],
  sameCopyAs: null,
  ...facts,
})

const column = (key: string, label: string): ComparedColumn => ({ key, label, filters: { outlet: [key] } })
const COLUMNS = [column('a', 'The Sample Tide'), column('b', 'Il Faro di Prova'), column('c', 'I Dokimi')]

const ROW: ComparedRow = {
  id: '1',
  day: '2024-03-04',
  isSaid: true,
  ran: 2,
  cells: [
    {
      reports: [
        report({ statement: statement('1', '=the pier'), mostLiteral: { kind: 'direct', by: [] } }),
        report({
          statement: statement('2', 'pier opens'),
          earliest: { sameDay: 0, undated: 0 },
          drift: [{ kind: 'number', a: '5', b: '6' }],
        }),
      ],
      blank: null,
    },
    { reports: [], blank: { why: 'other', days: [{ day: '2024-03-05', articles: 2, statements: 9 }] } },
    { reports: [], blank: { why: 'nothing' } },
  ],
}

async function* chunks() {
  yield [ROW]
}

async function written(preset: 'data' | 'spreadsheet') {
  let text = ''
  for await (const chunk of writeComparison(chunks(), COLUMNS, preset)) text += chunk
  return text
}

it('has a line for each report and each blank', async () => {
  const rows = parse(await written('data'), { columns: true }) as Record<string, string>[]
  expect(rows.map(({ row_id, said_on, speaker, column }) => [row_id, said_on, speaker, column])).toEqual(
    ['The Sample Tide', 'The Sample Tide', 'Il Faro di Prova', 'I Dokimi'].map((name) => [
      '1',
      '2024-03-04',
      'Ada Quill',
      name,
    ]),
  )
  expect(
    rows.map(({ statement_id, is_most_literal, is_earliest }) => [statement_id, is_most_literal, is_earliest]),
  ).toEqual([
    ['1', 'true', 'false'],
    ['2', 'false', 'true'],
    ['', 'false', 'false'],
    ['', 'false', 'false'],
  ])
  expect(rows.map(({ blank }) => blank)).toEqual(['', '', 'other', 'nothing'])
  expect(rows[1]).toMatchObject({
    drift: 'number (5 → 6)',
    relays: 'Made-up Wire',
    kind: 'direct',
    ran: '2',
    columns: '3',
  })
  expect(rows[2]).toMatchObject({ wording: '', outlet: '', other_coverage: '2024-03-05: 2' })
})

it('guards formulas in a file for spreadsheets', async () => {
  const text = await written('spreadsheet')
  expect(text.startsWith('\ufeffrow_id,said_on,speaker,column,outlet,kind,wording,relays,')).toBe(true)
  expect(text).toContain("'=the pier")
})
