// Cuts a statement into words with their places.
import { fold } from '../../engine/text/fold'
import { remember } from '../../identity/remember'

export type Word = {
  printed: string
  folded: string
  /** UTF-16 offsets into the statement's text. */
  start: number
  end: number
  isNumber: boolean
  isCapital: boolean
  /** It has a capital and opens a sentence or a quotation, where any word has one. */
  isOpening: boolean
}

/** A number with its separators, an abbreviation with its dots, or a word; an apostrophe or hyphen parts words. */
const WORD =
  /(?<![\p{N}\p{L}])\p{N}{1,3}(?:[ \u00a0\u2009\u202f]\p{N}{3})+(?![\p{N}\p{L}])|\p{N}+(?:[.,:]\p{N}+)*|[%€$£]|(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*/gu

/** What may stand before the first word of a sentence: nothing, or its predecessor's end, with marks around it. */
const OPENING = /(?:^|[.!?…:;]|[«»“”„"‹›‘‚—–])[\s«»“”„"'‹›‘‚—–(]*$/u

/** The same words come again and again: so many answers are kept, then the keeping starts afresh. */
const MOST_WORDS = 100_000
const foldWord = remember((word) => fold(word).replaceAll('.', ''), MOST_WORDS)

/** The words in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: printed, index }) => {
    const [isNumber, isCapital] = [/^\p{N}/u.test(printed), /^\p{Lu}/u.test(printed)]
    return {
      printed,
      folded: isNumber ? printed : foldWord(printed),
      start: index,
      end: index + printed.length,
      isNumber,
      isCapital,
      isOpening: isCapital && OPENING.test(text.slice(Math.max(0, index - 8), index)),
    }
  })
}
