// Verbs of saying as cues: simple, compound and progressive forms, embracing ones, and those that only look like verbs.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import type { Matcher } from '../text/word-list'
import { BRACKET, bracketed, endsClause, separable } from './embracing-verbs'
import { isInfinitive } from './phrase-words'
import type { CueFound } from './reading'

/** Words that may stand between an auxiliary and its participle. */
const BETWEEN = 5

/** `next`: where the search goes on; behind a bracketed verb there may be more cues before its closing half. */
export type Found = Omit<CueFound, 'sentence'> & { next: number }

/** Auxiliary and participle ("ha anche detto"), or auxiliary, support and infinitive ("ha voluto precisare"). */
export function compoundAt(language: Language, tokens: Token[], at: number): Found | null {
  const singular = language.auxiliaries.singular.at(tokens, at)
  const plural = language.auxiliaries.plural.at(tokens, at)
  const auxiliary = singular ?? plural
  if (!auxiliary || isUnreal(language, tokens, at)) return null
  // A listed form of several words ("s'est dit") goes before the compound that its parts would make.
  if ((language.verbForms.finite.at(tokens, at)?.length ?? 0) > 1) return null
  const number = singular && plural ? null : singular ? 'singular' : 'plural'
  let negated = isNegatedBefore(language, tokens, at)
  const reflexive = language.auxiliaries.reflexive.at(tokens, at) !== null
  let next = at + auxiliary.length
  for (let step = 0; step < BETWEEN; step++) {
    const participle = participleAt(language, tokens, next, reflexive) ?? supported(language, tokens, next)
    if (participle)
      return {
        first: at,
        opens: next + participle.length - 1,
        last: next + participle.length - 1,
        form: 'finite',
        verbs: participle.value,
        number,
        negated,
        next: next + participle.length,
      }
    const length = lightLength(language, tokens, next)
    if (length === 0) break
    negated ||= language.negations.at(tokens, next) !== null
    next += length
  }
  return language.pack.habits.verbBracket
    ? bracketed(language, tokens, at, at + auxiliary.length, number, negated)
    : null
}

/** How far behind a compound verb a second participle may share its auxiliary. */
const SHARED = 25

/** "a condamné les violences et appelé au calme": a participle behind a coordinator, in the form that agrees with nothing. */
export function sharedAt(language: Language, tokens: Token[], at: number, found: CueFound[]): Found | null {
  const { auxiliaries, coordinators, verbForms, isAdverb } = language
  if (!verbForms.participle.at(tokens, at)) return null
  let before = at - 1
  while (isAdverb(tokens[before])) before--
  if (!coordinators.holds(tokens[before])) return null
  const last = found.findLast(({ form }) => form === 'finite')
  const auxiliary = last && (auxiliaries.singular.at(tokens, last.first) ?? auxiliaries.plural.at(tokens, last.first))
  if (!last || !auxiliary || last.negated || at - last.last > SHARED) return null
  const participle = participleAt(language, tokens, at, auxiliaries.reflexive.at(tokens, last.first) !== null)
  const verbs = participle?.value.filter((verb) => verb.participle.split(' ', 1)[0] === tokens[at]?.folded) ?? []
  if (!participle || verbs.length === 0) return null
  const end = at + participle.length - 1
  return { first: at, opens: end, last: end, form: 'finite', verbs, number: last.number, negated: false, next: end + 1 }
}

/** The longest form of a verb with a preposition, in words. */
const LONGEST_FORM = 4

/** "called on Monday for": a form of several words with a time behind its first, or the form as it stands. */
function aroundTime<T>(forms: Matcher<T>, tokens: Token[], at: number) {
  const time = tokens[at + 1]?.opensTime ?? 0
  const first = tokens[at]
  if (time === 0 || !first) return forms.at(tokens, at)
  const next = at + 1 + time
  const parted = forms.at([first, ...tokens.slice(next, next + LONGEST_FORM - 1)], 0)
  return parted && parted.length > 1 ? { ...parted, length: parted.length + time } : forms.at(tokens, at)
}

/** "s'est engagé" is the reflexive verb, "a engagé" the plain one. */
function participleAt({ verbForms, reflexiveVerbs }: Language, tokens: Token[], at: number, reflexive: boolean) {
  const found = aroundTime(verbForms.participle, tokens, at)
  if (!found || reflexiveVerbs.size === 0) return found
  const value = found.value.filter((verb) => reflexiveVerbs.has(verb) === reflexive)
  return value.length > 0 ? { ...found, value } : null
}

