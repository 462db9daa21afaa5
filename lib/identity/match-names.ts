// Compares two bare names word by word.

import { isArabicGivenName, isGivenName } from './given-names'
import { matchWords, type NameOrigin, type WordMatch } from './match-words'
import type { NameWord } from './name-word'
import { toNameWord } from './name-word'
import { FAMILY_NAMES_FIRST, GENERIC_BODY_WORDS, KOREAN_FAMILY_NAMES } from './name-words'
import type { ParsedName } from './read-name'

/** `yes`: one name in two spellings. `maybe`: one can stand for the other (surname alone, initials, abbreviation). */
export type NameComparison = {
  same: 'yes' | 'maybe' | 'no'
  /** 0 to 1: `yes` from 0.8, `maybe` from 0.5 up to that, `no` below. */
  score: number
  why: string
  /** `part` where one has words that the other lacks, `case` where an ending was taken off that may belong to the name. */
  extent?: 'part' | 'case'
}

export const yes = (score: number, why: string): NameComparison => ({ same: 'yes', score: 0.8 + 0.2 * score, why })
/** As `yes`, of names one of which has words that the other lacks. */
const yesInPart = (score: number, why: string): NameComparison => ({ ...yes(score, why), extent: 'part' })
export const maybe = (score: number, why: string): NameComparison => ({ same: 'maybe', score: 0.5 + 0.29 * score, why })
export const no = (score: number, why: string): NameComparison => ({
  same: 'no',
  score: 0.49 * Math.max(0, score),
  why,
})

type Words = readonly NameWord[]

const foldedOf = (words: Words): string[] => words.map(({ folded }) => folded)

const holdsFamily = (words: Words, names: ReadonlySet<string>): boolean =>
  words.length > 1 && [words[0], words.at(-1)].some((word) => word !== undefined && names.has(word.folded))

const originOf = (a: Words, b: Words): NameOrigin => {
  if (holdsFamily(a, KOREAN_FAMILY_NAMES) || holdsFamily(b, KOREAN_FAMILY_NAMES)) return 'Korean'
  if (holdsFamily(a, FAMILY_NAMES_FIRST) && holdsFamily(b, FAMILY_NAMES_FIRST)) return 'Chinese'
  return [...a, ...b].some(({ folded }) => isArabicGivenName(folded)) ? 'Arabic' : 'other'
}

const isAbbreviationOf = (short: ParsedName, long: ParsedName): boolean => {
  const words = long.readings[0] ?? []
  return (
    short.words.length === 1 &&
    words.length > 1 &&
    short.isCapitals &&
    foldedOf(words)
      .map((word) => word.charAt(0))
      .join('') === short.words[0]
  )
}

type Pair = WordMatch & { at: number; width: number }

/** Finds each word of `short` in `long`, two words of `long` run together included; each is used once. */
const pairUp = (short: Words, long: Words, origin: NameOrigin): Pair[] => {
  const free = new Set(long.keys())
  const pairAt = (word: NameWord, other: NameWord, at: number, width: number): Pair => ({
    ...matchWords(word, other, origin),
    at,
    width,
  })
  return short.map((word) => {
    const none: Pair = { at: -1, width: 0, how: 'none', score: 0 }
    let best = none
    for (const at of free) {
      const other = long[at]
      if (other === undefined) continue
      const single = pairAt(word, other, at, 1)
      if (single.score > best.score) best = single
      const next = free.has(at + 1) ? long[at + 1] : undefined
      if (next === undefined || word.folded.length < 4) continue
      const joined = pairAt(word, toNameWord(other.folded + next.folded), at, 2)
      if (joined.how === 'alike' && joined.score > best.score) best = joined
    }
    for (let at = best.at; at < best.at + best.width; at++) free.delete(at)
    return best
  })
}

