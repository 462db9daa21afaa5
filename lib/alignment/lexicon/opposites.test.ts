import { expect, it } from 'vitest'
import { CONCEPTS } from './concepts'
import { COMPLEMENTS, OPPOSED_COURSES, OPPOSITES } from './opposites'

it.each([
  ['complements', COMPLEMENTS.keys()],
  ['opposites', OPPOSITES.keys()],
  ['opposed courses', OPPOSED_COURSES.keys()],
])('names only concepts there are: %s', (_, keys) => {
  const ids = [...keys].map((key) => key.slice('concept:'.length))
  expect(ids.filter((id) => !CONCEPTS.has(id))).toEqual([])
})
