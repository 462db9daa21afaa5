// Cuts a statement into words with their places.
import { fold } from '../../engine/text/fold'

export type Word = {
  printed: string
  folded: string
  /** UTF-16 offsets into the statement's text. */
  start: number
  end: number
  isNumber: boolean
  isCapital: boolean
  /** It opens a sentence or a quotation, where any word has a capital. */
  isOpening: boolean
}

/** A number with its separators, an abbreviation with its dots, or a word; an apostrophe or hyphen parts words. */
const WORD =
  /(?<![\p{N}\p{L}])\p{N}{1,3}(?:[ \u00a0\u2009\u202f]\p{N}{3})+(?![\p{N}\p{L}])|\p{N}+(?:[.,:]\p{N}+)*|[%€$£]|(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*/gu

/** What may stand before the first word of a sentence: nothing, or its predecessor's end, with marks around it. */
const OPENING = /(?:^|[.!?…:;]|[«»“”„"‹›‘‚—–])[\s«»“”„"'‹›‘‚—–(]*$/u

/** The words in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: printed, index }) => ({
    printed,
    folded: /^\p{N}/u.test(printed) ? printed : fold(printed).replaceAll('.', ''),
    start: index,
    end: index + printed.length,
    isNumber: /^\p{N}/u.test(printed),
    isCapital: /^\p{Lu}/u.test(printed),
    isOpening: OPENING.test(text.slice(Math.max(0, index - 8), index)),
  }))
}
