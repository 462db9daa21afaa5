// Reads a name: where it starts and ends, and where it begins inside a run of capitals.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import type { PhraseContext } from './noun-phrase'
import { blank, isDate, isGoverned, isModifier, isVerbForm } from './phrase-words'
import type { Phrase } from './reading'

export type Range = { first: number; last: number }

/** A newspaper's name in marks is no longer than this, in characters. */
export const LONGEST_TITLE = 40

/** "El Faro", "Le Courrier": an article with a capital inside a sentence opens the name of a paper or a body. */
export function readTitledName({ language, tokens }: PhraseContext, at: number): Phrase | null {
  const inside = tokens[at]?.capital && tokens[at - 1]?.kind === 'word' && tokens[at + 1]?.capital
  if (!inside || !language.definite.at(tokens, at)) return null
  let last = at + 1
  for (;;) {
    const particles = tokens[last + 2]?.capital ? 1 : 2
    if (tokens[last + 1]?.kind === 'word' && tokens[last + 1]?.capital) last++
    else if (language.genitives.at(tokens, last + 1) && tokens[last + 1 + particles]?.capital) last += 1 + particles
    else break
  }
  const name = { first: at, last }
  return { ...blank(at, last), class: 'name', name, definite: true, governed: isGoverned(language, tokens, at) }
}

/** A run of capitalised words, or a place the pack knows; with particles (de, van) and initials inside. */
export function readName(context: PhraseContext, at: number, afterArticle: boolean): Range | null {
  const { language, tokens, knownCapitals } = context
  const token = tokens[at]
  if (token?.kind !== 'word' || !token.capital || isDate(language, tokens, at)) return null
  const known = context.knownNames.get(at)
  if (known !== undefined) return { first: at, last: known }
  const place = language.places.at(tokens, at)
  if (place && place.length > 1) return { first: at, last: beyondPlace(context, at, at + place.length - 1) }
  const addressed = tokens[at - 1]?.folded === '.' && language.honorifics.holds(tokens[at - 2])
  const opensSentence = !addressed && (at === 0 || tokens[at - 1]?.kind === 'sign' || tokens[at - 1]?.kind === 'quote')
  if (language.functionWords.holds(token) || language.isAdverb(token)) {
    if (opensSentence || !knownCapitals.has(token.folded)) return null
  }
  if (opensSentence && opensAsVerb(context, at)) return null
  const last = beforeKnown(context, at, beforeGiven(language, tokens, at, endOfRun(language, tokens, at)))
  if (language.pack.habits.capitalNouns && !place && isCommon({ language, tokens, knownCapitals }, at, last))
    return null
  if (last > at || place) return { first: at, last }
  if (language.pack.habits.capitalNouns && afterArticle && !knownCapitals.has(token.folded)) return null
  if (!opensSentence || knownCapitals.has(token.folded) || token.end - token.start < 2) return { first: at, last }
  const noun = language.sourceNouns.at(tokens, at + 1)?.value
  const { headLast } = language.pack.habits
  const farther =
    headLast && isModifier(language, tokens, at + 1) ? language.sourceNouns.at(tokens, at + 2)?.value : null
  const describes = noun !== undefined ? headLast || noun === 'unnamed' : farther === 'unnamed'
  return describes || opensLikeSubject(language, tokens, at + 1) ? { first: at, last } : null
}

/** A verb in front of its sentence: a form of saying, or one that its ending shows, unless the article prints it as a name elsewhere. */
function opensAsVerb({ language, tokens, knownCapitals }: PhraseContext, at: number): boolean {
  const folded = tokens[at]?.folded ?? ''
  if (knownCapitals.has(folded)) return false
  if (isVerbForm(language, tokens, at)) return true
  const { given, places } = language
  const isName = tokens[at + 1]?.capital || given.has(folded) || places.at(tokens, at) !== null
  return !isName && language.hasVerbEnding(folded)
}

