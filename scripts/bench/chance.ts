// Numbers and words that look random and are the same every time.

const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'la', 'me', 'ni', 'po', 'ru', 'sa', 'te', 'vi', 'zo', 'ka', 'lo']

/** Numbers from 0 to 1 (a linear congruential generator); the same seed gives the same ones. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** An index below `count`, low ones far more often: the way speakers are quoted and words are used (Zipf). */
export const skewed = (count: number, random: number) => Math.floor((count + 1) ** random) - 1

/** A pronounceable word of its own for every number. */
export function wordOf(number: number): string {
  const digits = (number + 300).toString(SYLLABLES.length)
  return [...digits].map((digit) => SYLLABLES[Number.parseInt(digit, SYLLABLES.length)]).join('')
}

export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
export const pick = <T>(list: readonly T[], number: number): T => list[number % list.length] as T
