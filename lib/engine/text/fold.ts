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
