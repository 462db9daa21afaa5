import { describe, expect, it, vi } from 'vitest'
import { lastDays, thisMonth } from './recent-days'

describe.each([
  // Half past midnight in Rome and morning in Tokyo, while New York still has the day before.
  ['America/New_York', '2024-03-31'],
  ['Europe/Rome', '2024-04-01'],
  ['Asia/Tokyo', '2024-04-01'],
])('in %s', (zone, today) => {
  const at = (moment: string) => {
    vi.stubEnv('TZ', zone)
    return new Date(moment)
  }

  it('ends today and holds as many days as it says, over the change of clocks', () => {
    const { from, to } = lastDays(at('2024-03-31T22:30:00Z'), 7)
    expect(to).toBe(today)
    expect((Date.parse(to) - Date.parse(from)) / 86_400_000).toBe(6)
  })

  it('begins a month on its first', () => {
    expect(thisMonth(at('2024-03-31T22:30:00Z'))).toEqual({ from: `${today.slice(0, 7)}-01`, to: today })
  })
})
