// RIS, read back line by line.
import { describe, expect, it } from 'vitest'
import { type Cited, citeArticle, citeStatement } from './cited'
import { writeNote } from './plain'
import { writeRis } from './ris'
import { HOSTILE, HOSTILE_IN_ONE_LINE, statementRow, styleOf, unknownRow } from './test-cited'

/** References as lists of tags; every line is a tag of the specification's form, every reference is closed. */
function readRis(source: string): [string, string][][] {
  const references: [string, string][][] = []
  expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of source.split('\r\n').filter(Boolean)) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? []
    expect(tag, line).not.toBe('')
    if (tag === 'TY') references.push([])
    references.at(-1)?.push([tag, value])
  }
  for (const reference of references) expect(reference.filter(([tag]) => tag === 'ER')).toEqual([reference.at(-1)])
  return references
}

const read = (cited: Cited) => Object.fromEntries(readRis(writeRis([cited], styleOf('en')))[0] ?? [])

describe('RIS', () => {
  it('gives a newspaper article with its days', () => {
    const cited = citeStatement(statementRow(), 'Pia Specimen')
    expect(read(cited)).toEqual({
      ...{ TY: 'NEWS', AU: 'Pia Specimen', TI: 'Harbour to stay open', T2: 'Sample Gazette', PY: '2024' },
      ...{ DA: '2024/03/05/', LA: 'en', UR: 'https://paper.example/2024/03/harbour?a=1&b=%20', Y2: '2026/11/22/' },
      ...{ ID: 'dictum-12-40-61', N1: writeNote(cited, styleOf('en')), ER: '' },
    })
  })

  it('lets no title begin a line, and takes no byline with a comma for a family name', () => {
    const cited = citeStatement(statementRow({ article: { title: HOSTILE } }), 'Pia Specimen, Otto Muster')
    const [reference = []] = readRis(writeRis([cited], styleOf('it')))
    expect(reference.find(([tag]) => tag === 'TI')?.[1]).toBe(HOSTILE_IN_ONE_LINE)
    expect(reference.filter(([tag]) => tag === 'AU')).toEqual([])
    expect(reference.filter(([tag]) => tag === 'N1').at(-1)?.[1]).toBe('Pia Specimen, Otto Muster')
  })

  it('leaves out what is unknown', () => {
    expect(Object.keys(read(citeStatement(unknownRow)))).toEqual(['TY', 'LA', 'ID', 'N1', 'ER'])
    expect(read(citeStatement(unknownRow)).TY).toBe('GEN')
    expect(read(citeArticle({ ...statementRow().article, outlet: null })).TY).toBe('ELEC')
  })

  it('writes many', () => {
    expect(readRis(writeRis([citeStatement(statementRow()), citeStatement(unknownRow)], styleOf('el')))).toHaveLength(2)
    expect(writeRis([], styleOf('en'))).toBe('')
  })
})
