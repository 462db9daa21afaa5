// Cuts a text into the words in which texts are compared.
import { fold } from '../../engine/text/fold'

/**
 * A number with its separators ("15.000", "15 000", "10:30", digits drawn one by one), or a word; an elided article is a
 * word of its own.
 */
export const WORD =
  /(?<!\p{N})(?:\p{N}{1,3}(?:[ \u00a0\u2009\u202f]\p{N}{3})+|\p{N}(?: \p{N}){2,})(?![\p{N}\p{L}])|\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*/gu

/** A word as printed, folded; numbers lose the separators that languages write differently. */
export function foldWord(printed: string): string {
  return /^\p{N}/u.test(printed) ? printed.replace(/[^\p{N}\p{L}]/gu, '') : fold(printed)
}

/** The words of a text in order, folded; its signs are left out. */
export function foldWords(text: string): string[] {
  return (text.normalize('NFC').match(WORD) ?? []).map(foldWord)
}
