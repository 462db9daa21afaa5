// Whether two printed names can be one person or body, told from the names alone.
import { foldName } from './fold-name'
import { matchWords, type WordMatch } from './match-words'
import { FAMILY_NAMES_FIRST, GENERIC_BODY_WORDS, KOREAN_FAMILY_NAMES, PARTICLES } from './name-words'
import { readingsOf } from './strip-printed'

/** `yes`: one name in two spellings. `maybe`: one can stand for the other (surname alone, initials, abbreviation). */
export type NameComparison = {
  same: 'yes' | 'maybe' | 'no'
  /** 0 to 1: `yes` from 0.8, `maybe` from 0.5 up to that, `no` below. */
  score: number
  why: string
}

/** The folded words of a name; `parts` has hyphenated ones cut up. Particles are left out where words remain. */
type Name = { words: string[]; parts: string[]; bare: string }

const toName = (printed: string): Name => {
  const bare = readingsOf(printed, 'und').at(-1) ?? ''
  const spaced = bare.replace(/(\p{Lu})\.(?=\p{L})/gu, '$1. ')
  const cut = (at: RegExp) => {
    const words = spaced.split(at).map(foldName).filter(Boolean)
    const telling = words.filter((word) => !PARTICLES.has(word))
    return telling.length > 0 ? telling : words
  }
  return { words: cut(/\s+/u), parts: cut(/[\s\-‐‑–]+/u), bare }
}

const yes = (score: number, why: string): NameComparison => ({ same: 'yes', score: 0.8 + 0.2 * score, why })
const maybe = (score: number, why: string): NameComparison => ({ same: 'maybe', score: 0.5 + 0.29 * score, why })
const no = (score: number, why: string): NameComparison => ({ same: 'no', score: 0.49 * score, why })

const isKorean = ({ parts }: Name): boolean =>
  parts.length > 1 && [parts[0], parts.at(-1)].some((part) => part !== undefined && KOREAN_FAMILY_NAMES.has(part))

const isAbbreviationOf = (short: Name, long: Name): boolean =>
  short.words.length === 1 &&
  long.parts.length > 1 &&
  !/\p{Ll}/u.test(short.bare) &&
  long.parts.map((part) => part.charAt(0)).join('') === short.words[0]

/** Finds each word of `short` in `long`, two words of `long` run together included; each is used once. */
const pairUp = (short: readonly string[], long: readonly string[], korean: boolean) => {
  const free = new Set(long.keys())
  return short.map((word) => {
    const single = [...free].map((at) => ({ at, width: 1, ...matchWords(word, long[at] ?? '', korean) }))
    const joined = [...free]
      .filter((at) => free.has(at + 1))
      .map((at) => ({ at, width: 2, ...matchWords(word, `${long[at]}${long[at + 1]}`, korean) }))
      .filter(({ how }) => how === 'alike')
    const none = { at: -1, width: 0, how: 'none', score: 0 } satisfies WordMatch & { at: number; width: number }
    const best = [...single, ...joined].reduce((a, b) => (b.score > a.score ? b : a), none)
    for (let at = best.at; at < best.at + best.width; at++) free.delete(at)
    return best
  })
}

const compareOneWord = (word: string, long: Name, korean: boolean): NameComparison => {
  const told = long.words.filter((other) => !GENERIC_BODY_WORDS.has(other))
  if (told.length === 1 && told.length < long.words.length && matchWords(word, told[0] ?? '', korean).how === 'alike') {
    return maybe(0.9, 'the same but for a word that says what kind of body it is')
  }
  const [first, ...rest] = long.words
  const family = rest.at(-1) ?? ''
  const matchOf = (other: string) => (word.length > 1 ? matchWords(word, other, korean) : { how: 'none', score: 0 })
  if (matchOf(family).how === 'alike') return maybe(1, 'surname alone')
  if (first !== undefined && FAMILY_NAMES_FIRST.has(first) && matchOf(first).how === 'alike') {
    return maybe(0.8, 'family name alone')
  }
  if (rest.some((other) => matchOf(other).how === 'alike')) return maybe(0.6, 'one of the names')
  if (long.parts.slice(1).some((part) => matchOf(part).how === 'alike')) return maybe(0.6, 'part of the surname')
  return no(first !== undefined && matchOf(first).how === 'alike' ? 0.8 : 0, 'no surname in common')
}

/** The same order, or the same but for where it starts (family name first): never two steps back in one round. */
const keepsOrder = (at: readonly number[]): boolean =>
  at.filter((place, index) => place > (at[(index + 1) % at.length] ?? place)).length <= 1

const compareManyWords = (short: Name, long: Name, korean: boolean): NameComparison => {
  const pairs = pairUp(short.parts, long.parts, korean)
  const score = pairs.reduce((sum, pair) => sum + pair.score, 0) / pairs.length
  const missed = pairs.filter(({ how }) => how === 'none').length
  if (missed > 0) return no(score, 'a word differs')
  const taken = pairs.reduce((sum, { width }) => sum + width, 0)
  const near = pairs.filter(({ how }) => how === 'near').length
  if (near > 1) return no(score, 'several words differ a little')
  if (near === 1) return maybe(0.3, 'one word is spelt a little differently')
  if (pairs.every(({ how }) => how === 'initial')) return no(score, 'initials alone')
  if (pairs.some(({ how }) => how === 'initial')) return maybe(0.9, 'an initial stands for a name')
  if (!keepsOrder(pairs.map(({ at }) => at))) return no(score, 'the same words in another order')
  if (taken === long.parts.length) return yes(score, 'the same words')
  const holdsEnds = [0, long.parts.length - 1].every((end) =>
    pairs.some(({ at, width }) => at <= end && end < at + width),
  )
  const needsAll =
    FAMILY_NAMES_FIRST.has(long.parts[0] ?? '') ||
    [...short.parts, ...long.parts].some((part) => GENERIC_BODY_WORDS.has(part))
  return holdsEnds && !needsAll ? yes(score * 0.7, 'a middle name is left out') : maybe(0.5, 'one has more words')
}

/**
 * Compares two names as printed, in any of the scripts Latin, Greek and Cyrillic, with or without article, honorific,
 * hyphens, marks and inflection. Knows no particular person: `buildNameLookup(…).compare` adds that knowledge.
 */
export const compareNames = (a: string, b: string): NameComparison => {
  const [nameA, nameB] = [toName(a), toName(b)]
  if (nameA.words.length === 0 || nameB.words.length === 0) return no(0, 'nothing to compare')
  if (foldName(nameA.bare) === foldName(nameB.bare)) return yes(1, 'the same letters')
  if (isAbbreviationOf(nameA, nameB) || isAbbreviationOf(nameB, nameA)) return maybe(0.7, 'the initials of the other')
  const [short, long] = nameA.parts.length <= nameB.parts.length ? [nameA, nameB] : [nameB, nameA]
  const korean = isKorean(short) || isKorean(long)
  const [only] = short.words
  const [other] = long.words
  if (only === undefined || other === undefined) return no(0, 'nothing to compare')
  if (short.words.length > 1) return compareManyWords(short, long, korean)
  if (long.words.length > 1) return compareOneWord(only, long, korean)
  const match = matchWords(only, other, korean)
  if (match.how === 'alike') return yes(match.score, 'the same word')
  return match.how === 'near' ? maybe(0.3, 'spelt a little differently') : no(match.score, 'another word')
}
