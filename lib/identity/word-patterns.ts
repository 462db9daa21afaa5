// Lists of words with their endings left open, and the test of a folded word against them.
import { foldName } from './fold-name'
import { remember } from './remember'

/** Longest ending that a stem may take: Greek, German and Russian cases and genders. */
const LONGEST_ENDING = 5

const GERMAN_ENDINGS = ['', 's', 'n', 'in', 'en', 'innen', 'er']
/** Letters that a German compound has at least before the part that tells. */
const SHORTEST_FIRST_PART = 3

const MOST_KEPT = 20_000

/** 0 where a word is not of the list; else the letters it shares with what is listed, all of them where no ending is open. */
export type WordTest = (folded: string) => number

/**
 * Compiles a list of words parted by white space, as printed: `word` stands for itself, `stem-` for what begins so,
 * `-stem` for German compounds that end so, in any case.
 */
export const wordTest = (list: string): WordTest => {
  const [whole, starts, ends] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const word of list.split(/\s+/u).filter(Boolean)) {
    const kind = word.endsWith('-') ? starts : word.startsWith('-') ? ends : whole
    kind.add(foldName(word))
  }
  const isCompound = (folded: string): boolean => {
    for (let from = SHORTEST_FIRST_PART; from < folded.length - 2; from++) {
      const tail = folded.slice(from)
      for (const ending of GERMAN_ENDINGS) {
        if (tail.endsWith(ending) && ends.has(tail.slice(0, tail.length - ending.length))) return true
      }
    }
    return false
  }
  const test: WordTest = (folded) => {
    if (whole.has(folded) || (ends.size > 0 && isCompound(folded))) return folded.length
    for (let length = folded.length; length >= Math.max(3, folded.length - LONGEST_ENDING); length--) {
      if (starts.has(folded.slice(0, length))) return length
    }
    return 0
  }
  return remember(test, MOST_KEPT)
}
