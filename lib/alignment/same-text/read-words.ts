// Cuts a part of a text into words and says what each of them tells of the story.
import { foldWord, WORD } from './fold-words'
import { FUNCTION_WORDS } from './function-words'
import { hashText } from './hash'
import { NUMBER_WORDS } from './number-words'

export type Word = {
  /** Folded. */
  text: string
  /** What is left of it in all its forms, hashed; null for a word that tells nothing. */
  stem: number | null
  /** A day of the week, or a number of two digits or more: smaller ones agree by chance. */
  isCount: boolean
  /** Written with a capital. */
  isCapital: boolean
  /** Quoted, or in a heading. */
  isCommon: boolean
}

/**
 * The words of a part of a line.
 * @param at where the part begins in the line
 * @param common stretches of the line that two papers may share without copying, in order: opening and closing offset
 */
export function wordsOf(part: string, at: number, common: readonly [number, number][]): Word[] {
  let stretch = 0
  return [...part.matchAll(WORD)].map(({ 0: printed, index }) => {
    const place = at + index
    while ((common[stretch]?.[1] ?? Infinity) <= place) stretch++
    const text = foldWord(printed)
    const count = /\p{N}/u.test(text) ? text : NUMBER_WORDS.get(text)
    const length = count === undefined ? stemLength(text) : count.length
    return {
      text,
      stem: count !== undefined || isContent(text, printed) ? hashText(count ?? text, length) : null,
      isCount: (count?.length ?? 0) > 1,
      isCapital: /^\p{Lu}/u.test(printed),
      isCommon: (common[stretch]?.[0] ?? Infinity) < place,
    }
  })
}

/** Abbreviations in capitals, and words of four letters and more that are not in every text. */
function isContent(word: string, printed: string): boolean {
  if (word.length < 4) return word.length > 1 && printed === printed.toUpperCase()
  return !FUNCTION_WORDS.has(word)
}

/** How much of a word is left of it in all its cases and persons: two letters less, four at least and six at most. */
function stemLength(word: string): number {
  return Math.max(4, Math.min(6, word.length - 2))
}
