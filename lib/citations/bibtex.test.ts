// BibTeX, read back by a small reader that counts braces as BibTeX does.
import { describe, expect, it } from 'vitest'
import { writeBibtex } from './bibtex'
import { type Cited, citeArticle, citeStatement } from './cited'
import { writeNote } from './plain'
import { HOSTILE, HOSTILE_IN_ONE_LINE, statementRow, styleOf, unknownRow } from './test-cited'

type Entry = { type: string; key: string; fields: Record<string, string> }

/** The value that begins at a brace, with every brace inside it counted, a backslash before it or not. */
function readBraced(source: string, from: number): { value: string; end: number } {
  let depth = 0
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '{') depth += 1
    if (source[at] === '}') depth -= 1
    if (depth === 0) return { value: source.slice(from + 1, at), end: at + 1 }
  }
  throw new Error('a brace is never closed')
}

function readBibtex(source: string): Entry[] {
  const entries: Entry[] = []
  for (let at = source.indexOf('@'); at >= 0; at = source.indexOf('@', at)) {
    const open = source.indexOf('{', at)
    const { value: body, end } = readBraced(source, open)
    const comma = body.indexOf(',')
    const fields: Record<string, string> = {}
    let rest = body.slice(comma + 1)
    for (let name = /^\s*(\w+) = (?={)/.exec(rest); name; name = /^\s*(\w+) = (?={)/.exec(rest)) {
      const field = readBraced(rest, name[0].length)
      expect(fields).not.toHaveProperty(name[1] ?? '')
      fields[name[1] ?? ''] = field.value
      rest = rest.slice(field.end).replace(/^,/, '')
    }
    expect(rest.trim()).toBe('')
    entries.push({ type: source.slice(at + 1, open), key: body.slice(0, comma), fields })
    at = end
  }
  return entries
}

const NAMED: Record<string, string> = {
  ...{ textbackslash: '\\', textbraceleft: '{', textbraceright: '}', textasciitilde: '~', textasciicircum: '^' },
}

/** What TeX would print: commands by name, then escaped characters; nothing active may be left. */
function printTex(value: string): string {
  const inner = value.replace(/^\{(.*)\}$/s, '$1')
  const active = inner.replace(/\\[a-z]+\{\}|\\[%&#$_]/g, '')
  expect(active).not.toMatch(/[\\{}~^%&#$_]/)
  return inner.replace(/\\([a-z]+)\{\}|\\([%&#$_])/g, (_, name, character) => character ?? NAMED[name])
}

const read = (cited: Cited) => {
  const [entry, ...more] = readBibtex(writeBibtex([cited], styleOf('en')))
  expect(more).toEqual([])
  if (!entry) throw new Error('no entry')
  return entry
}

describe('BibTeX', () => {
  it('gives an article of a newspaper with its days and its language', () => {
    const cited = citeStatement(statementRow({ article: { language: 'el' } }), 'Pia Specimen and Otto Muster')
    const { type, key, fields } = read(cited)
    expect({ type, key }).toEqual({ type: 'article', key: 'dictum-12-40-61' })
    expect(fields).toEqual({
      author: '{Pia Specimen and Otto Muster}',
      title: '{Harbour to stay open}',
      journaltitle: 'Sample Gazette',
      entrysubtype: 'newspaper',
      date: '2024-03-05',
      url: 'https://paper.example/2024/03/harbour?a=1&b=%20',
      urldate: '2026-11-22',
      langid: 'greek',
      annotation: writeNote(cited, styleOf('en')),
    })
  })

  it('reads back hostile titles, names and words', () => {
    const article = { title: HOSTILE, outlet: { slug: 'x', name: HOSTILE } }
    const cited = citeStatement(
      statementRow({
        article,
        spans: [{ start: 0, end: 1, text: HOSTILE }],
        speakers: [{ slug: 'm', name: 'محمد {المثال}' }],
      }),
      HOSTILE,
    )
    const { fields } = read(cited)
    for (const name of ['author', 'title', 'journaltitle'])
      expect(printTex(fields[name] ?? '')).toBe(HOSTILE_IN_ONE_LINE)
    expect(printTex(fields.annotation ?? '')).toBe(writeNote(cited, styleOf('en')))
  })

  it('keeps an address whole that holds what BibTeX would break at', () => {
    const url = 'https://paper.example/κρίση/{a}?q=1%25&r=\\x#s_t~u'
    const { fields } = read(citeStatement(statementRow({ article: { url } })))
    expect(fields.url).toMatch(/^[!-z|~]+$/)
    expect(decodeURIComponent(fields.url ?? '')).toBe(decodeURIComponent(url))
  })

  it('is another type where the outlet or the address is unknown, and leaves out what is', () => {
    const online = statementRow({ article: { outlet: null, publishedOn: null, language: 'xx' } })
    expect(read(citeStatement(online))).toMatchObject({ type: 'online' })
    expect(Object.keys(read(citeStatement(unknownRow)).fields)).toEqual(['langid', 'annotation'])
    expect(read(citeStatement(unknownRow)).type).toBe('misc')
    expect(read(citeArticle(online.article)).fields).not.toHaveProperty('annotation')
  })

  it('writes many, each under a key of its own that no other file changes', () => {
    const all = [citeStatement(statementRow()), citeArticle(statementRow().article), citeStatement(unknownRow)]
    const entries = readBibtex(writeBibtex([...all].reverse(), styleOf('el')))
    expect(entries.map(({ key }) => key)).toEqual(all.map(({ key }) => key).reverse())
    expect(entries.every(({ key }) => /^[\w-]+$/.test(key))).toBe(true)
  })
})
