import { expect, it } from 'vitest'
import { findNumbers } from './find-numbers'
import { wordsOf } from './words'

it.each([
  ['it', 'seicentomila sterline', '600000'],
  ['it', 'novantuno milioni', '91000000'],
  ['it', 'circa 80 mila persone e 1.500 soldati', '80000 1500'],
  ['it', 'il 16 per cento il 10 settembre 2024', '16 9-10 2024'],
  ['de', 'mehr als eine halbe Million Haushalte', '500000'],
  ['de', 'es seien fünfundzwanzig von 1,5 Millionen', '25 1500000'],
  ['de', 'zweihundertfünfzig Euro', '250'],
  ['fr', 'mille deux cents lits et quatre-vingts places', '1200 80'],
  ['fr', 'soixante-dix blessés, 10 000 soldats', '70 10000'],
  ['es', 'el dieciséis por ciento de doscientos mil', '16 200000'],
  ['el', 'εννιακόσια πενήντα ευρώ και 1,2 εκατομμύρια', '950 1200000'],
  ['en', 'two hundred and five thousand, 2m users, $3.5bn', '205000 2000000 3500000000'],
  ['en', 'fifteen hundred of the troops may go', '1500'],
])('%s: %s', (language, text, values) => {
  expect(
    findNumbers(wordsOf(text), language)
      .map(({ value }) => value)
      .join(' '),
  ).toBe(values)
})
