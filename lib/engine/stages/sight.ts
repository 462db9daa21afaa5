// What can be seen around a verb of saying while its subject is looked for.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import type { CueFound, Phrase } from './reading'

/** How far a subject may stand from its verb, in tokens. */
export const REACH = 40

export type Sight = { language: Language; tokens: Token[]; phrases: Phrase[]; phraseAt: (Phrase | undefined)[] }

export function indexByToken(length: number, phrases: Phrase[]): (Phrase | undefined)[] {
  const index: (Phrase | undefined)[] = new Array(length).fill(undefined)
  for (const phrase of phrases) for (let i = phrase.first; i <= phrase.last; i++) index[i] = phrase
  return index
}

/** "A and B" cannot be the subject of a verb in the singular: then B alone is. */
export function agreeing(phrase: Phrase, cue: CueFound): Phrase {
  return (cue.number === 'singular' && phrase.members.at(-1)) || phrase
}
