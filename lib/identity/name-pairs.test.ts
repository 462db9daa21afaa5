// Holds the comparison to its promise over pairs of our own, true and false, across scripts; prints what it gets wrong.
import { expect, test } from 'vitest'
import { blockKeys } from './block-keys'
import { compareNames } from './compare-names'
import { buildNameLookup } from './lookup'
import pairs from './name-pairs.json'
import { readName } from './read-name'
import { reference } from './reference'
import { splitMention } from './split-mention'

const lookup = buildNameLookup(reference)
type Pair = readonly [a: string, b: string]

const everyTwo = (names: readonly string[]): Pair[] =>
  names.flatMap((a, at) => names.slice(at + 1).map((b): Pair => [a, b]))

/** Any two names of a group are one, any two of two groups are not. */
const alike: Pair[] = [...pairs.groups, ...pairs.alike].flatMap(everyTwo)
const apart: Pair[] = [
  ...pairs.apart.map(([a = '', b = '']): Pair => [a, b]),
  ...everyTwo(pairs.groups.map(([name = '']) => name)),
  ...everyTwo(pairs.groups.map((names) => names.at(-2) ?? '')),
]

const isYes = ([a, b]: Pair) => lookup.compare(a, b).same === 'yes'

test('is right in at least 98 of 100 pairs it says yes to, and finds at least 90 of 100', () => {
  const missed = alike.filter((pair) => !isYes(pair))
  const mistaken = apart.filter(isYes)
  if (missed.length + mistaken.length > 0) console.log({ missed, mistaken })
  const found = alike.length - missed.length
  expect(alike.length).toBeGreaterThan(500)
  expect(apart.length).toBeGreaterThan(2000)
  expect(found / (found + mistaken.length)).toBeGreaterThanOrEqual(0.98)
  expect(found / alike.length).toBeGreaterThanOrEqual(0.9)
})

test('answers the same whichever name comes first', () => {
  const turned = [...alike, ...apart.slice(0, 200)].filter(
    ([a, b]) => lookup.compare(a, b).same !== lookup.compare(b, a).same,
  )
  expect(turned).toEqual([])
})

test('shares a block key wherever spelling alone says yes or maybe', () => {
  const missed = [...alike, ...apart]
    .filter(([a, b]) => compareNames(a, b).same !== 'no')
    .filter(([a, b]) => !blockKeys(a).some((key) => blockKeys(b).includes(key)))
  expect(missed).toEqual([])
})

const people = reference.entries.filter(({ type }) => type === 'person')
const words = (name: string) => name.split(/[\s-]+/).filter((word) => word.length > 2)
const fullNames = ({ name, names }: (typeof people)[number]) =>
  [name, ...(names.el ?? []), ...(names.de ?? []), ...(names.ru ?? [])].filter(
    (listed) => readName(splitMention(listed).name ?? '').words.length > 1,
  )

test('takes no one for another of the same family or given name, by spelling alone', () => {
  const pairsOfPeople = people.flatMap((one, at) =>
    people
      .slice(at + 1)
      .filter((other) => words(one.name).some((word) => words(other.name).includes(word)))
      .flatMap((other) => fullNames(other).map((name): Pair => [one.name, name])),
  )
  const mistaken = pairsOfPeople.filter(([a, b]) => compareNames(a, b).same === 'yes')
  expect(pairsOfPeople.length).toBeGreaterThan(800)
  expect(mistaken).toEqual([])
})
