// Each writer over whatever an article may print, without a database.
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Column } from './columns'
import { type CsvPreset, csvWriter } from './csv'
import { contentDisposition, fileName } from './file-name'
import { guard, isFormula } from './guard'
import type { TableWriter } from './table-writer'
import { readZip } from './test-zip'
import { escapeXml, letterOf, linkTarget, MOST_TEXT, serialOf } from './xlsx/cells'
import { type Limits, workbookWriter } from './xlsx/workbook'

type Row = { text: string; day: string; address: string }
const COLUMNS: Column<Row>[] = [
  { name: '=text', type: 'text', of: (row) => row.text },
  { name: 'day', type: 'day', of: (row) => row.day },
  { name: 'address', type: 'address', of: (row) => row.address },
]
const row = (text: string): Row => ({ text, day: '2024-02-29', address: 'https://news.example/1' })

async function bytesOf(writer: TableWriter<Row>, blocks: Row[][]): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  const each = async function* () {
    yield* blocks
  }
  for await (const chunk of writer.write(each())) chunks.push(chunk)
  return Buffer.concat(chunks)
}
const csvOf = (preset: CsvPreset, texts: string[]) => bytesOf(csvWriter(COLUMNS, preset), [texts.map(row)])

/** Any text of whole characters, and often what CSV and spreadsheets stumble over. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      ',',
      ';',
      '\t',
      '\r',
      '\n',
      '=',
      "'",
      ' ',
      'α',
      'Ώ',
      '🛳',
      '\u200d',
      '\ufeff',
      '_x0041_',
      '<',
    ),
  }),
)

describe('CSV', () => {
  it('of the preset data gives every character back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 8 }), async (texts) => {
        const csv = await csvOf('data', texts)
        const [head, ...rows] = parse(csv, { record_delimiter: '\r\n' }) as string[][]
        expect(head).toEqual(['=text', 'day', 'address'])
        expect(rows).toEqual(texts.map((text) => Object.values(row(text))))
      }),
    )
  })

  it.each([
    ['spreadsheet', ','],
    ['spreadsheet-semicolon', ';'],
    ['spreadsheet-tab', '\t'],
  ] as const)(
    'of the preset %s has no cell that a spreadsheet would run, and loses none',
    async (preset, delimiter) => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyText, { maxLength: 8 }), async (texts) => {
          const csv = await csvOf(preset, texts)
          expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
          const [head, ...rows] = parse(csv.subarray(3), { delimiter, record_delimiter: '\r\n' }) as string[][]
          expect(head).toEqual(["'=text", 'day', 'address'])
          expect(rows.flat().filter(isFormula)).toEqual([])
          expect(rows.map(([text]) => text)).toEqual(texts.map(guard))
        }),
      )
    },
  )

  it('counts what it guards, by column', async () => {
    const writer = csvWriter(COLUMNS, 'spreadsheet')
    await bytesOf(writer, [[row('=1'), row('a')], [row('+1')]])
    expect(writer.guarded).toEqual({ '=text': 2 })
  })

  it('writes half a surrogate pair as the sign for what cannot be read', async () => {
    expect(String(await csvOf('data', ['a\ud83d']))).toContain('a\ufffd')
  })

  it('has its head where there are no rows', async () => {
    expect(String(await csvOf('data', []))).toBe('=text,day,address\r\n')
  })
})

describe('the guard', () => {
  it.each([
    '=1',
    '+1',
    '-1',
    '@x',
    ' =1',
    '\n=1',
    '\u00a0=1',
    '\ufeff=1',
    '\u200b=1',
    '\u034f=1',
    '\u115f=1',
    '\u17b5=1',
    '\u2800=1',
    '\u3164=1',
    '\ufe0f=1',
    '\uffa0=1',
    '\u{e0100}=1',
    ' \u3164\n\u2800＝1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    '﹦1',
    '\tx',
    '\rx',
    '\nx',
    '\r\n',
  ])('sees %j', (text) => expect(isFormula(text)).toBe(true))
  it.each(['', ' ', 'a=1', '1-1', '«=»', '– no', '“+”', 'α@β', "'=1", '0', '…'])('leaves %j alone', (text) => {
    expect(isFormula(text)).toBe(false)
  })
})

describe('a workbook', () => {
  const write = async (blocks: Row[][], limits?: Limits) => {
    const writer = workbookWriter(COLUMNS, 'statements', limits)
    const files = await readZip(await bytesOf(writer, blocks))
    const part = (name: string) => String(files.get(name))
    return {
      names: [...files.keys()],
      part,
      notes: writer.notes,
      sheet: (at: number) => part(`xl/worksheets/sheet${at}.xml`),
    }
  }

  it('has text as text, days as days and addresses as links', async () => {
    const { sheet, part } = await write([[row('=1+1 <b> & "x"')]])
    expect(sheet(1)).toContain(
      '<c r="A2" t="inlineStr"><is><t xml:space="preserve">=1+1 &lt;b&gt; &amp; &quot;x&quot;</t></is></c>',
    )
    expect(sheet(1)).toContain('<c r="B2" s="1"><v>45351</v></c>')
    expect(sheet(1)).toContain('<hyperlink ref="C2" r:id="rId1"/>')
    expect(part('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="https://news.example/1" TargetMode="External"',
    )
    expect(sheet(1)).not.toContain('<f>')
  })

  it('goes on in another sheet where one is full, and says so', async () => {
    const rows = Array.from({ length: 5 }, (_, at) => row(`text ${at}`))
    const { names, sheet, part, notes } = await write([rows.slice(0, 3), rows.slice(3)], { rows: 2, links: 1 })
    expect(names.filter((name) => /sheet\d+\.xml$/.test(name))).toHaveLength(3)
    expect([1, 2, 3].map((at) => sheet(at).match(/<row /g)?.length)).toEqual([3, 3, 2])
    expect(sheet(3)).toContain('text 4')
    expect(part('xl/workbook.xml')).toContain('name="statements 3"')
    expect(sheet(1).match(/<hyperlink /g)).toHaveLength(1)
    expect(notes).toEqual({
      sheets: 'The rows fill 3 sheets, each with its own head.',
      links: expect.stringContaining('2 addresses are plain text'),
    })
  })

  it('has a second sheet only for a row that needs it', async () => {
    const { names } = await write([[row('a'), row('b')]], { rows: 2, links: 9 })
    expect(names).not.toContain('xl/worksheets/sheet2.xml')
  })

  it('says of which cells it cut the end', async () => {
    const { sheet, notes } = await write([[row(`${'a'.repeat(MOST_TEXT - 2)}🛳🛳`)]])
    expect(/preserve">(a+…)</.exec(sheet(1))?.[1]).toHaveLength(MOST_TEXT - 1)
    expect(notes['cut_=text']).toMatch(/^1 cells/)
  })

  it('writes what XML cannot hold by its code, and every text so that it comes back', () => {
    expect(escapeXml('a\r\u0000_x0041_')).toBe('a_x000D__x0000__x005F_x0041_')
    const read = (xml: string) =>
      xml
        .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '')
        .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(escapeXml(text))).toBe(text)
      }),
    )
  })

  it('counts days as spreadsheets do, from where they are right', () => {
    expect(['1900-03-01', '2024-02-29', '2024-01-01/2024-01-02', '1899-01-01', '2024'].map(serialOf)).toEqual([
      61,
      45_351,
      null,
      null,
      null,
    ])
  })

  it('links only to what a spreadsheet can follow', () => {
    expect(linkTarget('https://news.example/ώ?a=1&b="2"')).toBe('https://news.example/%CF%8E?a=1&amp;b=%222%22')
    for (const address of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://',
      `https://a.example/${'x'.repeat(2_079)}`,
    ])
      expect(linkTarget(address)).toBeNull()
    expect([0, 25, 26, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  })
})

describe('the name of a file', () => {
  it.each([
    [[], 'dictum-statements_2026-11-22'],
    [['John Kirby', 'it'], 'dictum-statements_John-Kirby_it_2026-11-22'],
    [['Κίρμπι', 'a/b\\c:"d"'], 'dictum-statements_Κίρμπι_a-b-c-d_2026-11-22'],
    [['..', '\u202egpj', '\ud83d'], 'dictum-statements_gpj_2026-11-22'],
  ])('made from %j is %s', (parts, name) => expect(fileName(parts, '2026-11-22')).toBe(name))

  it.each(['a', 'ώ', '🛳', '🇬🇷', 'e\u0301\u0301\u0301'])('is never long, and never cut within %s', (character) => {
    const name = fileName([character.repeat(200)], '2026-11-22')
    // File systems take 255 bytes, with the longest ending.
    expect(Buffer.byteLength(`${name}.xlsx.manifest.json`)).toBeLessThanOrEqual(255)
    expect(name.length).toBeGreaterThan(80)
    expect(name).toMatch(new RegExp(`^dictum-statements_(${character})+_2026-11-22$`, 'u'))
    expect([...new Intl.Segmenter().segment(name)].length).toBeLessThanOrEqual(80 + 11)
  })

  it('is told in ASCII and as it is', () => {
    expect(contentDisposition('dictum-statements_Κίρμπι_2026.csv')).toBe(
      `attachment; filename="dictum-statements_2026.csv"; filename*=UTF-8''dictum-statements_%CE%9A%CE%AF%CF%81%CE%BC%CF%80%CE%B9_2026.csv`,
    )
    expect(contentDisposition("it's (1).csv")).toContain("filename*=UTF-8''it%27s%20%281%29.csv")
  })
})
