// What others make of the files: LibreOffice, and Python's own reader of CSV. Where one is not installed its tests are skipped.
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Column } from './columns'
import { type CsvPreset, csvWriter } from './csv'
import type { TableWriter } from './table-writer'
import { workbookWriter } from './xlsx/workbook'

type Row = { text: string; day: string | null; address: string | null; count: number }

const COLUMNS: Column<Row>[] = [
  { name: 'count', type: 'number', of: (row) => row.count },
  { name: 'text', type: 'text', of: (row) => row.text },
  { name: 'day', type: 'day', of: (row) => row.day },
  { name: '=address', type: 'address', of: (row) => row.address },
]
const row = (text: string, at: number): Row => ({
  ...{ text, count: at, day: at % 2 ? '2024-02-29' : null },
  address: `https://news.example/a?b=1&c="${at}"`,
})

const HOSTILE = [
  '=1+1',
  '+39',
  '-1',
  '@SUM(A1)',
  ' =1',
  '\n=1',
  '＝1',
  '=HYPERLINK("http://x.example";"x")',
  '=cmd|a!A1',
]
const QUIET = [
  'Μώλος «κλειστός»',
  'says "no", twice; then goes',
  'two\nlines',
  '007',
  '🛳 <b>&amp; _x0041_',
  'TRUE',
  '1/2',
]
const ROWS = [...HOSTILE, ...QUIET].map(row)

const isThere = (command: string, argument: string) => spawnSync(command, [argument], { timeout: 60_000 }).status === 0
const hasOffice = isThere('soffice', '--version')
const hasPython = isThere('python3', '--version')
/** LibreOffice starts slowly, also while the machine has other work. */
const SLOWLY = 180_000

const folder = await mkdtemp(join(tmpdir(), 'dictum-office-'))
afterAll(() => rm(folder, { recursive: true }))

async function write(name: string, writer: TableWriter<Row>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of writer.write(
    (async function* () {
      yield ROWS
    })(),
  ))
    chunks.push(chunk)
  const path = join(folder, name)
  await writeFile(path, Buffer.concat(chunks))
  return path
}

/** Converts with LibreOffice; gives the text of what comes out. */
async function convert(path: string, to: string, ...options: string[]): Promise<string> {
  const { status, stderr } = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/office`,
      '--headless',
      ...options,
      '--convert-to',
      to,
      '--outdir',
      folder,
      path,
    ],
    { timeout: SLOWLY },
  )
  expect(status, String(stderr)).toBe(0)
  return readFile(path.replace(/\.\w+$/, `.${to.split(':')[0]}`), 'utf8')
}

describe.skipIf(!hasOffice)('LibreOffice', () => {
  /** Comma, double quote, UTF-8; cells as they are shown. */
  const AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true'
  let opened: Record<'csv' | 'xlsx', { cells: Record<string, string>[]; document: string }>

  beforeAll(async () => {
    const csv = await write('from-csv.csv', csvWriter(COLUMNS, 'spreadsheet'))
    const xlsx = await write('from-workbook.xlsx', workbookWriter(COLUMNS, 'statements'))
    const documents = {
      csv: await convert(csv, 'fods', '--infilter=CSV:44,34,76,1'),
      xlsx: await convert(xlsx, 'fods'),
    }
    const table = async (name: string) => parse(await convert(join(folder, name), AS_CSV), { columns: true, bom: true })
    opened = {
      csv: { cells: (await table('from-csv.fods')) as Record<string, string>[], document: documents.csv },
      xlsx: { cells: (await table('from-workbook.fods')) as Record<string, string>[], document: documents.xlsx },
    }
  }, SLOWLY)

  it.each(['csv', 'xlsx'] as const)('runs no cell of a %s', (kind) => {
    expect(opened[kind].document).not.toContain('table:formula')
    const texts = opened[kind].cells.slice(0, HOSTILE.length).map((cells) => cells.text)
    expect(texts).toEqual(kind === 'csv' ? HOSTILE.map((text) => `'${text}`) : HOSTILE)
    expect(Object.keys(opened[kind].cells[0] ?? {})).toContain(kind === 'csv' ? "'=address" : '=address')
  })

  it('keeps Greek, quotes, line breaks and signs of a CSV', () => {
    const texts = opened.csv.cells.slice(HOSTILE.length).map((cells) => cells.text)
    expect(texts.filter((_, at) => ![3, 5, 6].includes(at))).toEqual(QUIET.filter((_, at) => ![3, 5, 6].includes(at)))
  })

  it('keeps every text of a workbook, days as days, addresses as links', () => {
    const { cells, document } = opened.xlsx
    expect(cells.slice(HOSTILE.length).map(({ text }) => text)).toEqual(QUIET)
    expect(cells.map(({ day }) => day)).toEqual(ROWS.map(({ day }) => day ?? ''))
    expect(document.match(/office:date-value="2024-02-29"/g)).toHaveLength(ROWS.filter(({ day }) => day).length)
    expect(document.match(/xlink:href="https:\/\/news\.example/g)).toHaveLength(ROWS.length)
  })

  it('takes the days of a CSV for days', () => {
    expect(opened.csv.document).toContain('office:date-value="2024-02-29"')
  })
})

describe.skipIf(!hasPython)('Python', () => {
  it.each([
    ['data', ','],
    ['spreadsheet-semicolon', ';'],
    ['spreadsheet-tab', '\t'],
  ] as [CsvPreset, string][])('reads every character of the preset %s', async (preset, delimiter) => {
    const path = await write(`${preset}.csv`, csvWriter(COLUMNS, preset))
    const script =
      'import csv,json,sys; print(json.dumps(list(csv.reader(open(sys.argv[1], newline="", encoding=sys.argv[3]), delimiter=sys.argv[2]))))'
    const encoding = preset === 'data' ? 'utf-8' : 'utf-8-sig'
    const { stdout, stderr } = spawnSync('python3', ['-c', script, path, delimiter, encoding])
    expect(String(stderr)).toBe('')
    const [head, ...lines] = JSON.parse(String(stdout)) as string[][]
    const mark = preset === 'data' ? '' : "'"
    expect(head).toEqual(['count', 'text', 'day', `${mark}=address`])
    expect(lines).toEqual(
      ROWS.map(({ count, text, day, address }) => [
        String(count),
        HOSTILE.includes(text) ? mark + text : text,
        day ?? '',
        address,
      ]),
    )
  })
})
