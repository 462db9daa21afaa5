// The figures of a statement with what they measure, so that 48 hours are two days and a third is no two thirds.
import { spellingIn } from '../lexicon/concepts'
import { findConcepts } from '../lexicon/find-concepts'
import { findNumbers } from '../statements/find-numbers'
import { NUMBER_WORDS } from '../statements/number-scales'
import type { ReadStatement } from '../statements/read-statement'
import { type Finder, type Stretch, wordFinder } from '../statements/word-finder'
import {
  type Dimension,
  HALF_BEHIND,
  JOINED_PARTS,
  OF_WORDS,
  ONE_BEFORE,
  PART_WORDS,
  ROUND_WORDS,
  SCALES,
  UNITS,
} from './figure-words'

export type Figure = {
  /** As it is written, and in the base of its dimension: 2 and 48 for "two days". */
  value: number
  measured: number
  dimension: Dimension | null
  /** The unit's concept, or "part" for a part in words; null for a bare number. */
  unit: string | null
  /** "Nearly 4,000". */
  isRound: boolean
  /** UTF-16 offsets. */
  start: number
  end: number
}

/** 90 days and three months, 15 days and two weeks, 33 % and a third: across units figures are rounded, as those that say so are. */
const ROUNDED = 0.08
const EXACT = 1e-6
/** What "eight out of ten" counts by: more is a count of its own. */
const LARGEST_WHOLE = 10
/** Letters between "a quarter" and the "million" that it is a part of. */
const NEAR_PART = 8

/** Every number with its unit, and every part in words; "hundreds" is no figure. In no order. */
export function figuresOf(read: ReadStatement): Figure[] {
  const parts = [...partsOf(read), ...countedParts(read)]
  const isInPart = ({ start, end }: { start: number; end: number }) =>
    parts.some((part) => start < part.end && end > part.start)
  const numbers = numbersOf(read)
    .filter((number) => !isInPart(number))
    .map((number) => measured(read, number.value, number))
  const ones = oneOf(read).filter(({ start }) => !parts.some(({ end }) => start > end && start - end < NEAR_PART))
  return [...numbers, ...ones, ...parts]
}

/** Whether two figures tell the same; a unit that one leaves out is no other unit. */
export function areEqual(one: Figure, other: Figure): boolean {
  const isRound = one.isRound || other.isRound
  if (one.dimension === null || other.dimension === null)
    return isNear(one.value, other.value, isRound ? ROUNDED : EXACT)
  if (one.dimension !== other.dimension) return false
  return isNear(one.measured, other.measured, one.unit === other.unit && !isRound ? EXACT : ROUNDED)
}

const isNear = (one: number, other: number, share: number): boolean =>
  Math.abs(one - other) <= share * Math.max(Math.abs(one), Math.abs(other))

type Counted = { value: number; start: number; end: number }

/** The numbers as they are written, whatever sign they are read as; those in names are none. */
function numbersOf({ words, told, signs }: ReadStatement): Counted[] {
  const named = signs.filter(({ kind }) => kind === 'name' || kind === 'country')
  return findNumbers(words, told.language).flatMap(({ value, kind, at, length }) => {
    const [start, end] = [words[at]?.start ?? 0, words[at + length - 1]?.end ?? 0]
    const isNamed = named.some((sign) => sign.start < end && sign.end > start)
    return kind === 'amount' && !isNamed ? [{ value: Number(value), start, end }] : []
  })
}

function measured(read: ReadStatement, count: number, { start, end }: { start: number; end: number }): Figure {
  const next = read.words.findIndex((word) => word.start >= end)
  const half = next < 0 ? undefined : halvesOf(read).find(({ at }) => at === next || at === next + 1)
  const value = count + (half ? 0.5 : 0)
  const unit = next < 0 ? null : (unitAt(read, next) ?? (half ? unitAt(read, half.at + half.length) : null))
  const [dimension, size] = unit ? (UNITS[unit] ?? [null, 1]) : [null, 1]
  return { value, measured: value * size, dimension, unit, isRound: isRoundAt(read, start), start, end }
}

/** "And a half" behind a number or its unit. */
const halvesOf = ({ words, told }: ReadStatement): Stretch[] =>
  HALF_FINDERS.get(told.language.slice(0, 2))?.(words) ?? []

const findersOfWords = (lists: Record<string, string>): ReadonlyMap<string, Finder> =>
  new Map(Object.entries(lists).map(([language, list]) => [language, wordFinder(list, language)]))