/** "a Valbruna Silvio Conti": a place no pack knows ends where a given name opens another name. */
function beforeGiven(language: Language, tokens: Token[], first: number, last: number): number {
  const { given, places } = language
  // "sur France Inter Ada Moro": a given name that is a place as well opens no person behind a preposition.
  const isPerson = given.holds(tokens[first]) && !places.at(tokens, first)
  if (!isGoverned(language, tokens, first) || isPerson) return last
  for (let i = first + 1; i < last; i++)
    if (given.holds(tokens[i]) && !language.genitives.holds(tokens[i - 1])) return i - 1
  return last
}

/** A run of capitals ends where a name begins that is known by itself. */
function beforeKnown({ knownNames }: PhraseContext, first: number, last: number): number {
  for (let i = first + 1; i <= last; i++) if (knownNames.has(i)) return i - 1
  return last
}

/** "New York Times": a name that opens with a place ends where the lookup knows the whole of it as something else. */
export function beyondPlace({ language, tokens, knownAs }: PhraseContext, first: number, last: number): number {
  if (!tokens[last + 1]?.capital) return last
  const place = knownAs(first, last)
  for (let end = endOfRun(language, tokens, last, true); end > last; end--) {
    const whole = knownAs(first, end)
    if (whole !== null && whole !== place && whole !== knownAs(last + 1, end)) return end
  }
  return last
}

type NameContext = Pick<PhraseContext, 'language' | 'tokens' | 'knownCapitals'>

/** Where every noun carries a capital: what a number or an adjective describes is no name, unless a part of it is known as one. */
function isCommon({ language, tokens, knownCapitals }: NameContext, first: number, last: number): boolean {
  const before = tokens[first - 1]
  const { given, honorifics, definite, obliques, indefinite } = language
  if (given.holds(tokens[first]) || honorifics.holds(before)) return false
  if (knownCapitals.has(tokens[first]?.folded ?? '')) return false
  const article = [definite, obliques, indefinite].some((list) => list.endingAt(tokens, first - 1) > 0)
  const adjective =
    before?.kind === 'word' &&
    !before.capital &&
    /e[nrsm]?$/.test(before.folded) &&
    isModifier(language, tokens, first - 1)
  if (before?.kind === 'number' || article || adjective) return true
  return first === last && !standsByVerb(language, tokens, first)
}

const isLight = ({ clitics, isAdverb }: Language, token: Token | undefined) => clitics.holds(token) || isAdverb(token)

/** A lone capital that nothing introduces counts as a name next to a verb of saying, or behind a preposition, only. */
function standsByVerb(language: Language, tokens: Token[], at: number): boolean {
  if (language.given.holds(tokens[at]) || isGoverned(language, tokens, at)) return true
  if (tokens[at - 1]?.capital && language.sourceNouns.at(tokens, at - 1)) return true
  const { verbForms, auxiliaries, according, tags } = language
  const verb = [verbForms.finite, auxiliaries.singular, auxiliaries.plural]
  if (according.after.at(tokens, at + 1) || tags.endingAt(tokens, at - 1) > 0) return true
  if (tokens[at + 1]?.folded === ':' || verb.some((list) => list.endingAt(tokens, at - 1) > 0)) return true
  let before = at - 1
  while (before >= 0 && isLight(language, tokens[before])) before--
  if (before < at - 1 && verb.some((list) => list.endingAt(tokens, before) > 0)) return true
  const opens = before < 0 || tokens[before]?.kind !== 'word' || language.coordinators.holds(tokens[before])
  return opens && verb.some((list) => list.at(tokens, at + 1) !== null)
}

