// Chains are printed from the page back to the origin.
import { describe, expect, it } from 'vitest'
import { chainOf, printChain } from './chain'
import type { StatementRow } from './records/statements'

const outlet = { slug: 'il-faro', name: 'Il Faro' }
const named = (name: string) => ({ name, slug: name.toLowerCase() })
const relay = (name: string, kind: StatementRow['relays'][number]['kind'] = 'medium') => ({
  ...named(name),
  kind,
  start: 0,
  end: 1,
  text: name,
})
const statement = {
  article: { outlet },
  relays: [relay('Agency', 'agency'), relay('Paper')],
  speakers: [named('officials')],
  speakerType: 'unnamed' as const,
  mention: null,
}

describe('printChain', () => {
  it('goes from the outlet through every relay in order to the speaker', () => {
    expect(printChain(statement)).toBe('Il Faro ← Agency ← Paper ← officials')
    expect(printChain({ ...statement, relays: [] })).toBe('Il Faro ← officials')
  })

  it('puts what the speaker cites behind the speaker, wherever it is printed', () => {
    expect(printChain({ ...statement, relays: [relay('Paper'), relay('intelligence', 'source')] })).toBe(
      'Il Faro ← Paper ← officials ← intelligence',
    )
  })

  it('names a text once that is cited and speaks for itself', () => {
    const memo = { ...statement, mention: { start: 0, end: 1, text: 'm' }, relays: [relay('memo', 'source')] }
    expect(printChain({ ...memo, speakers: [named('memo')] })).toBe('Il Faro ← memo')
  })

  it('makes one stop of those who spoke together', () => {
    const joint = { ...statement, relays: [], speakers: [named('Iran'), named('Iraq')] }
    expect(printChain(joint)).toBe('Il Faro ← Iran and Iraq')
    expect(chainOf(joint)).toHaveLength(2)
  })

  it('says what is not known', () => {
    const nobody = { ...statement, article: { outlet: null }, relays: [], speakers: [] }
    expect(printChain(nobody)).toBe('outlet unknown ← nobody named')
    expect(printChain({ ...nobody, speakerType: 'unknown' })).toBe('outlet unknown ← speaker unknown')
  })
})