const compareOneWord = (word: NameWord, long: Words, origin: NameOrigin): NameComparison => {
  const alike = (other: NameWord | undefined) =>
    word.folded.length > 1 && other !== undefined && matchWords(word, other, origin).how === 'alike'
  const told = long.filter(({ folded }) => !GENERIC_BODY_WORDS.has(folded))
  if (told.length === 1 && told.length < long.length && alike(told[0])) {
    return maybe(0.9, 'the same but for a word that says what kind of body it is')
  }
  const whole = toNameWord(foldedOf(long).join(''))
  if (alike(whole)) return yes(0.9, 'the same, in one word or two')
  const [first, ...rest] = long
  if (alike(rest.at(-1))) return { ...maybe(1, 'surname alone'), extent: 'part' }
  if (first !== undefined && FAMILY_NAMES_FIRST.has(first.folded) && alike(first))
    return maybe(0.8, 'family name alone')
  if (rest.some(alike)) return maybe(0.6, 'one of the names')
  return no(alike(first) ? 0.8 : 0, 'no surname in common')
}

/** The same order, or the same but for where it starts (family name first): never two steps back in one round. */
const keepsOrder = (at: readonly number[]): boolean =>
  at.filter((place, index) => place > (at[(index + 1) % at.length] ?? place)).length <= 1

const isInitial = ({ folded }: NameWord): boolean => folded.length === 1

/** A shorter name must be spelt as the longer one is. */
const EXACT = 0.95

/** Within one script letters are copied, not heard: Meyer-Landrut is no Meier. */
const isCopied = (word: NameWord, other: NameWord): boolean =>
  word.script !== other.script || word.folded === other.folded

/** A second surname may be left out (Pedro Sánchez Pérez-Castejón), not a surname after two given names (Juan Carlos). */
const isSecondSurname = (pairs: readonly Pair[], short: Words, long: Words): boolean =>
  pairs.every(
    ({ at, width, score }, index) =>
      at === index && width === 1 && score >= EXACT && isCopied(short[index] as NameWord, long[at] as NameWord),
  ) && !isGivenName(short.at(-1)?.folded ?? '')

/** Moslem names may lack the Mohammed they begin with. */
const lacksFirst = (pairs: readonly Pair[], long: Words): boolean =>
  pairs.every(({ at, width }, index) => at === index + 1 && width === 1) &&
  /^m[ou]hamm?[ae]d$/.test(long[0]?.folded ?? '')

const compareManyWords = (short: Words, long: Words, origin: NameOrigin): NameComparison => {
  const pairs = pairUp(short, long, origin)
  const score = pairs.reduce((sum, pair) => sum + pair.score, 0) / pairs.length
  if (pairs.some(({ how }) => how === 'none')) return no(score, 'a word differs')
  const near = pairs.filter(({ how }) => how === 'near').length
  if (near > 1) return no(score, 'several words differ a little')
  if (!keepsOrder(pairs.map(({ at }) => at))) return no(score, 'the same words in another order')
  if (near === 1) return maybe(0.3, 'one word is spelt a little differently')
  if (pairs.every(({ how }) => how === 'initial')) return no(score, 'initials alone')
  const taken = pairs.reduce((sum, { width }) => sum + width, 0)
  const initials = pairs.filter(
    ({ how }, index) =>
      how === 'initial' && !(isInitial(short[index] as NameWord) && isInitial(long[pairs[index]?.at ?? 0] as NameWord)),
  )
  if (initials.length > 0) {
    const isMiddle = pairs.every(
      ({ how, at }, index) => how !== 'initial' || (index > 0 && at > 0 && index < pairs.length - 1),
    )
    return isMiddle && taken === long.length
      ? yes(0.5, 'a middle name in full')
      : maybe(0.9, 'an initial stands for a name')
  }
  const isPet = pairs.some(({ how }) => how === 'pet')
  if (taken === long.length)
    return isPet ? yes(0.5 * score, 'a given name in another form') : yes(score, 'the same words')
  const holdsEnds = [0, long.length - 1].every((end) => pairs.some(({ at, width }) => at <= end && end < at + width))
  const isBody = [...short, ...long].some(({ folded }) => GENERIC_BODY_WORDS.has(folded))
  const needsAll = isBody || FAMILY_NAMES_FIRST.has(long[0]?.folded ?? '')
  if (needsAll) return maybe(0.5, 'one has more words')
  // George H. W. Bush is not George W. Bush.
  const left = long.filter((word, at) => isInitial(word) && !pairs.some((pair) => pair.at === at)).length
  const clash = left > 1 || (short.length > 2 && long.some(isInitial))
  if (holdsEnds && !clash) return yesInPart(score * 0.7, 'a middle name is left out')
  if (clash) return maybe(0.5, 'one has more words')
  if (lacksFirst(pairs, long)) return yesInPart(score * 0.6, 'the first of the given names is left out')
  if (isSecondSurname(pairs, short, long)) return yesInPart(score * 0.6, 'a second surname is left out')
  return maybe(0.5, 'one has more words')
}

