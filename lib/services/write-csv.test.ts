// Cells that a spreadsheet would run are guarded there, and left alone where programs read.
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { StatementRow } from '../records'
import type { CsvPreset } from './csv-table'
import { writeCsv } from './write-csv'

const row = (text: string): StatementRow => ({
  id: '1',
  kind: 'direct',
  spans: [{ start: 0, end: text.length, text }],
  speakers: [{ slug: 'marta-ferri', name: 'Marta Ferri' }],
  speakerType: 'person',
  sourceClass: null,
  sourceCountry: null,
  mention: null,
  cue: null,
  relays: [],
  saidOn: { from: '2024-03-04', to: '2024-03-10', phrase: 'la scorsa settimana', precision: 'week', rule: 'weeks-ago' },
  rule: 'quote-alone',
  confidence: 0.8349,
  evidence: 'exact',
  copyOf: null,
  copies: 0,
  wireGroup: null,
  isReplaced: false,
  group: null,
  reports: 0,
  addedOn: '2024-03-06',
  article: { id: '7', title: 'Porto; chiuso', url: null, publishedOn: null, language: 'it', outlet: null },
})

async function write(text: string, preset: CsvPreset): Promise<string> {
  async function* chunks() {
    yield [row(text)]
  }
  let csv = ''
  for await (const chunk of writeCsv(chunks(), preset)) csv += chunk
  return csv
}

const cells = (csv: string, delimiter = ',') =>
  (parse(csv, { columns: true, bom: true, delimiter }) as Record<string, string>[])[0]

describe('writeCsv', () => {
  it.each(['=1+1', '+39', '-1', '@SUM(A1)', ' =1', '\n=1', '\t@x', '＝1', '－1'])(
    'guards %j for spreadsheets only',
    async (text) => {
      expect(cells(await write(text, 'spreadsheet'))?.statement).toBe(`'${text}`)
      expect(cells(await write(text, 'data'))?.statement).toBe(text)
    },
  )

  it('leaves ordinary text and numbers alone', async () => {
    for (const text of ['Porto – chiuso', 'due\nrighe', 'due\rrighe', '«=»', '1-1', 'a@b'])
      expect(cells(await write(text, 'spreadsheet'))?.statement).toBe(text)
    expect(cells(await write('x', 'spreadsheet'))).toMatchObject({
      start: '0',
      end: '1',
      confidence: '0.83',
      said_on: '2024-03-04/2024-03-10',
      outlet: '',
      chain: 'outlet unknown ← Marta Ferri',
      source_class: '',
    })
  })

  it('parts cells by semicolons where commas are decimal marks', async () => {
    const csv = await write('Due punti; e virgola', 'spreadsheet-semicolon')
    expect(csv.startsWith('\ufeffstatement_id;kind;statement;')).toBe(true)
    expect(cells(csv, ';')).toMatchObject({ statement: 'Due punti; e virgola', article_title: 'Porto; chiuso' })
  })
})
