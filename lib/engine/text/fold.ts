// Folding: the spelling in which words are compared.

/** Letters of the Latin script that no normal form takes apart. */
const LETTERS: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

/** Nothing in it is changed by folding but its capitals. */
const PLAIN = /^[\w\s.,:;!?"'()-]*$/

/**
 * NFKD, marks stripped, lower case, final sigma made medial, ligatures and barred letters plain, every apostrophe straight.
 * The length may change: fold words, and keep offsets in the text as printed.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .replace(/[ßæœøłđı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’ʼ‘`´]/g, "'")
}

/**
 * Lower case and straight apostrophes, with accents kept and ß as the Swiss print it: for languages in which an accent alone tells two words apart
 * (French `annoncé` and `annonce`, `à` and `a`; Spanish `anunció` and `anuncio`).
 */
export function foldKeepingAccents(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[’ʼ‘`´]/g, "'")
}
