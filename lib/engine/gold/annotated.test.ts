// The markup parser: offsets, nesting, shared brackets, and the mistakes it refuses.
import { describe, expect, it } from 'vitest'
import { parseArticle, parseMarkup } from './annotated'

const article = `id: xx-0001
language: it
published: 2025-03-04
1: mixed | Marta Ferri | person | relays=Corriere Adriatico; Agenzia Onda
2: direct | Marta Ferri | person
---
{s1,2:Marta Ferri} {c1:ha detto} che {q1:il porto «{o:resta aperto}»}.
«{q2:Non chiudiamo}», {c2:ha aggiunto}, «{q2:mai}».
`

describe('parseMarkup', () => {
  it('gives the text without brackets and the offsets of nested ones', () => {
    const { text, marks } = parseMarkup('a {q1:b {s1:c} d} e')
    expect(text).toBe('a b c d e')
    expect(marks.map((m) => [m.role, m.number, text.slice(m.start, m.end)])).toEqual([
      ['content', 1, 'b c d'],
      ['speaker', 1, 'c'],
    ])
  })
  it('leaves braces that open no bracket in the text', () => {
    expect(parseMarkup('una { sola').text).toBe('una { sola')
  })
  it('refuses a bracket that is never closed', () => {
    expect(() => parseMarkup('a {q1:b')).toThrow('never closed')
  })
  it('refuses a bracket that closes nothing', () => {
    expect(() => parseMarkup('a} b')).toThrow('closes nothing')
  })
})

describe('parseArticle', () => {
  it('reads statements with split spans, shared speakers, relays and optional stretches', () => {
    const { statements, optional, text, publishedOn } = parseArticle(article)
    const [first, second] = statements
    expect(publishedOn).toBe('2025-03-04')
    expect(first?.relays).toEqual(['Corriere Adriatico', 'Agenzia Onda'])
    expect(first?.mention).toEqual(second?.mention)
    expect(second?.spans.map((s) => text.slice(s.start, s.end))).toEqual(['Non chiudiamo', 'mai'])
    expect(optional.map((s) => text.slice(s.start, s.end))).toEqual(['resta aperto'])
  })
  it('refuses a bracket the header does not know', () => {
    expect(() => parseArticle(article.replaceAll('q2', 'q3'))).toThrow('bracket 3 is not in the header')
  })
  it('refuses a statement without content', () => {
    expect(() => parseArticle(article.replace('---', '3: direct | X | person\n---'))).toThrow(
      'statement 3 has no content',
    )
  })
  it('refuses an unknown kind of statement', () => {
    expect(() => parseArticle(article.replace('1: mixed', '1: quoted'))).toThrow('unknown kind')
  })
})
