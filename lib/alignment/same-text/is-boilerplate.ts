// Tells the lines and sentences that stand around any story, and among them those that say whose it is.
import { type Boilerplate, credits, surroundings } from './boilerplate'
import { foldWords } from './fold-words'

const MAX_WORDS = 45

const oneOf = (rules: readonly Boilerplate[]) =>
  new RegExp(`^(?:${rules.map(({ pattern }) => pattern).join('|')})$`, 'u')
const CREDIT = oneOf(credits)
const BOILERPLATE = oneOf([...credits, ...surroundings])

/** Whether a line or sentence says nothing of the story. Takes its words, folded. */
export function isBoilerplateWords(words: readonly string[]): boolean {
  return words.length <= MAX_WORDS && BOILERPLATE.test(words.join(' '))
}

/** Whether it says whose the text is, or who made it. Takes it as printed. */
export function isCredit(text: string): boolean {
  const words = foldWords(text)
  return words.length <= MAX_WORDS && CREDIT.test(words.join(' '))
}
