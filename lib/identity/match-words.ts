// Matches the words of two names with one another: alike, initial, pet name.
import { GIVEN_NAME_GROUPS } from './given-names'
import { type NameWord, toNameWord } from './name-word'
import { soundSimilarity, substitution } from './sound-key'

/** Two words of one script, or of two, pass for the same from here on. Measured: see `compare-names.test.ts`. */
const SAME_SCRIPT = 0.955
const ACROSS_SCRIPTS = 0.88
/** In short words one vowel tells two names apart (Lin, Lan). */
const ACROSS_SCRIPTS_SHORT = 0.91
const SHORT = 4

/** Below that by so much at most, a slip of the pen may be all that parts them. */
const NEAR = 0.07

/** How two words agree: `score` 0 when they do not; `near` when a slip of the pen may be all that parts them;
 * `pet` given names that stand for each other. */
export type WordMatch = { how: 'alike' | 'pet' | 'initial' | 'near' | 'none'; score: number }

const NONE: WordMatch = { how: 'none', score: 0 }

/** Korean sounds written in the rival romanisations come down to one key (Jong, Jung, Jeong; Hui, Hee). */
const koreanKey = (folded: string): string =>
  folded
    .replace(/eui|ui|ee/g, 'i')
    .replace(/eo|eu|oo/g, 'u')
    .replace(/oe|oi/g, 'e')
    .replace(/ch/g, 'j')
    .replace(/[ou]/g, 'u')
    .replace(/k/g, 'g')
    .replace(/p/g, 'b')

/** Other scripts write down the vowels of Seok and Yeol as o, u or e, as the Latin spellings do (Suk, Σοκ, γελ), and k as g. */
const koreanSounds = ({ sounds }: NameWord): string[] => [
  ...new Set(
    sounds
      .map((sound) => sound.replace(/k/g, 'g'))
      .flatMap((sound) => [sound.replace(/o/g, 'u'), sound.replace(/e[ou]|i[ou]/g, 'e')]),
  ),
]

const likenessOfKorean = (a: NameWord, b: NameWord): number => {
  const others = koreanSounds(b)
  return Math.max(...koreanSounds(a).flatMap((sound) => others.map((other) => soundSimilarity(sound, other))))
}

/** A full vowel at the end; e may be silent, which shows where letters are not copied. */
const VOWEL_END = /[aiou]$/
const ANY_VOWEL_END = /[aeiou]$/
const CONSONANT_END = /[^aeiou]$/

/**
 * What a word hardly gains or loses on its way into another script: its first consonant, a full closing vowel, an a
 * that tells a woman from a man (Paolo and Paola, Gabriele and Gabriela).
 */
const edgePenalty = (a: string, b: string, isCopied: boolean): number => {
  const starts = [a.charAt(0), b.charAt(0)] as const
  const startsApart = substitution(...starts) === 1 && !starts.some((letter) => 'aeiouh'.includes(letter))
  const vowel = isCopied ? ANY_VOWEL_END : VOWEL_END
  const endsApart = (vowel.test(a) && CONSONANT_END.test(b)) || (vowel.test(b) && CONSONANT_END.test(a))
  const [vowelOfA, vowelOfB] = [a, b].map((sound) => /([aeiou])s$/.exec(sound)?.[1])
  const endings = `${vowelOfA ?? ''}${vowelOfB ?? ''}`
  const namesApart = ['ao', 'oa', 'ai', 'ia', 'io', 'oi'].includes(endings)
  const isOpen = !CONSONANT_END.test(a) && !CONSONANT_END.test(b)
  const isGreekWoman = ['io', 'oi'].includes(`${a.at(-1) ?? ''}${b.at(-1) ?? ''}`)
  const gendersApart = isOpen && (a.endsWith('a') !== b.endsWith('a') || isGreekWoman)
  // Charlotte is Шарлотта.
  const isSilent = !isCopied && !namesApart && [a, b].some((sound) => sound.endsWith('e'))
  return (startsApart ? 0.1 : 0) + (endsApart ? 0.15 : 0) + (namesApart || gendersApart ? (isSilent ? 0.04 : 0.12) : 0)
}

/** What each script writes down of the other's words is how they are said; Latin letters are copied. */
const likeness = (a: NameWord, b: NameWord): number => {
  const isCopied = a.script === 'Latin' && b.script === 'Latin'
  const [soundsOfA, soundsOfB] = isCopied
    ? [a.sounds.slice(0, a.written), b.sounds.slice(0, b.written)]
    : [a.sounds, b.sounds]
  let best = 0
  for (const [at, sound] of soundsOfA.entries()) {
    for (const [otherAt, other] of soundsOfB.entries()) {
      if (a.skeletons[at] !== b.skeletons[otherAt]) continue
      if (sound === other) return 1
      const alike = soundSimilarity(sound, other) - (Math.abs(sound.length - other.length) > 1 ? 0.04 : 0)
      // The penalty only lowers it.
      if (alike > best) best = Math.max(best, alike - edgePenalty(sound, other, isCopied))
    }
  }
  return best
}