/** "is calling for", "has been telling", "he's not saying": a gerund behind its auxiliary is a finite verb. */
export function progressiveAt(language: Language, tokens: Token[], at: number): Found | null {
  const auxiliary = language.progressives.at(tokens, at)
  if (!auxiliary || isUnreal(language, tokens, at)) return null
  // Glued to a noun the same letters are its possessive.
  const isEnclitic = /^'/.test(tokens[at]?.folded ?? '')
  if (isEnclitic && language.pronouns.endingAt(tokens, at - 1) === 0) return null
  let negated = isNegatedBefore(language, tokens, at)
  let next = at + auxiliary.length
  for (let step = 0; step < BETWEEN; step++) {
    const gerund = language.verbForms.gerund.at(tokens, next)
    const last = next + (gerund?.length ?? 0) - 1
    if (gerund)
      return {
        first: at,
        opens: last,
        last,
        form: 'finite',
        verbs: gerund.value,
        number: null,
        negated,
        next: last + 1,
      }
    const length = lightLength(language, tokens, next)
    if (length === 0) return null
    negated ||= language.negations.at(tokens, next) !== null
    next += length
  }
  return null
}

function supported(language: Language, tokens: Token[], at: number) {
  const support = language.supports.at(tokens, at)
  if (!support) return null
  const clitic = language.clitics.at(tokens, at + support.length)?.length ?? 0
  const length = support.length + clitic
  const infinitive = language.verbForms.infinitive.at(tokens, at + length)
  return infinitive ? { length: length + infinitive.length, value: infinitive.value } : null
}

export function simpleAt(language: Language, tokens: Token[], at: number): Found | null {
  const plain = aroundTime(language.verbForms.finite, tokens, at)
  const lent = supported(language, tokens, at)
  // "went on to say" holds the verb "went on".
  const found = plain && lent && lent.length > plain.length && plain.length > 1 ? lent : (plain ?? lent)
  if (found && !isNoun(language, tokens, at) && !isUnreal(language, tokens, at) && !isInState(language, tokens, at)) {
    const verbs = separable(language, tokens, at, found)
    // "declined to say": the words that lend the infinitive its verb deny it.
    // Where a clause follows with no word between, a denial behind the verb is the clause's ("said neither came").
    const isClauses = language.pack.habits.bareClause === 'plain'
    const behind = at + found.length
    // «δεν απέκλεισε», «δεν παρέλειψε να»: in a listed form of several words the one that denies is part of what it says.
    const listed = found === plain ? plain.length : (language.supports.at(tokens, at)?.length ?? 0)
    const denied =
      (language.negations.at(tokens, at)?.length ?? 0) >= Math.max(listed, 1) ||
      (!isClauses && language.negations.at(tokens, behind) !== null && !deniesInfinitive(language, tokens, behind))
    const negated = denied || isNegatedBefore(language, tokens, at)
    if (verbs)
      return {
        first: at,
        opens: at + found.length - 1,
        last: verbs.last,
        form: 'finite',
        verbs: verbs.verbs,
        number: numberAt(language, tokens, at),
        negated,
        next: at + found.length,
      }
  }
  const gerund = language.verbForms.gerund.at(tokens, at) ?? carried(language, tokens, at)
  const named = [language.definite, language.indefinite].some((list) => list.endingAt(tokens, at - 1) > 0)
  if (gerund && !named && !isNoun(language, tokens, at) && !isUnreal(language, tokens, at)) {
    const negated = isNegatedBefore(language, tokens, at)
    return {
      first: at,
      opens: at + gerund.length - 1,
      last: at + gerund.length - 1,
      form: 'gerund',
      verbs: gerund.value,
      number: null,
      negated,
      next: at + gerund.length,
    }
  }
  return null
}

/** The number of a form that stands alone: its first word tells, pronouns aside ("se quejan", "dan por hecho"). */
function numberAt({ clitics, numberOf }: Language, tokens: Token[], at: number): CueFound['number'] {
  return numberOf(tokens[at + (clitics.at(tokens, at)?.length ?? 0)]?.folded ?? '')
}

/** "al señalar", "tras afirmar": the infinitive behind a carrier; "para denunciar" only with its content. */
function carried({ carriers, irrealis, verbForms, complementizers }: Language, tokens: Token[], at: number) {
  const carrier = carriers.at(tokens, at)
  const infinitive = carrier && verbForms.infinitive.at(tokens, at + carrier.length)
  if (!infinitive) return null
  const length = carrier.length + infinitive.length
  const meant = irrealis.at(tokens, at) === null || complementizers.at(tokens, at + length) !== null
  return meant ? { length, value: infinitive.value } : null
}

