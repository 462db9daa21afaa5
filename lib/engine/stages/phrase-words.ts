// The small words and modifiers inside noun phrases, and what governs a phrase.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import { UNLISTED } from '../text/word-list'
import type { Phrase } from './reading'

/** How many words a reader may have to step over between article and head, and after the head. */
export const MODIFIERS = 3

export function readDeterminer(
  { definite, indefinite, obliques }: Language,
  tokens: Token[],
  at: number,
): { length: number; definite: boolean } {
  const partitive = indefinite.at(tokens, at)?.length ?? 0
  const inner = partitive > 0 ? definite.at(tokens, at + partitive) : null
  const found = inner ?? definite.at(tokens, at) ?? obliques.at(tokens, at)
  let length = inner ? partitive + inner.length : (found?.length ?? 0)
  for (let more = indefinite.at(tokens, at + length); more; more = indefinite.at(tokens, at + length))
    length += more.length
  return { length, definite: found !== null && inner === null }
}

/** A form of address before a name; before the name of an institution it is an office ("Professor of …"). */
export const isHonorific = ({ honorifics, institutions }: Language, tokens: Token[], at: number) => {
  const next = tokens[at + 1]
  return honorifics.holds(tokens[at]) && ((next?.capital && !institutions.holds(next)) || next?.folded === '.')
}

/** «Στο μεταξύ ο Χ»: an article that is in the nominative alone is governed by nothing in front of it. */
function isNominative({ obliques, determiners, definite, pack }: Language, tokens: Token[], at: number): boolean {
  if (pack.nominal.obliques === '' || pack.habits.capitalNouns || obliques.at(tokens, at)) return false
  const gendered = determiners.masculine.at(tokens, at) ?? determiners.feminine.at(tokens, at)
  return gendered !== null && definite.at(tokens, at) !== null
}

/** Whether a preposition, or an article in an oblique case, stands right before the phrase. */
export function isGoverned(language: Language, tokens: Token[], at: number): boolean {
  const { prepositions, genitives, definite, obliques, according } = language
  if (language.pack.habits.capitalNouns && describedBy(language, tokens, at - 1))
    return isGoverned(language, tokens, at - 1)
  if (isNominative(language, tokens, at)) return false
  // "στο κεντρικό δελτίο": a word between preposition and a paper or a text describes it.
  const noun = tokens[at]?.capital ? null : language.sourceNouns.at(tokens, at)?.value
  const described = (noun === 'medium' || noun === 'document') && isModifier(language, tokens, at - 1)
  if (described && prepositions.endingAt(tokens, at - 2) > 0) return true
  // "των 4,2 Ρίχτερ": a number between the two changes nothing.
  if (tokens[at - 1]?.kind === 'number' && genitives.endingAt(tokens, at - 2) > 0) return true
  const before =
    prepositions.endingAt(tokens, at - 1) ||
    according.before.endingAt(tokens, at - 1) ||
    (isPossessive(language, tokens, at - 1) ? 0 : genitives.endingAt(tokens, at - 1))
  const named = language.citing.endingAt(tokens, at - 1) > 0 || language.sites.endingAt(tokens, at - 1) > 0
  if (before > 0 || named || obliques.at(tokens, at)) return true
  if (genitives.at(tokens, at) === null || definite.at(tokens, at) !== null) return false
  return language.indefinite.at(tokens, at) === null || followsNoun(language, tokens, at)
}

/** Where only nouns carry capitals: an adjective right before the phrase, whose own preposition governs both ("im neuen Haushalt"). */
const describedBy = (language: Language, tokens: Token[], at: number) =>
  tokens[at]?.kind === 'word' &&
  tokens[at]?.capital === false &&
  /e[nrsm]?$/.test(tokens[at]?.folded ?? '') &&
  isModifier(language, tokens, at)

/** "des", "de nombreux": an article at the start of a clause or behind a verb, a genitive behind a noun. */
function followsNoun(language: Language, tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before?.kind !== 'word') return false
  const { functionWords, isAdverb, dateWords, verbForms } = language
  return (
    !functionWords.holds(before) &&
    !isAdverb(before) &&
    dateWords.endingAt(tokens, at - 1) === 0 &&
    verbForms.participle.at(tokens, at - 1) === null &&
    !isVerbForm(language, tokens, at - 1)
  )
}

