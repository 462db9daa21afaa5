// What a reader wrote anew, in the words of the page: its text is the evidence.
import type { Block } from './blocks'

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}]+/gu, '')
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Defuddle sets notes in a form of its own and takes their numbers off. Where one block of the page has the letters of
 * a text and every word and figure of it, the block is what was printed; where several have those letters, or the text
 * says more than the block, it stays.
 */
export function asPrinted(page: Block[], texts: string[]): string[] {
  const byLetters = new Map<string, string | null>()
  for (const { text } of page) {
    const letters = lettersOf(text)
    const known = byLetters.get(letters)
    byLetters.set(letters, known === undefined || known === text ? text : null)
  }
  return texts.map((text) => {
    const printed = byLetters.get(lettersOf(text))
    if (!printed) return text
    const there = new Set(wordsOf(printed))
    return wordsOf(text).every((word) => there.has(word)) ? printed : text
  })
}
