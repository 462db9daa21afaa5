// Dates as pages write them to machines.
import { expect, it } from 'vitest'
import { toInstantOrDay } from './read-date'

it.each([
  ['2024-03-05T10:00:00+0100', '2024-03-05T10:00:00+01:00'],
  ['2024-03-05', '2024-03-05'],
  ['1925-03-05', '1925-03-05'],
  ['0001-01-01T00:00:00Z', null],
  ['0001-01-01', null],
  ['1970-01-01T00:00:00Z', null],
  ['1970-01-01T01:00:00+01:00', null],
  ['1970-01-01', '1970-01-01'],
  ['2024-02-30', null],
])('%s: %s', (printed, date) => {
  expect(toInstantOrDay(printed, 'en')).toBe(date)
})
