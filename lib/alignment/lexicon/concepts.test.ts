import { describe, expect, it } from 'vitest'
import { CONCEPTS, LEXICON_LANGUAGES } from './concepts'
import { DIPLOMACY_MILITARY } from './diplomacy-military'
import { ECONOMY } from './economy'
import { EVERYDAY } from './everyday'
import { CONCEPT_FREQUENCIES } from './frequencies'
import { GENERAL } from './general'
import { POLITICS } from './politics'
import { RELATED } from './related'
import { SOCIETY } from './society'

const lines = [DIPLOMACY_MILITARY, POLITICS, ECONOMY, SOCIETY, EVERYDAY, GENERAL].flatMap((field) =>
  field.trim().split('\n'),
)

describe('the lexicon', () => {
  it('has at least 1,500 concepts, each once, in six languages', () => {
    const ids = lines.map((line) => line.split(/\s/u)[0])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThanOrEqual(1_500)
    for (const line of lines) {
      const languages = line
        .split('|')
        .slice(1)
        .map((list) => list.trim().slice(0, 2))
      expect([line.slice(0, 40), ...languages]).toEqual([line.slice(0, 40), ...LEXICON_LANGUAGES])
      for (const list of line.split('|').slice(1))
        expect(
          list
            .trim()
            .slice(3)
            .split(',')
            .every((term) => term.trim() !== ''),
        ).toBe(true)
    }
  })

  it('knows every broader idea, and leads in no circle', () => {
    for (const { id, broader } of CONCEPTS.values()) {
      let [at, steps] = [broader, 0]
      while (at !== null) {
        expect([id, CONCEPTS.has(at)]).toEqual([id, true])
        expect([id, at !== id && steps < 10]).toEqual([id, true])
        at = CONCEPTS.get(at)?.broader ?? null
        steps++
      }
    }
  })

  it('counts and relates only what is there', () => {
    for (const id of [...CONCEPT_FREQUENCIES.keys(), ...RELATED.trim().split(/\s+/u)])
      expect([id, CONCEPTS.has(id)]).toEqual([id, true])
  })
})
