// Figures as the screen writes them.
import { expect, it } from 'vitest'
import { formatShare } from './figure'

it.each([
  [0, 8, '0%'],
  [1, 8, '12.5%'],
  [8, 8, '100%'],
  [1, 3, '33.3%'],
  [1, 100_000, '<0.1%'],
  [99_999, 100_000, '>99.9%'],
  [0, 0, '–'],
])('writes %d of %d as %s', (part, whole, written) => {
  expect(formatShare(part, whole)).toBe(written)
})
