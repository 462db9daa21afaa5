// A length of time, the same however it is counted: "sixty minutes" and "an hour", "quindici giorni" and "two weeks".

/** A count of a unit of time, named as its concept is. */
export type Duration = { count: number; unit: string }

/** So many of a unit make one of the next. */
const UNITS: Readonly<Record<string, { next: string; makes: number }>> = {
  minute: { next: 'hour', makes: 60 },
  hour: { next: 'day', makes: 24 },
  day: { next: 'week', makes: 7 },
  month: { next: 'year', makes: 12 },
}

/** Fifteen days are two weeks where both ends are counted: in Greek and the Romance languages. */
const FORTNIGHT = 15

/**
 * A count in the largest unit that it fills; null where the unit is none of time.
 * @param unit id of a concept
 */
export function inLargestUnit({ count, unit }: Duration): Duration | null {
  if (unit === 'week' || unit === 'year') return { count, unit }
  const larger = UNITS[unit]
  if (!larger) return null
  if (unit === 'day' && count === FORTNIGHT) return { count: 2, unit: 'week' }
  if (count === 0 || count % larger.makes !== 0) return { count, unit }
  return inLargestUnit({ count: count / larger.makes, unit: larger.next })
}
