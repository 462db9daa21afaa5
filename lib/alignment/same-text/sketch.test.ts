import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hashesToShare, sketchOf } from './sketch'

/** A text of invented words, no two alike: every number gives the same ones again. */
const words = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) =>
    ((from + at + 1e6) * 7919).toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? ''),
  ).join(' ')

const shared = (a: string, b: string) => {
  const inB = new Set(sketchOf(b))
  return sketchOf(a).filter((hash) => inB.has(hash)).length
}

describe('sketchOf', () => {
  it('gives at most 48 different numbers that fit a signed 32-bit column', () => {
    const sketch = sketchOf(words(0, 600))
    expect(sketch).toHaveLength(48)
    expect(new Set(sketch).size).toBe(48)
    expect(sketch.every((hash) => hash === (hash | 0))).toBe(true)
    expect(sketch.some((hash) => hash < 0)).toBe(true)
  })

  it('is empty where there is hardly a word', () => {
    expect(sketchOf('')).toEqual([])
    expect(sketchOf('Porto chiuso')).toEqual([])
  })

  it('finds a cut to the first tenth again, wherever the words come from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (from) => {
        expect(shared(words(from, 600), words(from, 60))).toBeGreaterThanOrEqual(hashesToShare(48, 48))
      }),
    )
  })

  it('finds nothing in common between texts that share no run of words', () => {
    expect(shared(words(0, 300), words(5000, 300))).toBe(0)
  })

  it('leaves out what any story may have printed around it', () => {
    const story = 'Il porto di Santa Marea resta chiuso per tre giorni dopo la tempesta di lunedì.'
    expect(sketchOf(`ROMA, 3 MAR (ANSA) - ${story}\n© RIPRODUZIONE RISERVATA`)).toEqual(sketchOf(story))
  })
})
