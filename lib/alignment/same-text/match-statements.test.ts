import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVersions, matchStatements, type ToldStatement } from './match-statements'

const told = (content: string, speaker: string | null = 'Marta Ferri', kind: ToldStatement['kind'] = 'direct') => ({
  content,
  speaker,
  kind,
})

const CLOSED = told('Il porto resta chiuso finché i sommozzatori non avranno finito')
const NETS = told('servono quattrocentomila euro per le reti perdute', 'Bruno Salvi', 'indirect')
const NEVER = told('Mai', 'Bruno Salvi')

describe('matchStatements', () => {
  it('pairs what says the same words, wherever it stands', () => {
    expect(matchStatements([CLOSED, NETS, NEVER], [NEVER, CLOSED])).toEqual([
      { first: 0, second: 1 },
      { first: 2, second: 0 },
    ])
  })

  it('bears small edits, another kind and a speaker unknown in one copy', () => {
    const edited = told('il porto resterà chiuso finché i sommozzatori non avranno finito', null, 'indirect')
    expect(matchStatements([CLOSED], [edited])).toEqual([{ first: 0, second: 0 }])
    expect(matchStatements([NETS], [{ ...NETS, speaker: 'Salvi' }])).toHaveLength(1)
  })

  it('pairs no words that the other copy gives to somebody else, and no headline with a sentence', () => {
    expect(matchStatements([CLOSED], [{ ...CLOSED, speaker: 'Bruno Salvi' }])).toEqual([])
    expect(matchStatements([CLOSED], [{ ...CLOSED, kind: 'headline' }])).toEqual([])
  })

  it('takes the nearest of several alike, each once', () => {
    expect(matchStatements([NEVER, CLOSED, NEVER], [NEVER, CLOSED, NEVER])).toEqual([
      { first: 0, second: 0 },
      { first: 1, second: 1 },
      { first: 2, second: 2 },
    ])
    expect(matchStatements([NEVER], [NEVER, NEVER])).toHaveLength(1)
  })
})

describe('compareVersions', () => {
  it('lists what an edit added, dropped, gave to another and worded anew', () => {
    const welcome = told('La decisione è giusta', 'Carla Neri')
    const before = [CLOSED, NETS, NEVER]
    const after = [
      welcome,
      { ...CLOSED, speaker: 'Carla Neri' },
      { ...NETS, content: 'servono cinquecentomila euro per le reti perdute' },
    ]
    expect(compareVersions(before, after)).toEqual({
      added: [0],
      dropped: [2],
      reattributed: [{ first: 0, second: 1 }],
      reworded: [{ first: 1, second: 2 }],
    })
  })

  it('sees no change in case, marks and punctuation, nor in the order', () => {
    const printed = { ...CLOSED, content: `${CLOSED.content.toUpperCase()}!` }
    const none = { added: [], dropped: [], reattributed: [], reworded: [] }
    expect(compareVersions([CLOSED, NETS], [NETS, printed])).toEqual(none)
  })

  it('says so when a source is named, or no longer', () => {
    const unnamed = { ...CLOSED, speaker: null }
    expect(compareVersions([unnamed], [CLOSED]).reattributed).toEqual([{ first: 0, second: 0 }])
    expect(compareVersions([CLOSED], [unnamed]).reattributed).toEqual([{ first: 0, second: 0 }])
  })

  it('leaves a statement with its speaker where both versions have it from several', () => {
    const other = { ...NEVER, speaker: 'Carla Neri' }
    expect(compareVersions([NEVER, other], [other, NEVER]).reattributed).toEqual([])
  })

  it('accounts for every statement once', () => {
    const statement = fc.record({
      content: fc.constantFrom('Mai', 'Mai più', CLOSED.content, NETS.content, ''),
      speaker: fc.constantFrom(null, 'Marta Ferri', 'Bruno Salvi'),
      kind: fc.constantFrom<ToldStatement['kind']>('direct', 'headline'),
    })
    fc.assert(
      fc.property(fc.array(statement), fc.array(statement), (before, after) => {
        const { added, dropped, reattributed, reworded } = compareVersions(before, after)
        const changed = [...reattributed, ...reworded]
        expect(new Set([...dropped, ...changed.map(({ first }) => first)]).size).toBe(dropped.length + changed.length)
        expect(new Set([...added, ...changed.map(({ second }) => second)]).size).toBe(added.length + changed.length)
        expect(before.length - dropped.length).toBe(after.length - added.length)
      }),
    )
  })
})
