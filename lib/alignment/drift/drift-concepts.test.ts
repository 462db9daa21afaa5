import { expect, it } from 'vitest'
import { CONCEPTS } from '../lexicon/concepts'
import { BODY_WORDS } from './body-words'
import { ACTORS, AGENTS, CONTRASTED_AGENTS, DENYING, EXCHANGED_AGENTS, SHARES } from './drift-concepts'
import { SCALES, UNITS } from './figure-words'

it.each([
  ['actors', ACTORS],
  ['agents', AGENTS],
  ['agents that are exchanged', EXCHANGED_AGENTS.keys()],
  ['agents that are contrasted', CONTRASTED_AGENTS.keys()],
  ['denials', DENYING],
  ['shares', SHARES],
  ['scales', Object.keys(SCALES).map((id) => `concept:${id}`)],
  ['units', Object.keys(UNITS).map((id) => `concept:${id}`)],
])('names only concepts there are: %s', (_, keys) => {
  const ids = [...keys].map((key) => key.slice('concept:'.length))
  expect(ids.filter((id) => !CONCEPTS.has(id) && !(id in BODY_WORDS))).toEqual([])
})

it('takes no concept of the lexicon for a body of its own', () => {
  expect(Object.keys(BODY_WORDS).filter((id) => CONCEPTS.has(id))).toEqual([])
})
