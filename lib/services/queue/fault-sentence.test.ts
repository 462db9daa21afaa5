// Reasons in one form, whoever gave them.
import { expect, it } from 'vitest'
import { REFUSED_FORMS } from '../../ingest/readers/refused-forms'
import { faultSentence } from './fault-sentence'

it('makes a sentence of what follows a name, and leaves sentences', () => {
  expect(faultSentence('is empty: there is nothing in it')).toBe('It is empty: there is nothing in it.')
  expect(faultSentence('faro.example answers 404: there is no such page.')).toBe(
    'faro.example answers 404: there is no such page.',
  )
  for (const { why } of REFUSED_FORMS) expect(faultSentence(why)).toMatch(/^It is an? .+[^.]\.$/)
})