const OF_FINDERS = findersOfWords(OF_WORDS)
const HALF_FINDERS = findersOfWords(HALF_BEHIND)
const ROUND_FINDERS = findersOfWords(ROUND_WORDS)

/** Whether a word right before a figure, or an article away, says that it is a round one. */
function isRoundAt({ words, told }: ReadStatement, start: number): boolean {
  const at = words.findIndex((word) => word.start === start)
  const found = ROUND_FINDERS.get(told.language.slice(0, 2))?.(words) ?? []
  return found.some((stretch) => stretch.at + stretch.length === at || stretch.at + stretch.length === at - 1)
}

/** "Eight out of ten". */
function countedParts(read: ReadStatement): Figure[] {
  const { words, told } = read
  const numbers = numbersOf(read)
  return (OF_FINDERS.get(told.language.slice(0, 2))?.(words) ?? []).flatMap(({ at, length }) => {
    const [before, after] = [words[at - 1], words[at + length]]
    const count = numbers.find(({ end }) => end === before?.end)
    const whole = numbers.find(({ start }) => start === after?.start)
    if (!count || !whole) return []
    const isPart = count.value > 0 && count.value < whole.value && whole.value <= LARGEST_WHOLE
    return isPart ? [part(count.value / whole.value, count.start, whole.end)] : []
  })
}

function unitAt({ words, told }: ReadStatement, at: number): string | null {
  if (words[at]?.printed === '%') return 'percent'
  const spell = spellingIn(told.language)
  const found = findConcepts(
    words.slice(at, at + 2).map(({ printed }) => spell(printed)),
    told.language,
  ).find((concept) => concept.at === 0)
  return found && found.concept.id in UNITS ? found.concept.id : null
}

/** "One million": a number only where one stands before it. */
function oneOf({ signs, words }: ReadStatement): Figure[] {
  return signs.flatMap(({ key, start, end }) => {
    const value = SCALES[key.slice('concept:'.length)]
    const before = words[words.findIndex((word) => word.start === start) - 1]
    if (value === undefined || !before || !ONE_BEFORE.has(before.folded)) return []
    return [{ value, measured: value, dimension: null, unit: null, isRound: false, start: before.start, end }]
  })
}

const PART_FINDERS = new Map(
  Object.entries(PART_WORDS).map(([language, list]) => [
    language,
    list.split(', ').map((item) => {
      const [whole = '', ...phrases] = item.split(' ')
      return { whole: Number(whole), find: wordFinder(phrases.join(' '), language) }
    }),
  ]),
)

function partsOf(read: ReadStatement): Figure[] {
  const { words, told } = read
  const joined = words.flatMap(({ folded, start, end }) => {
    const value = JOINED_PARTS[folded]
    return value === undefined ? [] : [part(value, start, end)]
  })
  const parted = (PART_FINDERS.get(told.language.slice(0, 2)) ?? []).flatMap(({ whole, find }) =>
    find(words).flatMap((stretch) => {
      const count = countBefore(read, stretch, whole)
      const from = words[count?.isSpelt ? stretch.at - 1 : stretch.at]
      const last = words[stretch.at + stretch.length - 1]
      return count && from && last ? [part(count.value / whole, from.start, last.end)] : []
    }),
  )
  return [...joined, ...parted]
}

const part = (value: number, start: number, end: number): Figure => ({
  value,
  measured: value,
  dimension: 'share',
  unit: 'part',
  isRound: false,
  start,
  end,
})

/** How many parts; null for an ordinal ("the third"). "Half" and "tercera parte" may stand alone, and half a million is a number. */
function countBefore(
  read: ReadStatement,
  { at, length }: Stretch,
  whole: number,
): { value: number; isSpelt: boolean } | null {
  const { words, told } = read
  const [here, before] = [words[at], words[at - 1]]
  if (numbersOf(read).some(({ start, end }) => here && here.start >= start && here.end <= end)) return null
  if (halvesOf(read).some((half) => half.at < at && at < half.at + half.length)) return null
  const listed = before && NUMBER_WORDS.get(told.language.slice(0, 2))?.get(before.folded)
  if (listed !== undefined && listed < whole) return { value: listed, isSpelt: true }
  if (before && ONE_BEFORE.has(before.folded)) return { value: 1, isSpelt: true }
  return whole === 2 || length > 1 ? { value: 1, isSpelt: false } : null
}
