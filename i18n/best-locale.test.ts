// The interface language that fits a browser best.
import { expect, it } from 'vitest'
import { bestLocale } from './best-locale'

it.each([
  [null, 'en'],
  ['', 'en'],
  ['el', 'el'],
  ['it-IT,it;q=0.9,en;q=0.8', 'it'],
  ['fr-FR, fr;q=0.9, el;q=0.4, en;q=0.3', 'el'],
  ['en;q=0.2, it;q=0.7', 'it'],
  ['it;q=0, el;q=0.1', 'el'],
  ['EL-gr', 'el'],
  ['de,*;q=0.5', 'en'],
  ['ita;q=oops, ;;;', 'en'],
])('gives for %j %s', (accepted, locale) => {
  expect(bestLocale(accepted)).toBe(locale)
})
