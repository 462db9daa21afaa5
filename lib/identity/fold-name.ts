// Folds a printed name to what name comparison looks at: letters and digits, without marks, case or separators.

/** Letters that carry no combining mark under NFKD and so would survive folding. */
const UNMARKED_LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
}

const UNMARKED = new RegExp(`[${Object.keys(UNMARKED_LETTERS).join('')}]`, 'gu')

/** Nothing but its capitals is changed by folding its letters. */
const PLAIN = /^[\x20-\x7e]*$/

const foldLetters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // Lower-casing a dotted capital İ yields a fresh combining dot.
    .replace(/\p{M}/gu, '')
    .replace(UNMARKED, (letter) => UNMARKED_LETTERS[letter] ?? letter)
    .normalize('NFC')

/**
 * The key under which a name is stored and sought: marks stripped, lower case, final sigma medial, everything but
 * letters and digits gone, so that `Kim Jong-un`, `KIM JONG UN` and `Kim Jongun` share one key.
 * Empty when the text holds no letter or digit.
 */
export const foldName = (text: string): string =>
  (PLAIN.test(text) ? text.toLowerCase() : foldLetters(text)).replace(/[^\p{L}\p{N}]/gu, '')
