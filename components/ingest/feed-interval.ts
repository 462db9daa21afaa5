// How often a feed is read.

/** In minutes. */
export const INTERVALS = [15, 30, 60, 180, 720, 1_440]

export const USUAL_INTERVAL = 60

/** In the largest unit it is a whole number of: `180` → 3 hours. */
export function intervalOf(minutes: number): { count: number; unit: 'day' | 'hour' | 'minute' } {
  if (minutes % 1_440 === 0) return { count: minutes / 1_440, unit: 'day' }
  return minutes % 60 === 0 ? { count: minutes / 60, unit: 'hour' } : { count: minutes, unit: 'minute' }
}
