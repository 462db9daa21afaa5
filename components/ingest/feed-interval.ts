// How often a feed is read.

/** In minutes. */
export const INTERVALS = [15, 30, 60, 180, 720, 1_440]

export const USUAL_INTERVAL = 60

/** `180` → `every 3 hours`. */
export function everyWords(minutes: number): string {
  const [count, unit] =
    minutes % 1_440 === 0 ? [minutes / 1_440, 'day'] : minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute']
  return count === 1 ? `every ${unit}` : `every ${count} ${unit}s`
}