/** Cheaply told: names without a word that sounds somewhat alike have none that is alike. */
const shareSounds = (a: Words, b: Words): boolean => {
  const skeletons = new Set(a.flatMap((word) => word.skeletons))
  return b.some((word) => word.skeletons.some((skeleton) => skeletons.has(skeleton)))
}

const compareReadings = (a: Words, b: Words): NameComparison => {
  const isTurned = a.length > b.length || (a.length === b.length && foldedOf(a).join(' ') > foldedOf(b).join(' '))
  const [short, long] = isTurned ? [b, a] : [a, b]
  const origin = originOf(short, long)
  const [only] = short
  const [other] = long
  if (only === undefined || other === undefined) return no(0, 'nothing to compare')
  if (short.length > 1 && !shareSounds(short, long)) return no(0, 'nothing in common')
  if (short.length > 1) return compareManyWords(short, long, origin)
  if (long.length > 1) return compareOneWord(only, long, origin)
  const match = matchWords(only, other, origin)
  if (match.how === 'alike') return yes(match.score, 'the same word')
  return match.how === 'near' ? maybe(0.3, 'spelt a little differently') : no(match.score, 'another word')
}

const bestReading = (a: ParsedName, b: ParsedName): NameComparison => {
  let best = no(0, 'nothing to compare')
  for (const [at, reading] of a.readings.entries()) {
    for (const [otherAt, other] of b.readings.entries()) {
      if (at > 0 && otherAt > 0) continue
      const found = compareReadings(reading, other)
      const isDoubtful = a.doubtful.has(at) || b.doubtful.has(otherAt)
      const compared =
        found.same === 'yes' && isDoubtful
          ? { ...maybe(0.8, 'a case ending, or another name'), extent: 'case' as const }
          : found
      if (compared.score > best.score) best = compared
    }
    if (best.same === 'yes' && best.score > 0.95) break
  }
  return best
}

/** What has more words is no name; comparing each with each would take long. */
const MOST_WORDS = 20

/** Compares two bare names, of a person or a body each, by their spelling alone. */
export const matchNames = (a: ParsedName, b: ParsedName): NameComparison => {
  if (a.words.length === 0 || b.words.length === 0) return no(0, 'nothing to compare')
  if (a.number !== null && b.number !== null && a.number !== b.number) return no(0.8, 'another number')
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return no(0.8, 'father and son')
  const isTooLong = [a, b].some(({ readings }) => (readings[0]?.length ?? 0) > MOST_WORDS)
  if (isTooLong && a.folded !== b.folded) return no(0, 'too long for a name')
  const found =
    a.folded === b.folded
      ? yes(1, 'the same letters')
      : isAbbreviationOf(a, b) || isAbbreviationOf(b, a)
        ? maybe(0.7, 'the initials of the other')
        : bestReading(a, b)
  if (found.same !== 'yes') return found
  if (a.number !== b.number || a.generation !== b.generation) return maybe(0.8, 'one has a number or a generation')
  // Jean is not Jean-Luc.
  const isHalf = found.extent === 'part' && a.givenParts !== b.givenParts
  return isHalf ? maybe(0.6, 'half a given name') : found
}
