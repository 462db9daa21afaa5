// A table is read row by row, whatever its separator, however it is cut into pieces, and past what is faulty in it.
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRows } from './parse-rows'
import { collect } from './test-source'

const read = (text: string | string[]) => collect(parseRows([text].flat()))
const cells = async (text: string) => (await read(text)).map((row) => ('cells' in row ? row.cells : row.why))

describe('parseRows', () => {
  it('gives back every row that was written, on its line', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ή', ',', ';', '"', '\n', '\r\n', ' ', '\t', '“') })
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(rows, async (written) => {
        const header = ['one', 'two', 'three']
        const text = stringify([header, ...written], { quoted: true })
        const found = await read(text)
        const lines = [...written.keys()].map(
          (index) => stringify([header, ...written.slice(0, index)], { quoted: true }).split('\n').length,
        )
        const expected = written
          .map((row, index) => ({ line: lines[index], cells: row }))
          .filter((row) => row.cells.some((value) => value !== ''))
        expect(found).toEqual([{ line: 1, cells: header }, ...expected])
      }),
    )
  })

  it.each([',', ';', '\t'])('finds the separator %j', async (mark) => {
    expect(
      await cells(`url${mark}title\nhttps://a.example/1,2;3${mark}"Uno; due, tre\tq"\n`.replace(',2;3', '')),
    ).toEqual([
      ['url', 'title'],
      ['https://a.example/1', 'Uno; due, tre\tq'],
    ])
  })

  it('takes old and new line ends', async () => {
    expect(await cells('a,b\r1,2\r\n3,4\n5,6')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ])
  })

  it('names the line of a row that is faulty and goes on behind it', async () => {
    expect(await read('a,b\n1,"x"\n2,"y\n3,z\n\n4,"w"\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'x'] },
      { line: 3, why: expect.stringContaining('quotation mark') },
      { line: 4, cells: ['3', 'z'] },
      { line: 6, cells: ['4', 'w'] },
    ])
  })

  it('keeps quotation marks that stand inside a cell', async () => {
    expect(await cells('a\tb\nHe said "no" twice\t5"\n"No" again\tx\n')).toEqual([
      ['a', 'b'],
      ['He said "no" twice', '5"'],
      ['"No" again', 'x'],
    ])
  })

  it('reads rows across pieces, and past a line that has no end', async () => {
    const long = 'x'.repeat(3_000_000)
    const pieces = ['a,b\n1,"', long, '\n', long, '"\n2,', ...Array.from({ length: 7 }, () => long), '\n3,z\n4,"w"']
    const found = await read(pieces)
    expect(found.map((row) => [row.line, 'cells' in row ? row.cells.join().length : 'fault'])).toEqual([
      [1, 3],
      [2, 6_000_003],
      [4, 'fault'],
      [5, 3],
      [6, 3],
    ])
  })

  it('gives up on what is no table', async () => {
    await expect(read(`a,b\n${'"x\n'.repeat(1200)}`)).rejects.toThrow('not a readable table')
  })
})
