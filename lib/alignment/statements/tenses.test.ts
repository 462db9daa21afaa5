import { expect, it } from 'vitest'
import { tensesOf } from './tenses'
import { wordsOf } from './words'

it.each([
  ['it', 'il comune chiuderà il ponte', 'il comune ha chiuso il ponte'],
  ['el', 'ο δήμος θα κλείσει τη γέφυρα', 'η γέφυρα είχε κλείσει'],
  ['en', "the town won't open the bridge", 'the town opened the bridge'],
  ['fr', 'la mairie va fermer le pont', 'la mairie a fermé le pont'],
  ['de', 'die Stadt werde die Brücke sperren', 'die Stadt hat die Brücke gesperrt'],
  ['es', 'el municipio cerrará el puente', 'el municipio cerró el puente'],
])('tells what is to come from what has been in %s', (language, toCome, past) => {
  expect(tensesOf(wordsOf(toCome), language)).toEqual({ isToCome: true, isPast: false })
  expect(tensesOf(wordsOf(past), language)).toEqual({ isToCome: false, isPast: true })
})

it('knows nothing of a language without a list', () => {
  expect(tensesOf(wordsOf('ponte będzie zamknięty'), 'pl')).toEqual({ isToCome: false, isPast: false })
})
