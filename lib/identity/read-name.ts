// Takes a bare name apart: its telling words, the readings it has in other cases, the number of a king, junior or senior.
import { foldName } from './fold-name'
import { isOfWomanOrMan } from './genders'
import { type NameWord, toNameWord } from './name-word'
import { PARTICLES } from './name-words'
import { nominativesOf } from './nominatives'
import { readingsOf } from './strip-printed'

export type ParsedName = {
  /** Folded, with hyphenated words whole. Particles are left out where words remain. */
  words: readonly string[]
  /** The readings of the name, hyphenated words cut up; first as printed, then from other cases. */
  readings: readonly (readonly NameWord[])[]
  /** Which of the readings are in doubt: the words as they stand are as likely. */
  doubtful: ReadonlySet<number>
  /** Into how many parts hyphens cut its first word. */
  givenParts: number
  /** All its letters, folded. */
  folded: string
  isCapitals: boolean
  /** "Charles III": 3. */
  number: number | null
  generation: 'junior' | 'senior' | null
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10 }
const GREEK_NUMERALS: Record<string, number> = { Α: 1, Β: 2, Γ: 3, Δ: 4, Ε: 5, Ϛ: 6, Ζ: 7, Η: 8, Θ: 9, Ι: 10, Κ: 20 }

/** Greek and Roman numerals add their digits up; a smaller Roman digit before a greater one is taken off it. */
const numberOf = (word: string): number | null => {
  const roman = /^([IVX]+)\.?$/u.exec(word)?.[1]
  if (roman !== undefined) {
    const digits = [...roman].map((digit) => ROMAN[digit] ?? 0)
    return digits.reduce((sum, digit, at) => (digit < (digits[at + 1] ?? 0) ? sum - digit : sum + digit), 0)
  }
  const greek = /^([ΑΒΓΔΕϚΖΗΘΙΚΣΤ]{1,3})['΄ʹ΄]$/u.exec(word)?.[1]
  if (greek === undefined) return null
  return [...greek.replace('ΣΤ', 'Ϛ')].reduce((sum, digit) => sum + (GREEK_NUMERALS[digit] ?? 0), 0)
}

const GENERATIONS: Record<string, 'junior' | 'senior'> = {
  ...Object.fromEntries(['jr', 'junior', 'filho', 'τζουνιορ', 'младшии', 'молодшии'].map((word) => [word, 'junior'])),
  ...Object.fromEntries(['sr', 'senior', 'старшии'].map((word) => [word, 'senior'])),
}

/** No case but the nominative ends so; folded, й is и, which others do end in. */
const NOMINATIVE = /[иы]й$/iu

/** A family name of a woman, or of a man in the genitive: Медведева, Παπαδοπούλου. */
const isEitherSurname = (word: string): boolean => /(?:ова|ева|ина|іна|ая|ου)$/u.test(word)

/** Son of, in Arabic names; with a capital it is part of a Hebrew surname or a given name. */
const SMALL_BEN = new Set(['ben', 'бен', 'μπεν'])

const PATRONYMIC =
  /(?:[oeі]v?i(?:ch|tch|tsch|č|c)|[oe]w?itsch|[oe]vna|[oe]wna|ович|евич|ьич|овна|евна|івна|οβιτς?|εβιτς?)(?:а|у|ем|е|ы|ой|οσ)?$/u

/** `Lavrov Sergey Viktorovich` as Lavrov Sergey. */
const withoutPatronymic = (folded: readonly string[]): string[][] => {
  const at = folded.findIndex((word, index) => index > 0 && PATRONYMIC.test(word))
  return folded.length === 3 && at > 0 ? [folded.filter((_, index) => index !== at)] : []
}

const HYPHEN = /[\s\-‐‑–]+/u

const cut = (text: string, at: RegExp): string[] => {
  const words = text.split(at).filter((word) => foldName(word) !== '')
  const telling = words.filter((word) => !PARTICLES.has(foldName(word)) && !SMALL_BEN.has(word))
  return telling.length > 0 ? telling : words
}

/** `Ron De Santis` as Ron DeSantis: where particles are left out, the name with them written on to what follows. */
const joinParticles = (text: string): string[][] => {
  const words = text
    .split(/[\s\-‐‑–]+/u)
    .map(foldName)
    .filter(Boolean)
  const joined = words.reduce<string[]>((parts, word, at) => {
    const before = words[at - 1]
    if (before !== undefined && PARTICLES.has(before)) parts.push(`${parts.pop() ?? ''}${word}`)
    else parts.push(word)
    return parts
  }, [])
  return joined.length < words.length && joined.length > 1 ? [joined] : []
}

/**
 * Takes a name apart as printed, without address and role; an article may stand before it.
 * `isGenitive`: an article before it says that it is a man's name in the genitive (του Παπαδόπουλου).
 */
export const readName = (printed: string, form: 'nominative' | 'any' = 'any'): ParsedName => {
  const isGenitive = /^(?:σ?του|τον|στον)\s/iu.test(printed.trim())
  const bare = readingsOf(printed, 'und').at(-1) ?? ''
  const spaced = bare
    .replace(/(\p{Lu})\.(?=\p{L})/gu, '$1. ')
    .replace(/-(?=(?:младш|старш|молодш)\p{L}+$)/u, ' ')
    .replace(/[’']s?$/u, (end) => (/^.{1,4}[’']$/u.test(bare.split(' ').at(-1) ?? '') ? end : ''))
  const all = spaced.split(/\s+/u)
  const numberAt =
    all.length > 1 ? all.findIndex((word, at) => at > 0 && at === all.length - 1 && numberOf(word) !== null) : -1
  const generationAt = all.findIndex((word, at) => at > 0 && GENERATIONS[foldName(word)] !== undefined)
  const text = all.filter((_, at) => at !== numberAt && at !== generationAt).join(' ')
  const words = cut(text, /\s+/u)
  const parts = cut(text, HYPHEN)
  const folded = parts.map(foldName)
  const isNominative = parts.some((part) => NOMINATIVE.test(part))
  const others =
    form === 'nominative'
      ? []
      : [...(isNominative ? [] : nominativesOf(folded)), ...joinParticles(text), ...withoutPatronymic(folded)]
  const isDoubtful =
    (folded.length > 1 && isOfWomanOrMan(folded[0] ?? '', folded.at(-1) ?? '')) ||
    (folded.length === 1 && !isGenitive && isEitherSurname(folded[0] ?? ''))
  return {
    words: words.map(foldName),
    readings: [parts.map(toNameWord), ...others.map((words) => words.map(toNameWord))],
    doubtful: new Set(isDoubtful ? others.map((_, at) => at + 1) : []),
    givenParts: cut(words[0] ?? '', HYPHEN).length,
    folded: folded.join(''),
    isCapitals: !/\p{Ll}/u.test(bare),
    number: numberAt < 0 ? null : numberOf(all[numberAt] ?? ''),
    generation: generationAt < 0 ? null : (GENERATIONS[foldName(all[generationAt] ?? '')] ?? null),
  }
}
