// What stands printed at a phrase, and what kind of source a printed name is.
import type { Span, SpeakerType } from '../types'
import { opensWithPlace } from './phrase-words'
import type { Phrase, Reading } from './reading'

/** The stretch of text from one token of a sentence to another. */
export function spanOf({ sentences }: Reading, sentence: number, first: number, last: number): Span {
  const tokens = sentences[sentence]?.tokens
  return { start: tokens?.[first]?.start ?? 0, end: tokens?.[last]?.end ?? 0 }
}

export const printedAt = ({ text }: Reading, { start, end }: Span) => text.slice(start, end)

/** The usual English name where it is known, else the name as printed. */
export const usualName = ({ options }: Reading, printed: string) =>
  options.names.find(printed, options.language)?.name ?? printed

/** Whether a printed name is a person's or a body's: by what is known, by its office, its words and its article. */
export function typeOfName(reading: Reading, sentence: number, phrase: Phrase, printed: string): SpeakerType {
  const known = reading.options.names.find(printed, reading.options.language)
  if (known) return known.type
  if (phrase.class === 'role') return 'person'
  const { institutions, given } = reading.language
  const tokens = reading.sentences[sentence]?.tokens ?? []
  const first = phrase.name?.first ?? phrase.head
  const isPlace = opensWithPlace(reading.language, tokens, first, phrase.name?.last ?? first)
  if (isPlace || isAcronym(printed)) return 'organisation'
  const parts = tokens.slice(first, (phrase.name?.last ?? first) + 1)
  if (given.holds(parts[0])) return 'person'
  if (parts.some((token) => institutions.holds(token))) return 'organisation'
  const full = reading.language.pack.habits.namesTakeArticle && parts.length > 1
  // An article right before a name makes it a body (la Coldiretti); with a word between, it names a person (il glaciologo Neri).
  const bare = first - phrase.first <= 1
  return phrase.definite && bare && phrase.class === 'name' && !full ? 'organisation' : 'person'
}

export const isAcronym = (printed: string) => /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(printed)
