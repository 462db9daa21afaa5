import { expect, it } from 'vitest'
import { CONCEPTS } from '../lexicon/concepts'
import { ACTORS, DENYING, SHARES } from './drift-concepts'

it.each([
  ['actors', ACTORS],
  ['denials', DENYING],
  ['shares', SHARES],
])('names only concepts there are: %s', (_, keys) => {
  expect([...keys].filter((key) => !CONCEPTS.has(key.slice('concept:'.length)))).toEqual([])
})