/** After a lone capital at the start of a sentence: does a subject's predicate follow? */
function opensLikeSubject(language: Language, tokens: Token[], next: number): boolean {
  const token = tokens[next]
  if (!token || token.kind === 'quote' || /^[,:(]$/.test(token.folded)) return true
  // "Moro on Monday denied …"
  const behindTime = next + token.opensTime
  if (token.opensTime > 0) return language.verbForms.finite.at(tokens, behindTime) !== null
  return (
    language.auxiliaries.singular.holds(token) ||
    language.auxiliaries.plural.holds(token) ||
    language.progressives.holds(token) ||
    language.negations.holds(token) ||
    language.coordinators.holds(token) ||
    language.verbForms.finite.at(tokens, next) !== null ||
    language.isAdverb(token)
  )
}

export function endOfRun(language: Language, tokens: Token[], from: number, throughHeads = false): number {
  let last = from
  for (;;) {
    const next = last + 1
    const token = tokens[next]
    if (!token) return last
    if (token.folded === '.' && isInitial(tokens[last]) && tokens[next + 1]?.capital) last = next + 1
    else if (token.folded === '&' && tokens[next + 1]?.capital) last = next + 1
    else if (
      token.kind === 'word' &&
      token.capital &&
      !isDate(language, tokens, next) &&
      token.opensTime < 2 &&
      (throughHeads || !isHead(language, tokens, next))
    )
      last = next
    else if (language.nameParticles.holds(token) && tokens[next + 1]?.capital && isPersonal(language, tokens, last))
      last = next + 1
    else if (
      language.nameParticles.holds(token) &&
      language.nameParticles.holds(tokens[next + 1]) &&
      tokens[next + 2]?.capital
    )
      last = next + 2
    else return last
  }
}

/** A noun that opens a phrase of its own; "Studies" and "Citizens" may stand inside a name. */
function isHead({ sourceNouns }: Language, tokens: Token[], at: number): boolean {
  const noun = sourceNouns.at(tokens, at)
  return noun !== null && noun.value !== 'document' && noun.value !== 'unnamed'
}

const isInitial = (token: Token | undefined) => token?.capital && token.end - token.start === 1

/** Particles go on a name only after a given name: "Charles de Ferro" is one name, "Casa di Milano" is not. */
const isPersonal = ({ given }: Language, tokens: Token[], at: number) => given.holds(tokens[at])

/** "minister Health Ada Moro": the capitals of the ministry stand before the name, if any follows them. */
export function withoutInstitution(language: Language, tokens: Token[], run: Range): Range | null {
  let { first } = run
  for (let length = 1; first <= run.last && length > 0; first += length)
    length = lengthOfOffice(language, tokens, first)
  // Where nouns have cases a place may stand between: "δήμαρχος Αθηναίων Ιάσων Μπέης".
  const cases = language.pack.nominal.obliques !== '' && !language.pack.habits.capitalNouns
  const isGiven = (at: number) => at < run.last && language.given.holds(tokens[at])
  for (let at = first; cases && at < run.last; at++) if (isGiven(at)) return { first: at, last: run.last }
  return first <= run.last ? { first, last: run.last } : null
}

/** The length of a capitalised word that belongs to the office: of a ministry, a place, or a body; 0 for any other. */
function lengthOfOffice({ institutions, places, placeOpeners, sourceNouns }: Language, tokens: Token[], at: number) {
  if (placeOpeners.holds(tokens[at])) return 2
  // "Ν. Κορέα": an initial before a place.
  if (isInitial(tokens[at]) && tokens[at + 1]?.folded === '.' && places.at(tokens, at + 2)) return 3
  return institutions.holds(tokens[at]) || places.at(tokens, at) || sourceNouns.at(tokens, at) ? 1 : 0
}

/** "the head of the opposition Ada Moro": behind a common noun two capitals are a name, one is the noun's own. */
export function nameBehindNoun(language: Language, tokens: Token[], run: Range): number | null {
  const name = withoutInstitution(language, tokens, run)
  return name && name.last > name.first ? name.first : null
}

/** Where in a run of capitals after an office the office-holder's name starts, if it does. */
export function nameInside(
  language: Language,
  tokens: Token[],
  first: number,
  last: number,
  afterPlace: boolean,
): number | null {
  const { pack, given, genitives } = language
  for (let i = first + (afterPlace ? 0 : 1); i <= last; i++)
    if (given.holds(tokens[i]) && i < last && !genitives.holds(tokens[i - 1])) return i
  if (afterPlace) return first
  if (pack.habits.capitalNouns) return null
  let open = first
  for (let length = 1; open <= last && length > 0; open += length)
    length = tokens[open]?.capital ? lengthOfOffice(language, tokens, open) : 1
  if (language.pack.nominal.obliques !== '' && language.institutions.holds(tokens[last])) return null
  if (open > first) return open <= last ? open : null
  return last - first >= 2 ? first + 1 : null
}
