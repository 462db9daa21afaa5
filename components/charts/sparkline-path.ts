// The shape of a sparkline: one bar for each count, as an SVG path.

/** A count above zero is never drawn lower than this, in pixels: one statement is seen beside a thousand. */
const LOWEST = 1.5

/**
 * Bars of one width with a gap of a third between them, standing on the bottom edge; the highest count fills `height`.
 * @param counts from left to right, none negative
 * @returns the `d` of a path in a box of `width` by `height` pixels; empty where every count is zero
 */
export function sparklinePath(counts: readonly number[], { width, height }: { width: number; height: number }): string {
  const most = Math.max(0, ...counts)
  const step = width / counts.length
  const bar = round(step * 0.75)
  return counts
    .flatMap((count, index) => {
      if (count === 0) return []
      const tall = round(Math.max(LOWEST, (count / most) * height))
      return [`M${round(index * step)} ${round(height - tall)}h${bar}v${tall}h-${bar}z`]
    })
    .join('')
}

const round = (value: number) => Math.round(value * 10) / 10