type Group = { words: readonly NameWord[] }

/** The groups by the skeletons of their names: a word is held against few of them. */
const GROUPS: ReadonlyMap<string, readonly Group[]> = (() => {
  const bySkeleton = new Map<string, Group[]>()
  for (const names of GIVEN_NAME_GROUPS) {
    const group = { words: names.map(toNameWord) }
    for (const skeleton of new Set(group.words.flatMap(({ skeletons }) => skeletons)))
      bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), group])
  }
  return bySkeleton
})()

const GIVEN_NAME = 0.97

const seekGroups = (word: NameWord): Group[] =>
  [...new Set(word.skeletons.flatMap((skeleton) => GROUPS.get(skeleton) ?? []))].filter(({ words }) =>
    words.some(
      (name) => name.folded === word.folded || (word.script !== name.script && likeness(name, word) >= GIVEN_NAME),
    ),
  )

const soughtGroups = new WeakMap<NameWord, Group[]>()

/** The same words are asked for again and again. */
const groupsOf = (word: NameWord): Group[] => {
  const found = soughtGroups.get(word) ?? seekGroups(word)
  soughtGroups.set(word, found)
  return found
}

/** Whether both words are given names that stand for each other (Mike, Michael; Serhiy, Sergei). */
const areOneGivenName = (a: NameWord, b: NameWord): boolean => {
  const groups = groupsOf(a)
  return groups.length > 0 && groupsOf(b).some((group) => groups.includes(group))
}

/** What sounds alike and yet parts two names, since Latin letters are copied; each with what both come down to. */
const PARTING: readonly (readonly [letters: RegExp, common: string])[] = [
  // Weber and Webber, Hoffman and Hofman.
  [/([^aeiouy])\1/g, '$1'],
  // Martins is Portuguese, Martínez Spanish; Gomes and Gómez.
  [/e?[sz]$/, 's'],
  // Claude and Claudie, Lund and Lundh, Stevens and Stephens.
  [/ie$/, 'e'],
  [/(?<=[^aeiou])h$/, ''],
  [/ph/g, 'v'],
]

const isOneVowelApart = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false
  const [pair, ...more] = [...a].flatMap((letter, at) => (letter === b[at] ? [] : [letter + b.charAt(at)]))
  return pair !== undefined && more.length === 0 && /^[aeou]{2}$/.test(pair)
}

/** One vowel, or a letter that goes unheard, makes another name where letters are copied (Altmaier and Altmeier). */
const isOneLetterApart = (a: string, b: string): boolean =>
  isOneVowelApart(a, b) ||
  PARTING.some(([letters, common]) => a.replace(letters, common) === b.replace(letters, common))

const startsWithH = ({ folded }: NameWord): boolean => /^[hχх]/u.test(folded)

/** Where the names come from, so far as that tells how to read them. */
export type NameOrigin = 'Korean' | 'Chinese' | 'Arabic' | 'other'

/** Compares two words of names from `origin`. */
export const matchWords = (a: NameWord, b: NameWord, origin: NameOrigin): WordMatch => {
  if (a.folded === b.folded) return { how: 'alike', score: 1 }
  if (a.folded.length === 1 || b.folded.length === 1) {
    const isInitial =
      a.folded.charAt(0) === b.folded.charAt(0) ||
      a.sounds.some((sound) => b.sounds.some((other) => sound.startsWith(other) || other.startsWith(sound)))
    return isInitial ? { how: 'initial', score: 0.7 } : NONE
  }
  const isRomanised = a.script === 'Latin' && b.script === 'Latin'
  if (origin === 'Korean' && isRomanised) {
    return koreanKey(a.folded) === koreanKey(b.folded) ? { how: 'alike', score: 0.95 } : NONE
  }
  // Pinyin is the same in every language, and a letter makes another name.
  if (origin === 'Chinese' && isRomanised) return NONE
  if (origin === 'Korean' && startsWithH(a) !== startsWithH(b)) return NONE
  const score = Math.max(likeness(a, b), origin === 'Korean' && a.script !== b.script ? likenessOfKorean(a, b) : 0)
  const isShort = Math.min(a.folded.length, b.folded.length) <= SHORT
  const enough = a.script === b.script ? SAME_SCRIPT : isShort ? ACROSS_SCRIPTS_SHORT : ACROSS_SCRIPTS
  const isSlip = origin === 'other' && isRomanised && isOneLetterApart(a.folded, b.folded)
  if (score >= enough && !isSlip) return { how: 'alike', score }
  if (areOneGivenName(a, b)) return { how: 'pet', score: 0.85 }
  if (isSlip && score >= enough) return { how: 'near', score }
  const isNear =
    (origin === 'other' || origin === 'Arabic') &&
    score >= enough - NEAR &&
    Math.min(a.folded.length, b.folded.length) > 3
  return isNear ? { how: 'near', score } : { how: 'none', score }
}
