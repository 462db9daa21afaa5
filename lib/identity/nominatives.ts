// The nominatives that a name printed in another case may have: Greek, Russian, Ukrainian, and the German genitive.
import { isGivenName } from './given-names'

/** Endings of one case, folded, the longest first, each with the nominative endings it may come from. */
type Case = readonly (readonly [ending: string, nominatives: readonly string[]])[]

const GREEK_CASES: readonly Case[] = [
  // Genitive and accusative of men, genitive of women, then of neuters and of plurals.
  [
    ['ου', ['οσ']],
    ['ον', ['οσ', 'ονασ']],
    ['ο', ['οσ']],
    ['α', ['ασ']],
    ['η', ['ησ']],
    ['ιου', ['ιοσ', 'ησ']],
  ],
  [
    ['ασ', ['α']],
    ['ησ', ['η']],
    ['ουσ', ['ω']],
    ['ωσ', ['η']],
  ],
  [
    ['ματοσ', ['μα']],
    ['εωσ', ['η']],
    ['ου', ['ο', 'οσ']],
    ['ησ', ['η']],
    ['ασ', ['α']],
  ],
  [
    ['εων', ['εισ']],
    ['ων', ['οι', 'εσ', 'α']],
    ['ουσ', ['οι']],
  ],
]

const RUSSIAN_CASES: readonly Case[] = [
  // Men: genitive and accusative, dative, instrumental, prepositional.
  [
    ['ого', ['ии', 'ои', 'ыи']],
    ['его', ['ии']],
    ['а', ['', 'о']],
    ['я', ['и', 'ь']],
    ['ы', ['а']],
    ['и', ['а', 'я']],
  ],
  [
    ['ому', ['ии', 'ои', 'ыи', 'ом']],
    ['ему', ['ии', 'ем']],
    ['у', ['', 'о']],
    ['ю', ['и', 'ь']],
    ['ові', ['', 'о']],
    ['еві', ['']],
    ['е', ['а', 'я']],
  ],
  [
    ['ем', ['', 'и', 'ь']],
    ['єм', ['и', 'іи']],
    ['ым', ['', 'ыи']],
    ['им', ['', 'ии']],
    ['ом', ['', 'о']],
    ['ои', ['а']],
    ['ою', ['а']],
    ['еи', ['я']],
  ],
  [
    ['ом', ['ии', 'ои', '']],
    ['ові', ['']],
    ['е', ['']],
    ['и', ['и']],
    ['і', ['']],
  ],
  // Women: genitive, dative and prepositional, instrumental; accusative.
  [
    ['ои', ['а', 'ая']],
    ['еи', ['я', 'ая', 'а']],
    ['ою', ['а']],
    ['ої', ['а']],
    ['оі', ['а']],
    ['іи', ['а']],
    ['ы', ['а']],
    ['і', ['а', 'я']],
    ['е', ['а', 'я']],
    ['и', ['я', 'а']],
  ],
  [
    ['ую', ['ая']],
    ['у', ['а']],
    ['ю', ['я']],
  ],
]

const isRussian = (folded: string): boolean => /\p{sc=Cyrillic}/u.test(folded)

/** So many of the Russian cases are men's: a name of theirs that ends in a consonant takes an ending with the others. */
const CASES_OF_MEN = 4

const casesOf = (folded: string): readonly Case[] =>
  /\p{sc=Greek}/u.test(folded) ? GREEK_CASES : isRussian(folded) ? RUSSIAN_CASES : []

/** Of Korean and Chinese names in so many words only the last is declined. */
const INVARIABLE = 3

const endsBare = (word: string): boolean => /[бвгджзклмнпрстфхцчшщь]$/u.test(word)

/** Shorter stems are left alone: too much would come of them. */
const SHORTEST_STEM = 2

const back = (word: string, endings: Case): string[] => {
  const found = endings.find(([ending]) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM)
  if (found === undefined) return [word]
  const stem = word.slice(0, word.length - found[0].length)
  return found[1].map((nominative) => stem + nominative)
}

/** What has more words is not inflected as one name. */
const MOST_WORDS = 10

/** Family names and given names seldom have more than two readings each; more words are not multiplied further. */
const MOST = 12

const combine = (choices: readonly string[][]): string[][] =>
  choices.reduce<string[][]>(
    (heads, tails) => heads.flatMap((head) => tails.map((tail) => [...head, tail])).slice(0, MOST),
    [[]],
  )

/** Shorter words lose no German s: it is more often their own. */
const SHORTEST_GENITIVE = 6

const withoutGenitive = (words: readonly string[]): string[][] => {
  const last = words.at(-1) ?? ''
  const base = last.slice(0, -1)
  const isGenitive = /[a-z][^aeiousxz]s$|[aeo]s$/.test(last) && last.length >= SHORTEST_GENITIVE && !isGivenName(base)
  return isGenitive ? [[...words.slice(0, -1), base]] : []
}

/**
 * Readings of folded words as a name in another case than the nominative: all words in one case, save those that do
 * not inflect. The words as they stand are not among them.
 */
export const nominativesOf = (words: readonly string[]): string[][] => {
  const last = words.at(-1) ?? ''
  if (words.length > MOST_WORDS) return []
  if (/[a-z]/.test(last)) return withoutGenitive(words)
  const seen = new Set([words.join(' ')])
  return casesOf(last)
    .flatMap((endings, at) => {
      const choices = words.map((word) => back(word, endings))
      const isBroken =
        at < CASES_OF_MEN &&
        words.length < INVARIABLE &&
        words.some((word, index) => choices[index]?.[0] === word && endsBare(word))
      return isBroken ? [] : combine(choices)
    })
    .filter((reading) => {
      const key = reading.join(' ')
      return !seen.has(key) && seen.add(key)
    })
}