/** A genitive that is a pronoun ("η δήλωσή του"): no noun follows it. */
export function isPossessive(language: Language, tokens: Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !language.genitives.holds(token) || !language.clitics.holds(token)) return false
  const next = tokens[at + 1]
  if (next?.kind !== 'word') return next?.kind !== 'number'
  if (language.genitives.holds(next) || (next.capital && language.placeOpeners.holds(next))) return false
  return language.functionWords.holds(next) || isVerbForm(language, tokens, at + 1)
}

/** A place the pack knows, unless it is a given name with a surname behind it (Nancy Roche, Florence Roche). */
export function opensWithPlace({ places, given }: Language, tokens: Token[], first: number, last: number): boolean {
  return places.at(tokens, first) !== null && !(last > first && given.has(tokens[first]?.folded ?? ''))
}

/**
 * A word for a day or a month, unless it opens a person's name: where days and months are printed small (Julio Arias, Domenica
 * Rossi), or, where every noun carries a capital, without a number before it (Jan Osthoff).
 */
export function isDate({ dateWords, given, datesInLowerCase, pack }: Language, tokens: Token[], at: number): boolean {
  if (dateWords.at(tokens, at) === null) return false
  const token = tokens[at]
  const named = datesInLowerCase || (pack.habits.capitalNouns && tokens[at - 1]?.kind !== 'number')
  return !(named && token?.capital && given.holds(token) && tokens[at + 1]?.capital)
}

/** A lower-case word of no other trade: an adjective, as far as the engine can tell. */
export function isModifier(language: Language, tokens: Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.kind === 'sign' || token.kind === 'quote') return false
  if (token.kind === 'number') return true
  if (token.capital && !language.pack.habits.capitalNouns) return false
  if (language.isAdverb(token) || language.endsAsVerb(token)) return false
  if (token.listed === UNLISTED) return true
  return (
    !language.functionWords.holds(token) &&
    language.dateWords.at(tokens, at) === null &&
    language.supports.at(tokens, at) === null &&
    !isVerbForm(language, tokens, at)
  )
}

export function isVerbForm({ verbForms, homographs }: Language, tokens: Token[], at: number): boolean {
  if (homographs.holds(tokens[at])) return false
  return verbForms.finite.at(tokens, at) !== null || verbForms.gerund.at(tokens, at) !== null
}

/** A participle of saying behind a noun goes on about it ("the data reported by …"): it is no part of the name. */
export function isSaid({ verbForms, homographs }: Language, tokens: Token[], at: number): boolean {
  return verbForms.participle.at(tokens, at) !== null && !homographs.holds(tokens[at])
}

/** "a prévenu": behind an auxiliary a participle that is also an office is a verb. */
export function isInCompound({ verbForms, auxiliaries, isAdverb }: Language, tokens: Token[], at: number): boolean {
  if (!verbForms.participle.at(tokens, at)) return false
  let before = at - 1
  while (isAdverb(tokens[before])) before--
  return auxiliaries.singular.endingAt(tokens, before) > 0 || auxiliaries.plural.endingAt(tokens, before) > 0
}

/** A word with the ending of an infinitive that is no adverb, function word or known noun. */
export function isInfinitive(language: Language, tokens: Token[], at: number): boolean {
  const { infinitiveEndings, functionWords, sourceNouns, isAdverb, dateWords } = language
  const token = tokens[at]
  if (token?.kind !== 'word' || token.capital || functionWords.holds(token) || isAdverb(token)) return false
  if (sourceNouns.at(tokens, at) || dateWords.at(tokens, at)) return false
  return infinitiveEndings.some((ending) => token.folded.length > ending.length && token.folded.endsWith(ending))
}

/** Whether a phrase can be the subject of a verb of saying. */
export const canSpeak = (phrase: Phrase): boolean => phrase.class !== 'other' && phrase.class !== 'nobody'

/** A phrase of no known class, its head last. */
export const blank = (first: number, last: number): Phrase => ({
  first,
  last,
  mentionFirst: first,
  class: 'other',
  name: null,
  head: last,
  governed: false,
  definite: false,
  gender: null,
  plural: false,
  members: [],
})
