// Folding: the spelling in which words are compared.

/**
 * NFKD, marks stripped, lower case, final sigma made medial, every apostrophe straight.
 * The length may change: fold words, and keep offsets in the text as printed.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .replace(/[’ʼ‘`´]/g, "'")
}

/**
 * Lower case and straight apostrophes, with accents kept: for languages in which an accent alone tells two words apart
 * (French `annoncé` and `annonce`, `à` and `a`; Spanish `anunció` and `anuncio`).
 */
export function foldKeepingAccents(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ‘`´]/g, "'")
}
