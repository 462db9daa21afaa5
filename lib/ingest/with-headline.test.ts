import { expect, it } from 'vitest'
import { plainReading } from './reading'
import { withHeadline } from './with-headline'

const reading = (title: string | null, text: string) => ({ ...plainReading(text), title })

it.each([
  ['Il molo riapre', 'Si torna in mare.', 'Il molo riapre\n\nSi torna in mare.'],
  ['Il molo riapre', 'Il molo riapre\n\nSi torna in mare.', 'Il molo riapre\n\nSi torna in mare.'],
  ['«Il molo riapre»', 'IL MOLO  RIAPRE\nSi torna in mare.', 'IL MOLO  RIAPRE\nSi torna in mare.'],
  [null, 'Si torna in mare.', 'Si torna in mare.'],
  ['…', 'Si torna in mare.', 'Si torna in mare.'],
])('begins with the title %j', (title, text, whole) => {
  expect(withHeadline(reading(title, text)).text).toBe(whole)
  expect(withHeadline(withHeadline(reading(title, text)))).toEqual(withHeadline(reading(title, text)))
})

it('leaves quotations where they are', () => {
  const quotes = { ...reading('Il molo riapre', '«Si torna in mare»'), quotes: [{ start: 1, end: 17 }] }
  expect(withHeadline(quotes)).toBe(quotes)
})
