// What many neighbours share tells little.
import { expect, it } from 'vitest'
import { buildNameLookup } from '../../identity/lookup'
import { reference } from '../../identity/reference'
import { readStatement } from '../statements/read-statement'
import { usualWeight } from '../statements/sign-weights'
import { keysOf, localWeight } from './local-weight'

const names = buildNameLookup(reference)
const read = (text: string) =>
  readStatement(
    { text, language: 'en', speaker: null, speakerType: 'person', saidOn: null, kind: 'indirect', outlet: null },
    names,
  )
const signOf = (text: string, key: string) => {
  const found = read(text).signs.find((sign) => sign.key === key)
  if (!found) throw new Error(`${key} is not in “${text}”`)
  return found
}

const missiles = Array.from({ length: 60 }, () => keysOf(read('the missiles are ready')))
const [missile, weapon, strike] = [
  signOf('the missiles', 'concept:missile'),
  signOf('the weapons', 'concept:weapon'),
  signOf('the strike of the workers', 'concept:worker'),
]

it('lets what most neighbours hold tell little, and its kin with it', () => {
  const weigh = localWeight(missiles)
  expect(weigh(missile)).toBeLessThan(usualWeight(missile) / 2)
  expect(weigh(weapon)).toBeLessThan(usualWeight(weapon) / 2)
  expect(weigh(strike)).toBe(usualWeight(strike))
})

it('learns little of few neighbours', () => {
  expect(localWeight(missiles.slice(0, 1))(missile)).toBe(usualWeight(missile))
})
