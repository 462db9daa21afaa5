// Bars over stretches of days: where each stands and how high it is.
import { type Scale, startOf, toDay } from '@/lib/calendar'

/** `from` and `to` are days, both included; `x` and `width` are shares of the whole width, `height` of the highest bar. */
export type Bar = { from: string; to: string; count: number; x: number; width: number; height: number }

/** The bar of the stretch that begins on the day `at`, a number; it has no height yet. */
export function placeBar({ unit, start, end }: Scale, at: number, count: number): Bar {
  const next = startOf(unit, at, 1)
  const whole = end - start
  return { from: toDay(at), to: toDay(next - 1), count, x: (at - start) / whole, width: (next - at) / whole, height: 0 }
}

export const highest = (bars: readonly Bar[]): number => bars.reduce((most, { count }) => Math.max(most, count), 0)

/** The same bars on a scale from zero to `most`. */
export const raise = <B extends Bar>(bars: readonly B[], most: number): B[] =>
  bars.map((bar) => ({ ...bar, height: bar.count / most }))
