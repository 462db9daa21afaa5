import { describe, expect, it } from 'vitest'
import { spellingIn } from './concepts'
import { findConcepts } from './find-concepts'

const find = (language: string, text: string) =>
  findConcepts((text.match(/[\p{L}\p{N}]+/gu) ?? []).map(spellingIn(language)), language).map(
    ({ concept }) => concept.id,
  )

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
