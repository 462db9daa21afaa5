// How many words at a place carry no weight between subject, verb and content: adverbs, dates, prepositions with their noun.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import { isModifier } from './phrase-words'

/** A preposition, with the plain noun behind it that starts no phrase of its own ("ai microfoni", "in court"). */
export function prepositionalLength(language: Language, tokens: Token[], at: number): number {
  const { prepositions, genitives, complementizers, functionWords, sourceNouns } = language
  if (complementizers.at(tokens, at)) return 0
  let length = (prepositions.at(tokens, at) ?? genitives.at(tokens, at))?.length ?? 0
  if (length > 0 && language.pack.habits.bareClause === 'never' && tokens[at + length]?.kind === 'number') length++
  // "after Monday's vote"
  const time = length > 0 ? (tokens[at + length]?.opensTime ?? 0) : 0
  if (time > 0 && language.possessives.at(tokens, at + length + time)) length += time + 1
  const noun = tokens[at + length]
  const plain = length > 0 && noun?.kind === 'word' && !noun.capital && !functionWords.holds(noun)
  if (!plain || sourceNouns.at(tokens, at + length)) return length
  return length + 1 + (describesNext(language, tokens, at + length) ? 1 : 0)
}

/** "σε τηλεοπτική εκπομπή": where no clause stands bare, two plain words behind a preposition are adjective and noun. */
function describesNext(language: Language, tokens: Token[], at: number): boolean {
  const isPlain = (i: number) => tokens[i]?.kind === 'word' && isModifier(language, tokens, i)
  if (language.pack.habits.bareClause !== 'never' || !isPlain(at) || !isPlain(at + 1)) return false
  return !language.sourceNouns.at(tokens, at + 1)
}

/** The length of a word that carries no weight between subject and verb: adverb, clitic, negation, date. */
export function lightAt(
  { adverbs, isAdverb, clitics, negations, dateWords, aroundDates }: Language,
  tokens: Token[],
  at: number,
): number {
  const time = tokens[at]?.opensTime ?? 0
  if (time > 0) return time
  const found = dateWords.at(tokens, at) ?? adverbs.at(tokens, at) ?? clitics.at(tokens, at) ?? negations.at(tokens, at)
  if (found) return found.length
  if (isAdverb(tokens[at])) return 1
  if (tokens[at]?.kind === 'number' && (dateWords.at(tokens, at + 1) || dateWords.endingAt(tokens, at - 1) > 0))
    return 1
  const around = aroundDates.at(tokens, at)
  if (!around) return 0
  const next = at + around.length
  return dateWords.at(tokens, next) || dateWords.endingAt(tokens, at - 1) > 0 || tokens[next]?.kind === 'number'
    ? around.length
    : 0
}

export function lightEndingAt(language: Language, tokens: Token[], at: number): number {
  const { adverbs, isAdverb, clitics, negations, dateWords } = language
  if (at < 0) return 0
  const time = tokens[at]?.closesTime ?? 0
  if (time > 0) return time
  const found =
    dateWords.endingAt(tokens, at) ||
    adverbs.endingAt(tokens, at) ||
    clitics.endingAt(tokens, at) ||
    negations.endingAt(tokens, at)
  if (found > 0) return found
  if (isAdverb(tokens[at])) return 1
  return lightAt(language, tokens, at)
}

const isDash = (token: Token | undefined) => /^[–—-]$/.test(token?.folded ?? '')

/** The other dash of the pair that sets an insert off, counted from the start of the sentence; null where there is none. */
export function dashPartner(tokens: readonly Token[], at: number): number | null {
  if (!isDash(tokens[at])) return null
  let before = 0
  for (let i = 0; i < at; i++) if (isDash(tokens[i])) before++
  const step = before % 2 === 0 ? 1 : -1
  for (let i = at + step; i >= 0 && i < tokens.length; i += step) {
    if (isDash(tokens[i])) return i
  }
  return null
}
