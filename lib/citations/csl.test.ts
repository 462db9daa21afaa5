// CSL-JSON against the fields of its schema.
import { describe, expect, it } from 'vitest'
import { type Cited, citeArticle, citeStatement } from './cited'
import { type CslItem, writeCsl } from './csl'
import { HOSTILE, HOSTILE_IN_ONE_LINE, statementRow, styleOf, unknownRow } from './test-cited'

const isText = (value: unknown) => typeof value === 'string' && value !== ''
const isDate = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).join() === 'date-parts' &&
  /^\{"date-parts":\[\[\d{4},\d{1,2},\d{1,2}\]\]\}$/.test(JSON.stringify(value))

/** The part of `csl-data.json` that is used here: a field that is not listed is not valid. */
const SCHEMA: Record<string, (value: unknown) => boolean> = {
  id: isText,
  type: (value) => ['article-newspaper', 'webpage', 'document'].includes(String(value)),
  title: isText,
  author: (value) =>
    Array.isArray(value) && value.every((name) => Object.keys(name).join() === 'literal' && isText(name.literal)),
  'container-title': isText,
  issued: isDate,
  accessed: isDate,
  URL: isText,
  language: isText,
  note: isText,
}

function read(all: Cited[], accessed?: string | null): CslItem[] {
  const items: CslItem[] = JSON.parse(writeCsl(all, styleOf('en', accessed)))
  for (const item of items) {
    expect(item).toMatchObject({ id: expect.any(String), type: expect.any(String) })
    for (const [field, value] of Object.entries(item)) expect(SCHEMA[field]?.(value), field).toBe(true)
  }
  return items
}

describe('CSL-JSON', () => {
  it('is valid for what is known, unknown and hostile, and keeps it', () => {
    const [known, unknown, hostile, article] = read([
      citeStatement(statementRow(), 'Pia Specimen'),
      citeStatement(unknownRow),
      citeStatement(statementRow({ article: { title: HOSTILE, outlet: null } })),
      citeArticle(statementRow().article),
    ])
    expect(known).toMatchObject({
      ...{ id: 'dictum-12-40-61', type: 'article-newspaper', 'container-title': 'Sample Gazette', language: 'en' },
      ...{ issued: { 'date-parts': [[2024, 3, 5]] }, accessed: { 'date-parts': [[2026, 11, 22]] } },
      author: [{ literal: 'Pia Specimen' }],
      note: 'Ada Quill, as reported by Sample Gazette: “The harbour stays open”.',
    })
    expect(Object.keys(unknown ?? {})).toEqual(['id', 'type', 'language', 'note'])
    expect(unknown?.type).toBe('document')
    expect(hostile).toMatchObject({ type: 'webpage', title: HOSTILE_IN_ONE_LINE })
    expect(article).not.toHaveProperty('note')
  })

  it('says when it was looked at only where that is told', () => {
    expect(read([citeStatement(statementRow())], null)[0]).not.toHaveProperty('accessed')
  })
})
