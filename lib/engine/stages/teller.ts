// Whom a sentence without a statement is about: the subject of a verb of saying in it, else its first phrase that can speak.
import { canSpeak } from './phrase-words'
import type { Phrase, Reading } from './reading'

/** The subject of the first verb of saying in a sentence, null when there is none that can speak. */
export function tellerOf({ clauses }: Reading, sentence: number): Phrase | null {
  const subjects = clauses[sentence]?.map(({ before, after }) => before ?? after)
  return subjects?.find((phrase) => phrase !== null && canSpeak(phrase)) ?? null
}

/** The teller, else the first phrase outside a preposition that can speak. */
export function subjectOf(reading: Reading, sentence: number): Phrase | null {
  const first = reading.phrases[sentence]?.find((phrase) => !phrase.governed && canSpeak(phrase))
  return tellerOf(reading, sentence) ?? first ?? null
}
