// Holds the comparison to its promise over texts of our own, with copies and with pieces written apart; prints what it gets wrong.
import { expect, test } from 'vitest'
import { OWN_GOLD, readGold } from '../../../scripts/gold-articles'
import { compareTexts } from './compare-texts'
import { readText } from './read-text'
import { hashesToShare, sketchOf } from './sketch'
import groups from './text-groups.json'

type Pair = { what: string; a: string; b: string }

const firstWords = (text: string, count: number) =>
  text
    .split(/(?<=\s)/u)
    .slice(0, count)
    .join('')
const everyTwo = <T>(items: readonly T[]): [T, T][] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other): [T, T] => [one, other]))

/** A story and its copies, two by two, and each of them cut to its beginning. */
const copies = groups.flatMap(({ language, story, copies }): Pair[] => [
  ...everyTwo([story, ...copies]).map(([a, b], at) => ({ what: `${language}, copies ${at}`, a, b })),
  ...[60, 90].flatMap((count) => [
    { what: `${language}, cut to ${count} words`, a: story, b: firstWords(story, count) },
    ...copies.map((copy, at) => ({
      what: `${language}, copy ${at}, ${count} words`,
      a: story,
      b: firstWords(copy, count),
    })),
  ]),
])

/** What another wrote of the same events, and stories of something else that share a paragraph of background. */
const apart = groups.flatMap(({ language, story, copies, others }): Pair[] =>
  [story, ...copies, others[0] ?? ''].flatMap((a, at) =>
    others.slice(a === others[0] ? 1 : 0).map((b, other) => ({ what: `${language}, ${at} and other ${other}`, a, b })),
  ),
)

test('is right in at least 97 of 100 pairs it calls copies, and finds at least 90 of 100', () => {
  const missed = copies.filter(({ a, b }) => compareTexts(a, b).same === 'no')
  const mistaken = apart.filter(({ a, b }) => compareTexts(a, b).same !== 'no')
  if (missed.length + mistaken.length > 0) console.log([...missed, ...mistaken].map(({ what }) => what))
  const found = copies.length - missed.length
  expect(copies.length).toBeGreaterThan(50)
  expect(apart.length).toBeGreaterThan(30)
  expect(found / (found + mistaken.length)).toBeGreaterThanOrEqual(0.97)
  expect(found / copies.length).toBeGreaterThanOrEqual(0.9)
})

test('the sketches of what is a copy share enough for the two to be compared', () => {
  const unseen = copies.filter(({ a, b }) => {
    if (compareTexts(a, b).same === 'no') return false
    const [one, other] = [sketchOf(a), new Set(sketchOf(b))]
    return one.filter((hash) => other.has(hash)).length < hashesToShare(one.length, other.size)
  })
  expect(unseen.map(({ what }) => what)).toEqual([])
})

test('takes no two of our own articles for copies', () => {
  const articles = readGold(OWN_GOLD).map(({ id, lang, text }) => ({ id, lang, read: readText(text) }))
  const pairs = everyTwo(articles).filter(([a, b]) => a.lang === b.lang)
  expect(pairs.length).toBeGreaterThan(3000)
  const mistaken = pairs.filter(([a, b]) => compareTexts(a.read, b.read).same !== 'no')
  expect(mistaken.map(([a, b]) => `${a.id} ${b.id}`)).toEqual([])
})
