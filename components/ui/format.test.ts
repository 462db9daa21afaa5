// Days, figures and names as the screen writes them.
import { describe, expect, it } from 'vitest'
import { formatFor } from './format'

it.each([
  [0, 8, '0%'],
  [1, 8, '12.5%'],
  [8, 8, '100%'],
  [1, 3, '33.3%'],
  [1, 100_000, '<0.1%'],
  [99_999, 100_000, '>99.9%'],
  [0, 0, '–'],
])('writes %d of %d as %s', (part, whole, written) => {
  expect(formatFor('en').share(part, whole)).toBe(written)
})

describe.each([
  ['en', '31 Aug 2023', 'May 2023', 'November 2024', '1,284', '12.5%', '<0.1%', '1.6 MB', 'Greek', 'United States'],
  ['it', '31 ago 2023', 'mag 2023', 'novembre 2024', '1284', '12,5%', '<0,1%', '1,6 MB', 'greco', 'Stati Uniti'],
  [
    'el',
    '31 Αυγ 2023',
    'Μαΐ 2023',
    'Νοέμβριος 2024',
    '1.284',
    '12,5%',
    '<0,1%',
    '1,6 MB',
    'Ελληνικά',
    'Ηνωμένες Πολιτείες',
  ],
] as const)('in %s', (locale, day, month, monthInFull, count, share, little, bytes, language, country) => {
  const format = formatFor(locale)

  it('writes days and months', () => {
    expect([format.day('2023-08-31'), format.month('2023-05')]).toEqual([day, month])
    expect(format.monthInFull('2024-11')).toBe(monthInFull)
  })

  it('writes figures', () => {
    expect([format.count(1284), format.share(1, 8), format.share(1, 100_000), format.bytes(1_600_000)]).toEqual([
      count,
      share,
      little,
      bytes,
    ])
  })

  it('names languages and countries, and lets what is no code stand for itself', () => {
    expect([format.language('el'), format.country('US')]).toEqual([language, country])
    expect([format.language('what is it'), format.country('nowhere')]).toEqual(['what is it', 'nowhere'])
  })
})
