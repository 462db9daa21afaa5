// Inputs made to break a reader: megabytes of one sign, which a search over all pairs would never end on, and hundreds of
// thousands of pieces in one paragraph, which no call can take as arguments. How long they take, `npm run bench` tells.
import { setFlagsFromString } from 'node:v8'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { analyze } from './analyze'
import type { NameLookup } from './types'

const noNames: NameLookup = { find: () => null, same: () => false }
const MEGA = 1_000_000

// So V8 makes patterns once a process has made 16 MB of them (kRegExpExecutableMemoryLimit): then one that takes up
// millions of characters at a time fails.
beforeAll(() => setFlagsFromString('--no-regexp-optimization'))
afterAll(() => setFlagsFromString('--regexp-optimization'))

it.each([
  ['quote marks', '"', 4],
  ['spaces', ' ', 10],
  ['one letter', 'a', 10],
  ['newlines', '\n', 10],
  ['commas', ',', 4],
  ['opening brackets', '(', 4],
  ['colons', ':', 4],
  ['dashes', '- ', 10],
  ['a mark and a letter in turns', '"a', 2],
  ['verbs of saying', 'said ', 1],
  ['sentences in one paragraph', 'He said. ', 1.2],
  ['dialogue in one paragraph', '— a — said — ', 1.7],
])('reads %s to the end', (_, unit, size) => {
  const text = unit.repeat((size * MEGA) / unit.length)
  const statements = analyze(text, { language: 'en', publishedOn: null, names: noNames })
  expect(statements.filter(({ spans }) => spans.some(({ end }) => end > text.length))).toEqual([])
})