/** Where the verb comes second it never stands right behind an article or preposition: there a form is a participle ("der verurteilten Frau"). */
function followsArticle(
  { definite, obliques, indefinite, prepositions, relatives, backReferences }: Language,
  tokens: Token[],
  at: number,
): boolean {
  if (backReferences.endingAt(tokens, at - 1) > 0) return false
  if (relatives.endingAt(tokens, at - 1) > 0 || tokens[at + 1]?.capital !== true) return false
  return [definite, obliques, indefinite, prepositions].some((list) => list.endingAt(tokens, at - 1) > 0)
}

/** "sei falsch berichtet": a form spelled like its participle is one where it closes a clause that holds a verb for the state. */
function isInState(language: Language, tokens: Token[], at: number): boolean {
  const participle = language.verbForms.participle.at(tokens, at)
  if (!participle || !endsClause(language, tokens, at + participle.length)) return false
  for (let i = at - 1; i >= 0 && i > at - BRACKET && tokens[i]?.kind !== 'sign'; i--)
    if (language.passive.states.at(tokens, i)) return true
  return false
}

/** "asegura no conocerlo": the word that denies belongs to the infinitive behind it. */
function deniesInfinitive(language: Language, tokens: Token[], at: number): boolean {
  const first = at + (language.negations.at(tokens, at)?.length ?? 0)
  return isInfinitive(language, tokens, first + (language.clitics.at(tokens, first)?.length ?? 0))
}

/** A form spelled like a noun is one after an article, a preposition or a number; in capitals where nouns carry them. */
function isNoun(language: Language, tokens: Token[], at: number): boolean {
  const { homographs, definite, indefinite, genitives, prepositions, possessives, pack } = language
  const token = tokens[at]
  if (!token) return false
  if (pack.habits.capitalNouns && (token.capital ? at > 0 : followsArticle(language, tokens, at))) return true
  if (!homographs.at(tokens, at)) return false
  // "the reports have been denied": a form with another verb behind it is that verb's subject.
  const { auxiliaries } = language
  if ([auxiliaries.singular, auxiliaries.plural].some((list) => list.at(tokens, at + 1))) return true
  const before = tokens[at - 1]
  if (!before) return false
  return (
    // "one in 10 said": there the number belongs to those who speak.
    (before.kind === 'number' && language.sourceNouns.endingAt(tokens, at - 1) === 0) ||
    before.folded === '(' ||
    [definite, indefinite, genitives, prepositions, possessives].some((list) => list.endingAt(tokens, at - 1) > 0)
  )
}

/** The length of a word that may stand inside a compound verb: adverb, clitic, negation, or a date. */
export function lightLength(
  { adverbs, isAdverb, clitics, negations, dateWords }: Language,
  tokens: Token[],
  at: number,
): number {
  const time = tokens[at]?.opensTime ?? 0
  if (time > 0) return time
  const found = adverbs.at(tokens, at) ?? clitics.at(tokens, at) ?? negations.at(tokens, at) ?? dateWords.at(tokens, at)
  if (found) return found.length
  return isAdverb(tokens[at]) ? 1 : 0
}

function isNegatedBefore({ negations, clitics, isAdverb }: Language, tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    if (negations.endingAt(tokens, i) > 0) return true
    if (clitics.endingAt(tokens, i) === 0 && !isAdverb(tokens[i])) return false
  }
  return false
}

function isUnreal(language: Language, tokens: Token[], at: number): boolean {
  const { irrealis, clitics } = language
  if (irrealis.endingAt(tokens, at - 1) > 0) return !hasOwnSubject(language, tokens, at - 1)
  return clitics.endingAt(tokens, at - 1) > 0 && irrealis.endingAt(tokens, at - 2) > 0
}

/** How far in front of its marker the subject of a clause of its own begins. */
const ABSOLUTE = 12

/** «με τον Χ να τονίζει ότι …»: a preposition gives the clause a subject, so that what looks like a wish is told. */
function hasOwnSubject({ absolutes, obliques, infinitiveMarkers }: Language, tokens: Token[], marker: number): boolean {
  if (!infinitiveMarkers.at(tokens, marker)) return false
  for (let i = marker - 1; i >= 0 && i > marker - ABSOLUTE; i--) {
    if (absolutes.at(tokens, i)) return obliques.at(tokens, i + 1) !== null
    if (tokens[i]?.kind !== 'word' && tokens[i]?.folded !== '.') return false
  }
  return false
}
