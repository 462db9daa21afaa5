import { describe, expect, it } from 'vitest'
import { CONCEPTS, findConcepts, LEXICON_LANGUAGES, spellingIn } from './concepts'
import { DIPLOMACY_MILITARY } from './diplomacy-military'
import { ECONOMY } from './economy'
import { CONCEPT_FREQUENCIES } from './frequencies'
import { GENERAL } from './general'
import { POLITICS } from './politics'
import { SOCIETY } from './society'

const lines = [DIPLOMACY_MILITARY, POLITICS, ECONOMY, SOCIETY, GENERAL].flatMap((field) => field.trim().split('\n'))
const find = (language: string, text: string) =>
  findConcepts((text.match(/[\p{L}\p{N}]+/gu) ?? []).map(spellingIn(language)), language).map(
    ({ concept }) => concept.id,
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

  it('counts only what is there', () => {
    for (const id of CONCEPT_FREQUENCIES.keys()) expect([id, CONCEPTS.has(id)]).toEqual([id, true])
  })
})

describe('findConcepts', () => {
  it.each([
    ['it', 'I colloqui sul cessate il fuoco sono stati sospesi'],
    ['el', 'Οι συνομιλίες για την κατάπαυση του πυρός ανεστάλησαν'],
    ['en', 'The ceasefire talks were suspended'],
    ['fr', 'Les pourparlers de cessez-le-feu ont été suspendus'],
    ['de', 'Die Gespräche über eine Waffenruhe wurden ausgesetzt'],
    ['es', 'Las conversaciones sobre el alto el fuego fueron suspendidas'],
  ])('finds the same in %s', (language, text) => {
    expect(find(language, text)).toEqual(expect.arrayContaining(['ceasefire', 'talks', 'suspend']))
  })

  it('finds several in a German compound, and the last part of one it does not know', () => {
    expect(find('de', 'Flüchtlingshilfe')).toEqual(expect.arrayContaining(['refugee', 'help']))
    expect(find('de', 'Dorfschule')).toContain('school')
  })

  it('tells words apart by their accents where a language does', () => {
    expect(find('fr', 'mais il est sur la table')).not.toContain('safe-security')
    expect(find('de', 'sie wurde gewählt')).not.toContain('dignity-honour')
  })

  it('finds nothing in a language it has no words of', () => {
    expect(find('nl', 'de gesprekken zijn opgeschort')).toEqual([])
  })
})
