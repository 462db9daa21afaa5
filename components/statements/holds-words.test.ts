import { expect, it } from 'vitest'
import { fold } from '@/lib/engine/text/fold'
import { holdsWords } from './holds-words'

it.each([
  ['November 2024', '2024-11', 'nov 2024', true],
  ['November 2024', '2024-11', '2024-11', true],
  ['November 2024', '2024-11', '2024 november', true],
  ['November 2024', '2024-11', 'nov 2023', false],
  ['novembre 2024', '2024-11', 'Novembre', true],
  ['Νοέμβριος 2024', '2024-11', 'ΝΟΕΜΒΡΙΟΣ', true],
  ['Το Δείγμα', 'to-deigma', 'δειγμα', true],
  ['Το Δείγμα', 'to-deigma', 'deigma', true],
  ['Müller', 'muller', 'MULLER', true],
])('%s (%s) is found by %j: %s', (label, value, words, isFound) => {
  expect(holdsWords({ label, value }, fold(words))).toBe(isFound)
})
