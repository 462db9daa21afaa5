import { expect, it } from 'vitest'
import { buildNameLookup } from '../../identity/lookup'
import { reference } from '../../identity/reference'
import { readStatement } from '../statements/read-statement'
import { areEqual, figuresOf } from './figures'

const names = buildNameLookup(reference)

function figuresIn(language: string, text: string) {
  return figuresOf(
    readStatement(
      { text, language, speaker: null, speakerType: 'person', saidOn: null, kind: 'indirect', outlet: null },
      names,
    ),
  )
}

it.each([
  ['en', 'two thirds of them', 2 / 3],
  ['it', 'tre quarti dei voti', 3 / 4],
  ['es', 'la quinta parte de la cosecha', 1 / 5],
  ['de', 'zweidrittel der Stimmen', 2 / 3],
  ['el', 'το ένα τρίτο των ψήφων', 1 / 3],
  ['fr', 'la moitié des voix', 1 / 2],
  ['fr', 'un million de voix', 1_000_000],
  ['de', 'neun von zehn Stimmen', 9 / 10],
  ['es', 'tres años y medio', 3.5],
])('reads %s: %s', (language, text, value) => {
  expect(figuresIn(language, text).map((figure) => figure.value)).toEqual([expect.closeTo(value)])
})

it.each([
  ['en', 'the third man'],
  ['it', 'il quarto giorno'],
  ['de', 'Millionen Menschen'],
])('takes no figure from %s: %s', (language, text) => {
  expect(figuresIn(language, text)).toEqual([])
})

it.each([
  ['en', '36 months', 'three years', true],
  ['fr', 'quinze jours', 'deux semaines', true],
  ['it', '33 per cento', 'un terzo', true],
  ['en', '14 days', '15 days', false],
  ['de', '3 Tonnen', '3 Kilogramm', false],
  ['en', '12 percent', '12', true],
  ['de', 'knapp 4.000', '3.900', true],
])('compares %s: %s and %s', (language, one, other, isEqual) => {
  const [first, second] = [figuresIn(language, one)[0], figuresIn(language, other)[0]]
  expect(first && second && areEqual(first, second)).toBe(isEqual)
})
