import { expect, test } from 'vitest'
import { blockKeys, wordKey } from './block-keys'
import { compareNames } from './compare-names'
import { foldName } from './fold-name'
import { reference } from './reference'

const share = (a: string, b: string) => blockKeys(a).some((key) => blockKeys(b).includes(key))

test.each([
  ['Blinken', 'Μπλίνκεν', 'Блинкен'],
  ['Peskov', 'Πεσκόφ', 'Песков'],
  ['Lavrov', 'Lawrow', 'Лавров'],
])('gives %s, %s and %s one key', (...words) => {
  expect(new Set(words.map((word) => wordKey(foldName(word)))).size).toBe(1)
})

test.each([
  ['John Kirby', 'Κίρμπι'],
  ['Kim Jong Un', 'Κιμ Γιονγκ Ουν'],
  ['CNN', 'Cable News Network'],
  ['J. Kirby', 'John Kirby'],
])('finds %s for %s', (a, b) => {
  expect(share(a, b)).toBe(true)
})

test('gives no key to a name without letters', () => {
  expect(blockKeys('…')).toEqual([])
})

test('finds what spelling alone takes for one name, among the spellings of the reference data', () => {
  const alike = reference.entries.flatMap(({ name, names }) =>
    Object.values(names)
      .flat()
      .filter((other) => compareNames(name, other).same !== 'no')
      .map((other) => [name, other] as const),
  )
  const missed = alike.filter(([a, b]) => !share(a, b))
  expect(alike.length).toBeGreaterThan(1500)
  expect(missed.length / alike.length).toBeLessThan(0.02)
})

test('tells names apart: few of the reference data share a key', () => {
  const keys = reference.entries.map(({ name }) => blockKeys(name))
  const found = keys.map((mine) => keys.filter((others) => others.some((key) => mine.includes(key))).length)
  expect(found.reduce((sum, count) => sum + count, 0) / keys.length).toBeLessThan(keys.length / 10)
})
