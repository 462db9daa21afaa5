// Every format holds what the list shows, in its order, and nothing that a spreadsheet would run.
import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { saveArticle } from '../../db/articles'
import type { AnalysedArticle } from '../../db/insert-article'
import { listStatements } from '../../db/statements'
import { ALL_APART, testArticle } from '../../db/test-article'
import { openTestDatabase } from '../../db/test-database'
import { parseStatementParams } from '../../parse-list-params'
import type { CsvPreset } from './csv'
import type { Manifest } from './manifest'
import { STATEMENT_COLUMNS } from './statement-columns'
import { exportOf } from './test-export'
import { readZip } from './test-zip'

const opened = await openTestDatabase()
const { db } = opened
const store = (article: AnalysedArticle) => saveArticle(db, article, ALL_APART)
const page = (query: string) => listStatements(db, parseStatementParams(new URLSearchParams(query)).params)
const idsOf = async (query: string) => (await page(query)).rows.map(({ id }) => id)

async function records(query: string, preset: CsvPreset = 'data', delimiter = ',') {
  const csv = await exportOf(opened, query, { extension: 'csv', preset })
  return parse(csv, { columns: true, bom: true, delimiter }) as Record<string, string>[]
}

const HOSTILE = ['=1+1', ' \n=HYPERLINK("x")', '＝1', '\t@x', 'a;b,c"d\te\rf\r\ng', 'Μώλος 🛳 <b>&amp;', '_x0041_']

beforeAll(async () => {
  await store(
    testArticle(
      { text: '«Il molo resta chiuso», dice Ferri, «fino a lunedì». =1+1 è una formula, secondo la Gazzetta.' },
      [
        { content: ['Il molo resta chiuso', 'fino a lunedì'], by: ['Marta Ferri', 'Ugo Sala'], mention: 'Ferri' },
        { content: ['=1+1 è una formula'], relays: ['Gazzetta'] },
      ],
    ),
  )
  for (const [at, text] of HOSTILE.entries()) {
    const day = `2024-03-0${at + 1}`
    const title = HOSTILE[(at + 1) % HOSTILE.length] ?? ''
    await store(testArticle({ text, title, publishedOn: day, language: 'el' }, [{ content: [text], by: ['Ανώνυμος'] }]))
  }
  await store(testArticle({ text: 'Senza data.', publishedOn: null }, [{ content: ['Senza data'] }]))
})

describe('what is read for an export', () => {
  it('is what pages show', async () => {
    const { rows, total } = await page('')
    const lines = (await exportOf(opened, '', { extension: 'jsonl' })).toString().trimEnd().split('\n')
    expect(lines).toHaveLength(total)
    const records = lines.map((line) => JSON.parse(line))
    expect(records).toEqual(rows)
  })

  it.each([
    '',
    'language=el',
    'speaker=nobody',
    'q=molo',
    'sort=speaker',
    'sort=-confidence',
    'language=-it',
    'copies=once',
  ])('has the rows of ?%s in their order', async (query) => {
    const ids = (await records(query)).map((record) => record.statement_id)
    expect(ids).toEqual(await idsOf(query))
  })

  it('has only the ticked rows, in the order of the list', async () => {
    const all = await idsOf('')
    const ticked = [all[5], all[1], all[3]].map(Number)
    const csv = await exportOf(opened, '', undefined, { ticked: [...ticked, 999_999] })
    const ids = (parse(csv, { columns: true }) as Record<string, string>[]).map((record) => record.statement_id)
    expect(ids).toEqual([all[1], all[3], all[5]])
    expect(parse(await exportOf(opened, '', undefined, { ticked: [] }), { columns: true })).toEqual([])
  })
})

describe('CSV', () => {
  it('begins with the promised columns, in their order', () => {
    const names = STATEMENT_COLUMNS.slice(0, 18).map(({ name }) => name)
    expect(names.join(', ')).toBe(
      'statement_id, kind, statement, speaker, speaker_type, mention, act, relays, said_on, outlet, article_title, article_url, published_on, language, start, end, rule, confidence',
    )
  })

  it('gives programs every character back', async () => {
    const found = await records('language=el&sort=date')
    expect(found.map((record) => record.statement)).toEqual(HOSTILE)
    expect(found.map((record) => record.published_on)).toEqual(HOSTILE.map((_, at) => `2024-03-0${at + 1}`))
  })

  it.each([
    ['spreadsheet', ','],
    ['spreadsheet-semicolon', ';'],
    ['spreadsheet-tab', '\t'],
  ] as const)('of the preset %s guards formulas and marks its encoding', async (preset, delimiter) => {
    const csv = await exportOf(opened, '', { extension: 'csv', preset })
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const found = (await records('language=el&sort=date', preset, delimiter)).map((record) => record.statement)
    expect(found).toEqual(HOSTILE.map((text, at) => (at < 4 ? `'${text}` : text)))
  })

  it('joins the parts and speakers of a statement', async () => {
    const [first] = await records('q=molo')
    expect(first).toMatchObject({
      statement: 'Il molo resta chiuso […] fino a lunedì',
      speaker: 'Marta Ferri; Ugo Sala',
    })
  })
})

describe('the manifest', () => {
  it('tells what the file beside it holds, and its hash', async () => {
    const archive = await exportOf(
      opened,
      'language=el',
      { extension: 'csv', preset: 'spreadsheet' },
      { wanted: 'both' },
    )
    const files = await readZip(archive)
    expect([...files.keys()]).toEqual(['statements.csv', 'statements.csv.manifest.json'])
    const file = files.get('statements.csv') ?? Buffer.alloc(0)
    const manifest = JSON.parse(String(files.get('statements.csv.manifest.json'))) as Manifest
    expect(file).toEqual(await exportOf(opened, 'language=el', { extension: 'csv', preset: 'spreadsheet' }))
    expect(manifest.file.sha256).toBe(createHash('sha256').update(file).digest('hex'))
    expect(manifest.file).toMatchObject({ bytes: file.length, guarded: { statement: 4, article_title: 4 } })
    expect(manifest.counts).toEqual({ statements: HOSTILE.length, articles: HOSTILE.length, outlets: 1, speakers: 1 })
    expect(manifest.corpus).toMatchObject({ statements: HOSTILE.length + 3, articles: HOSTILE.length + 2 })
    expect(manifest.dictum.schema).toMatch(/^\d{14}_/)
  })

  it.each(['csv', 'jsonl', 'xlsx'] as const)('alone has the same hash as the %s', async (extension) => {
    const format = { extension, preset: 'data' } as const
    const file = await exportOf(opened, '', format)
    const manifest = JSON.parse(String(await exportOf(opened, '', format, { wanted: 'manifest' }))) as Manifest
    expect(manifest.file.sha256).toBe(createHash('sha256').update(file).digest('hex'))
  })
})
