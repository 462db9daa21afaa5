// Matches the words of two names with one another: alike, initial, pet name.
import { NICKNAMES } from './name-words'
import { soundKey, soundSimilarity, substitution } from './sound-key'

/** Two words of one script, or of two, pass for the same from here on. Measured: see `compare-names.test.ts`. */
const SAME_SCRIPT = 0.94
const ACROSS_SCRIPTS = 0.8

/** Below that by so much at most, a slip of the pen may be all that parts them. */
const NEAR = 0.07

/** How two words agree: `score` 0 when they do not; `near` when a slip of the pen may be all that parts them. */
export type WordMatch = { how: 'alike' | 'initial' | 'near' | 'none'; score: number }

const scriptOf = (folded: string): string =>
  /\p{sc=Greek}/u.test(folded) ? 'Greek' : /\p{sc=Cyrillic}/u.test(folded) ? 'Cyrillic' : 'Latin'

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

/** A Greek word may stand in any case: as printed, without the nominative's s, a genitive in -ou put back. */
const greekCases = (folded: string): string[] =>
  scriptOf(folded) === 'Greek'
    ? [...new Set([folded, folded.replace(/σ$/u, ''), folded.replace(/(?:ου|ον|ο)$/u, 'οσ')])]
    : [folded]

/**
 * What a word hardly gains or loses on its way into another script: its first consonant, a full closing vowel (French
 * leaves a closing e, d, s or t silent).
 */
const edgePenalty = (a: string, b: string): number => {
  const starts = [a.charAt(0), b.charAt(0)] as const
  const startsApart = substitution(...starts) === 1 && !starts.some((letter) => 'aeiouh'.includes(letter))
  const ends = [a, b].map((sound) => (/[aiou]$/.test(sound) ? 'vowel' : /[edst]$/.test(sound) ? 'silent' : 'consonant'))
  const endsApart = ends.includes('vowel') && ends.includes('consonant')
  return (startsApart ? 0.1 : 0) + (endsApart ? 0.15 : 0)
}

const similarity = (a: string, b: string): number => soundSimilarity(a, b) - edgePenalty(a, b)

/** Compares two folded words; `korean` when the names they come from are Korean. */
export const matchWords = (a: string, b: string, korean: boolean): WordMatch => {
  if (a === b) return { how: 'alike', score: 1 }
  if (NICKNAMES.some((names) => names.includes(a) && names.includes(b))) return { how: 'alike', score: 0.9 }
  const [soundA, soundB] = [soundKey(a), soundKey(b)]
  if (a.length === 1 || b.length === 1) {
    const isInitial =
      a.startsWith(b) || b.startsWith(a) || soundA.startsWith(soundB.charAt(0)) || soundB.startsWith(soundA.charAt(0))
    return isInitial ? { how: 'initial', score: 0.7 } : { how: 'none', score: 0 }
  }
  if (korean && koreanKey(a) === koreanKey(b)) return { how: 'alike', score: 0.95 }
  const acrossScripts = scriptOf(a) !== scriptOf(b)
  const cases = greekCases(a).flatMap((caseOfA) => greekCases(b).map((caseOfB) => [caseOfA, caseOfB] as const))
  const score = Math.max(...cases.map(([x, y]) => similarity(soundKey(x), soundKey(y))))
  const enough = acrossScripts ? ACROSS_SCRIPTS : SAME_SCRIPT
  if (score >= enough) return { how: 'alike', score }
  const isNear = !korean && score >= enough - NEAR && Math.min(a.length, b.length) > 3
  return isNear ? { how: 'near', score } : { how: 'none', score: 0 }
}
