// Evidence holds for the text it was cut from, and for no other.
import { describe, expect, it } from 'vitest'
import type { Statement } from './engine/types'
import { checkEvidence, proveStatement } from './evidence'

const TEXT = 'Squadra Alfa: «Partiamo noi», dice Neri. Squadra Beta: «Partiamo noi», dice Bruni.'
const at = (words: string, from = 0) => ({
  start: TEXT.indexOf(words, from),
  end: TEXT.indexOf(words, from) + words.length,
})
const second = TEXT.indexOf('Beta')

const statement: Statement = {
  kind: 'direct',
  spans: [at('Partiamo noi', second)],
  cue: null,
  speaker: { name: 'Bruni', type: 'person', mention: { ...at('Bruni'), text: 'Bruni' } },
  relays: [],
  saidOn: null,
  rule: 'test',
  confidence: 1,
}
const excerpts = [
  { ...at('Partiamo noi', second), text: 'Partiamo noi' },
  { ...at('Bruni'), text: 'Bruni' },
]

describe('checkEvidence', () => {
  it('finds what was proved', () => {
    const evidence = proveStatement(TEXT, statement)
    expect(evidence.exact).toBe('Partiamo noi», dice Bruni')
    expect(checkEvidence(TEXT, evidence, excerpts)).toBe('exact')
  })

  it.each([
    ['the sentence before is cut out and the same words are another’s', TEXT.slice(TEXT.indexOf('Squadra Beta'))],
    ['a letter of the quotation changes', TEXT.replace('noi», dice Bruni', 'voi», dice Bruni')],
    ['only the surroundings change', TEXT.replace('Beta', 'Zeta')],
    ['the text ends earlier', TEXT.slice(0, 20)],
  ])('is broken when %s', (_, changed) => {
    expect(checkEvidence(changed, proveStatement(TEXT, statement), excerpts)).toBe('broken')
  })

  it('is broken when an excerpt is not what stands at its place', () => {
    const wrong = excerpts.map((each) => ({ ...each, text: each.text.toUpperCase() }))
    expect(checkEvidence(TEXT, proveStatement(TEXT, statement), wrong)).toBe('broken')
  })
})

describe('proveStatement', () => {
  it('refuses parts outside the text', () => {
    const outside = { ...statement, spans: [{ start: 10, end: TEXT.length + 1 }] }
    expect(() => proveStatement(TEXT, outside)).toThrow('outside the text')
    expect(() => proveStatement(TEXT, { ...statement, spans: [] })).toThrow('outside the text')
  })
})
