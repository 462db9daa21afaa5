// Matches the words of two names with one another: alike, initial, pet name.
import { NICKNAMES } from './name-words'
import { soundKey, soundSimilarity } from './sound-key'

/** Two words of one script, or of two, pass for the same from here on. Measured: see `compare-names.test.ts`. */
const SAME_SCRIPT = 0.94
const ACROSS_SCRIPTS = 0.8

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

/** Greek masculine names end in s in the nominative alone. */
const withoutGreekS = (folded: string): string => (scriptOf(folded) === 'Greek' ? folded.replace(/σ$/u, '') : folded)

/** Compares two folded words; `korean` when the names they come from are Korean. */
export const matchWords = (a: string, b: string, korean: boolean): WordMatch => {
  if (a === b) return { how: 'alike', score: 1 }
  if (NICKNAMES.some((names) => names.includes(a) && names.includes(b))) return { how: 'alike', score: 0.9 }
  const [soundA, soundB] = [soundKey(a), soundKey(b)]
  if (a.length === 1 || b.length === 1) {
    const isInitial = a.length === 1 ? soundB.startsWith(soundA) : soundA.startsWith(soundB)
    return isInitial ? { how: 'initial', score: 0.7 } : { how: 'none', score: 0 }
  }
  if (korean && koreanKey(a) === koreanKey(b)) return { how: 'alike', score: 0.95 }
  const acrossScripts = scriptOf(a) !== scriptOf(b)
  const score = Math.max(
    soundSimilarity(soundA, soundB),
    soundSimilarity(soundKey(withoutGreekS(a)), soundKey(withoutGreekS(b))),
  )
  const enough = acrossScripts ? ACROSS_SCRIPTS : SAME_SCRIPT
  if (score >= enough) return { how: 'alike', score }
  return score >= enough - 0.1 && Math.min(a.length, b.length) > 3 ? { how: 'near', score } : { how: 'none', score: 0 }
}
