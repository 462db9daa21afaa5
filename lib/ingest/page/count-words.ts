// How many words a text has.

/** Scripts that put no blank between words: one word is about two characters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu

/** Runs of letters and digits; an apostrophe or a hyphen parts two. */
export function countWords(text: string): number {
  const runs = text.match(/[\p{L}\p{N}\p{M}]+/gu)?.length ?? 0
  return runs + Math.floor((text.match(UNSPACED)?.length ?? 0) / 2)
}

export const countAllWords = (texts: string[]): number => texts.reduce((sum, text) => sum + countWords(text), 0)
