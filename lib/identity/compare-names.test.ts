import { expect, test } from 'vitest'
import { compareNames } from './compare-names'
import { reference } from './reference'

test.each([
  ['Kim Jong Un', 'Κιμ Γιονγκ Ουν'],
  ['Kim Jong-un', 'Kim Jung Un'],
  ['Choe Son Hui', 'Choi Sun-hee'],
  ['Chae Myong-su', 'Chae Myongsu'],
  ['Sergei Lavrov', 'Сергей Лавров'],
  ['Sergej Lawrow', 'Σεργκέι Λαβρόφ'],
  ['Kirby John', 'John Kirby'],
  ['John F. Kirby', 'John Kirby'],
  ['Mr. John Kirby', 'JOHN KIRBY'],
  ['ο Νίκος Παπαδόπουλος', 'του Νίκου Παπαδόπουλου'],
  ['Bashar al-Assad', 'Bashar Assad'],
  ['Linda Thomas-Greenfield', 'Λίντα Τόμας-Γκρίνφιλντ'],
  ['Reuters', 'REUTERS'],
  ['محمد', 'محمد'],
  ['anna rossi', 'Anna Rossi'],
  ['Сергею Лаврову', 'Sergej Lawrow'],
  ['Лавров Сергей Викторович', 'Sergei Lavrov'],
  ['John Paul II', 'John Paul II.'],
])('says yes to %s and %s', (a, b) => {
  expect(compareNames(a, b)).toMatchObject({ same: 'yes' })
  expect(compareNames(b, a)).toEqual(compareNames(a, b))
})

test.each([
  ['Kirby', 'John Kirby'],
  ['J. Kirby', 'John Kirby'],
  ['Κίρμπι', 'John Kirby'],
  ['Greenfield', 'Linda Thomas-Greenfield'],
  ['Kim', 'Kim Jong Un'],
  ['Wagner', 'Wagner Group'],
  ['CNN', 'Cable News Network'],
  ['von der Leyen', 'Ursula von der Leyen'],
])('says maybe to %s and %s', (a, b) => {
  expect(compareNames(a, b)).toMatchObject({ same: 'maybe' })
  expect(compareNames(b, a)).toEqual(compareNames(a, b))
})

test.each([
  ['Marco', 'Marco Rubio'],
  ['Sergei Lavrov', 'Sergei Shoigu'],
  ['John Kirby', 'Tim Kirby'],
  ['Kim Jong Un', 'Kim Jong Il'],
  ['Kim Jong Il', 'Kim Il Sung'],
  ['Kim Jong Nam', 'Kim Yong Nam'],
  ['Σάλιβαν', 'Salvini'],
  ['Corea del Nord', 'Corea del Sud'],
  ['New York Times', 'New York Post'],
  ['Peskov', 'Putin'],
  ['K.', 'Kirby'],
  ['', 'Kirby'],
  ['…', '?'],
  ['Anna Rossi '.repeat(1000), 'Bruno Rossi '.repeat(1000)],
  ['il portavoce del Cremlino', 'Cremlino'],
  ['Herr Brandt', 'Frau Brandt'],
  ['Charles III', 'Charles II'],
])('says no to %s and %s', (a, b) => {
  expect(compareNames(a, b)).toMatchObject({ same: 'no' })
  expect(compareNames(b, a)).toEqual(compareNames(a, b))
})

test('keeps the score in the band of its answer', () => {
  for (const [a, b] of [
    ['Kirby', 'Kirby'],
    ['Kirby', 'John Kirby'],
    ['Kirby', 'Lavrov'],
  ] as const) {
    const { same, score } = compareNames(a, b)
    const [from, below] = same === 'yes' ? [0.8, 1.001] : same === 'maybe' ? [0.5, 0.8] : [0, 0.5]
    expect(score).toBeGreaterThanOrEqual(from)
    expect(score).toBeLessThan(below)
  }
})

const people = reference.entries.filter(({ type }) => type === 'person')
const fullGreekNames = people.flatMap(({ name, names }) =>
  (names.el ?? []).filter((listed) => listed.includes(' ')).map((greek) => ({ name, greek })),
)

// The reference data serves as the yardstick: it is read here by spelling alone.
test('recognises the Greek spelling of at least 9 in 10 people by its sound', () => {
  const missed = fullGreekNames.filter(({ name, greek }) => compareNames(name, greek).same === 'no')
  expect(fullGreekNames.length).toBeGreaterThan(500)
  expect(missed.length / fullGreekNames.length).toBeLessThan(0.1)
})

test('takes no one for his neighbours in the reference data, across scripts', () => {
  const mistaken = fullGreekNames.flatMap(({ greek, name }, at) =>
    fullGreekNames
      .slice(at + 1, at + 8)
      .filter((other) => other.name !== name && compareNames(greek, other.name).same === 'yes')
      .map((other) => [greek, other.name]),
  )
  expect(mistaken).toEqual([])
})
