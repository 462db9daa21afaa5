// Printed dates give an instant with its own offset, a day, or nothing with the reason; never today.
import { describe, expect, it } from 'vitest'
import { readLanguage } from './read-language'
import { momentAsPrinted, readMoment } from './read-moment'

const NOW = new Date('2024-03-10T12:00:00Z')

describe('readMoment', () => {
  it.each([
    ['Tue, 05 Mar 2024 10:15:00 GMT', '2024-03-05T10:15:00Z'],
    ['Tue, 05 Mar 2024 10:15:00 EST', '2024-03-05T10:15:00-05:00'],
    ['Tue, 5 Mar 2024 10:15 CEST', '2024-03-05T10:15:00+02:00'],
    ['05 Mar 2024 10:15:00 EET', '2024-03-05T10:15:00+02:00'],
    ['Tue, 05 Mar 24 10:15:00 +0530', '2024-03-05T10:15:00+05:30'],
    ['Tue, 05 Mar 2024 23:15:00 -0800', '2024-03-05T23:15:00-08:00'],
    ['Tue, 05 Mar 2024 10:15:00 GMT+2', '2024-03-05T10:15:00+02:00'],
    ['Tue, 05 Mar 2024 10:15:00 CET+0100', '2024-03-05T10:15:00+01:00'],
    ['mar, 05 mar 2024 10:15:00 +0100', '2024-03-05T10:15:00+01:00'],
    ['Τρί, 05 Μαρτίου 2024 10:15:00 +0200', '2024-03-05T10:15:00+02:00'],
    ['Di, 05 März 2024 10:15:00 +0100', '2024-03-05T10:15:00+01:00'],
    ['lun., 05 févr. 2024 10:15:00 +0100', '2024-02-05T10:15:00+01:00'],
    ['Tue, 05 Mar 2024 10:15:00 +0100 (CET)', '2024-03-05T10:15:00+01:00'],
    ['Tue Mar  5 10:15:00 +0000 2024', '2024-03-05T10:15:00Z'],
    ['2024-03-05T10:15:00.123+01:00', '2024-03-05T10:15:00+01:00'],
    ['2024-03-05 10:15:00Z', '2024-03-05T10:15:00Z'],
    ['2024-03-05T10:15:00+00:00', '2024-03-05T10:15:00+00:00'],
    ['2024-03-05T10:15:00+0000', '2024-03-05T10:15:00+00:00'],
    ['2024-03-05T10:15+01', '2024-03-05T10:15:00+01:00'],
    ['20240305T101500Z', '2024-03-05T10:15:00Z'],
    ['1709633700', '2024-03-05T10:15:00Z'],
    ['1709633700000', '2024-03-05T10:15:00Z'],
    ['20240305', '2024-03-05'],
    ['20240305101500', '2024-03-05'],
    ['202403051015', '2024-03-05'],
    ['20240305T1015Z', '2024-03-05T10:15:00Z'],
    ['2024-03-05T1015+0100', '2024-03-05T10:15:00+01:00'],
    ['2024-03-05T101500+0100', '2024-03-05T10:15:00+01:00'],
    ['2024-03-05T10:15:00+01:00[Europe/Rome]', '2024-03-05T10:15:00+01:00'],
    ['2024-03-05/2024-03-07', '2024-03-05'],
    ['2024-03-05 10:15:00', '2024-03-05'],
    ['Tue, 05 Mar 2024', '2024-03-05'],
    ['5 marzo 2024', '2024-03-05'],
    ['March 5, 2024', '2024-03-05'],
    // A day that has begun somewhere.
    ['2024-03-11', '2024-03-11'],
  ])('reads %j', (printed, publishedAt) => {
    expect(readMoment(printed, 'en', NOW)).toEqual({ publishedAt, warning: null })
  })

  it('orders bare numbers as the language does', () => {
    expect(readMoment('05/03/2024', 'it', NOW).publishedAt).toBe('2024-03-05')
    expect(readMoment('05/03/2024', null, NOW)).toMatchObject({ publishedAt: null, warning: expect.any(String) })
    // Not day first, whatever the language.
    expect(readMoment('02/25/2024', 'it', NOW).publishedAt).toBe('2024-02-25')
  })

  it.each([
    ['Tue, 05 Mar 2024 10:15:00 XYZ', '2024-03-05', 'time zone "XYZ" is not known'],
    ['Tue, 05 Mar 2024 10:15:00 Central European Time', '2024-03-05', 'time zone "Central European Time" is not known'],
    ['Sun, 05 Mar 2024 10:15:00 +0100', '2024-03-05T10:15:00+01:00', 'day of the week'],
    ['Κυριακή, 05 Μαρτίου 2024 10:15:00 +0100', '2024-03-05T10:15:00+01:00', 'day of the week'],
    ['Tue, 05 Mar 2024 10:15:00 +9900', '2024-03-05', 'time zone "+9900" is not known'],
    ['Tue, 05 Mar 2024 25:15:00 GMT', '2024-03-05', 'time of day'],
    ['Sun, 10 Mar 2024 14:00:00 GMT', '2024-03-10T14:00:00Z', 'lies ahead'],
    ['Tue, 05 Mar 2034 10:15:00 GMT', null, 'lies in the future'],
    ['2034-03-05', null, 'lies in the future'],
    ['Sat, 30 Feb 2024 10:15:00 GMT', null, 'cannot be read'],
    ['0001-01-01T00:00:00Z', null, 'no real date'],
    ['1970-01-01T00:00:00Z', null, 'no real date'],
    ['1970-01-01T01:00:00+01:00', null, 'no real date'],
    ['0', null, 'cannot be read'],
    ['yesterday', null, 'cannot be read'],
    ['', null, 'cannot be read'],
  ])('doubts %j', (printed, publishedAt, warning) => {
    expect(readMoment(printed, 'en', NOW)).toEqual({ publishedAt, warning: expect.stringContaining(warning) })
  })
})

describe('momentAsPrinted', () => {
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
    ['2034-03-05', '2034-03-05'],
  ])('%s: %s', (printed, date) => {
    expect(momentAsPrinted(printed, 'en').publishedAt).toBe(date)
  })
})

describe('readLanguage', () => {
  it.each([
    ['Italian', 'it'],
    ['ITA', 'it'],
    ['it_IT', 'it'],
    ['en-us', 'en'],
    ['Ελληνικά', 'el'],
    ['GREEK', 'el'],
    ['gre', 'el'],
    ['tedesco', 'de'],
    ['zh-Hans', 'zh'],
    ['xx', null],
    ['the second one', null],
    ['', null],
  ])('takes %j for %j', (printed, code) => {
    expect(readLanguage(printed)).toBe(code)
  })
})
