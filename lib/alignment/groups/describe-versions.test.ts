import { describe, expect, it } from 'vitest'
import { buildNameLookup } from '../../identity/lookup'
import { reference } from '../../identity/reference'
import type { ToldStatement } from '../statements/told-statement'
import { describeVersions, type Version } from './describe-versions'

const names = buildNameLookup(reference)

type Given = Partial<ToldStatement> & Partial<Omit<Version, 'told'>>

function version(text: string, { isTranslated = false, publishedAt = null, publishedOn = null, ...told }: Given = {}) {
  const usual = { language: 'en', speaker: 'Ada Quill', speakerType: 'person', saidOn: null, outlet: null } as const
  return { told: { ...usual, kind: 'indirect' as const, text, ...told }, isTranslated, publishedAt, publishedOn }
}

const described = (...versions: Version[]) => describeVersions(versions, names)

describe('the order in time', () => {
  it('puts hours before the bare day, and unknown days last', () => {
    const { order, earliest } = described(
      version('the pier opens'),
      version('the pier opens', { publishedOn: '2024-02-03' }),
      version('the pier opens', { publishedOn: '2024-02-03', publishedAt: '2024-02-03T10:00:00+02:00' }),
      version('the pier opens', { publishedOn: '2024-02-02' }),
      version('the pier opens', { publishedOn: '2024-02-03', publishedAt: '2024-02-03T08:30:00Z' }),
    )
    expect(order).toEqual([3, 2, 4, 1, 0])
    expect(earliest).toEqual({
      index: 3,
      mayBeEarlier: [],
      why: { sameDay: 0, undated: 1 },
    })
  })

  it('compares moments, not the clocks of two places', () => {
    const at = (publishedAt: string) =>
      version('the pier opens', { publishedOn: publishedAt.slice(0, 10), publishedAt })
    const { order, earliest } = described(at('2024-02-03T09:00:00-05:00'), at('2024-02-03T11:00:00+02:00'))
    expect(order).toEqual([1, 0])
    expect(earliest?.mayBeEarlier).toEqual([])
  })

  it('says which may have come as early', () => {
    const { earliest } = described(
      version('the pier opens', { publishedOn: '2024-02-03' }),
      version('the pier opens', { publishedOn: '2024-02-03', publishedAt: '2024-02-03T08:30:00Z' }),
      version('the pier opens', { publishedOn: '2024-02-04' }),
    )
    expect(earliest).toMatchObject({ index: 1, mayBeEarlier: [0] })
    expect(earliest?.why).toEqual({ sameDay: 1, undated: 0 })
  })

  it('names none first where no day is known', () => {
    expect(described(version('the pier opens'), version('the pier opens again')).earliest).toBeNull()
  })
})

describe('the most literal version', () => {
  it.each([
    [
      'quotation, mixed, paraphrase, headline',
      [
        version('Pier opens', { kind: 'headline' }),
        version('the pier opens'),
        version('the pier “opens”', { kind: 'mixed' }),
        version('The pier opens', { kind: 'direct' }),
      ],
      { index: 3, why: { kind: 'direct', by: [] } },
    ],
    [
      'the language of the speaker’s country',
      [
        version('Non parlo di numeri oggi, e nemmeno domani', {
          kind: 'direct',
          language: 'it',
          speaker: 'John Kirby',
        }),
        version('I give no numbers', { kind: 'direct', speaker: 'John Kirby' }),
      ],
      { index: 1, why: { kind: 'direct', by: ['spokenLanguage'] } },
    ],
    [
      'no translation',
      [
        version('The pier opens on Monday morning', { kind: 'direct', isTranslated: true }),
        version('The pier opens', { kind: 'direct' }),
      ],
      { index: 1, why: { kind: 'direct', by: ['notTranslated'] } },
    ],
    [
      'the longest quotation',
      [
        version('the pier “opens” on Monday, with a band', { kind: 'mixed' }),
        version('the pier “opens on Monday”', { kind: 'mixed' }),
      ],
      { index: 1, why: { kind: 'mixed', by: ['longestQuotation'] } },
    ],
    [
      'the first of equals',
      [version('the pier opens'), version('the pier opens')],
      { index: 0, why: { kind: 'indirect', by: [] } },
    ],
  ])('prefers %s', (_, versions, expected) => {
    expect(described(...versions).mostLiteral).toEqual(expected)
  })
})

describe('the drift', () => {
  it('leads from the most literal version to each other, across languages', () => {
    const { mostLiteral, drift } = described(
      version('the pier opens again on Monday'),
      version('Il molo potrebbe riaprire lunedì', { language: 'it', kind: 'direct' }),
      version('il molo potrebbe riaprire lunedì', { language: 'it' }),
    )
    expect(mostLiteral.index).toBe(1)
    expect(drift[0]).toContainEqual({ kind: 'modality_dropped', a: 'potrebbe', b: '' })
    expect(drift[1]).toEqual([])
    expect(drift[2]).toEqual([{ kind: 'quote_to_paraphrase', a: expect.stringContaining('potrebbe'), b: '' }])
  })
})
