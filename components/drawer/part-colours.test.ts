// The parts of a statement are told apart by their colours also by readers who see no red, no green or no blue.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { PARTS } from './part-marks'

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8')

type Triple = [number, number, number]

/** Linear RGB as people without one kind of cone see it: Machado, Oliveira and Fernandes 2009, severity 1.0. */
const EYES: Record<string, [Triple, Triple, Triple]> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Colour difference CIE76 in L*a*b*; about 2.3 is the least that is seen side by side. */
const APART = 12

/** The two colours of a custom property, for light and dark. */
function coloursOf(name: string): string[] {
  const [, value = ''] = new RegExp(`--${name}: (.*);`).exec(css) ?? []
  const other = /^var\(--(.+)\)$/.exec(value)?.[1]
  return other ? coloursOf(other) : (value.match(/#[0-9a-f]{6}/g) ?? [])
}

const map = (row: Triple, [r, g, b]: Triple) => row[0] * r + row[1] * g + row[2] * b

function linear(hex: string): Triple {
  const channel = (at: number) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

function lab(rgb: Triple): Triple {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f(map([0.4124, 0.3576, 0.1805], rgb) / 0.95047)
  const y = f(map([0.2126, 0.7152, 0.0722], rgb))
  const z = f(map([0.0193, 0.1192, 0.9505], rgb) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** How far apart two colours look to `eyes`. */
function distance(a: string, b: string, eyes: [Triple, Triple, Triple]): number {
  const seen = (hex: string): Triple => {
    const of = (row: Triple) => Math.min(1, Math.max(0, map(row, linear(hex))))
    return lab([of(eyes[0]), of(eyes[1]), of(eyes[2])])
  }
  const [one, other] = [seen(a), seen(b)]
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}

const pairs = PARTS.flatMap((one, place) => PARTS.slice(place + 1).map((other) => [one, other] as const))

for (const [theme, at] of [
  ['light', 0],
  ['dark', 1],
] as const) {
  for (const what of ['', '-line']) {
    it.each(Object.entries(EYES))(`keeps ${what ? 'lines' : 'tints'} apart in ${theme} for %s`, (_, eyes) => {
      for (const [one, other] of pairs) {
        const [a = '', b = ''] = [coloursOf(`part-${one}${what}`)[at], coloursOf(`part-${other}${what}`)[at]]
        expect(distance(a, b, eyes), `${one} and ${other}`).toBeGreaterThan(APART)
      }
    })
  }
}
