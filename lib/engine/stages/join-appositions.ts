// Joins an office and its holder's name, and the offices of one person, into one phrase.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import { opensAttribution } from './join-enumerations'
import { isModifier, isVerbForm, MODIFIERS, opensWithPlace } from './phrase-words'
import type { Phrase } from './reading'

const isOffice = (phrase: Phrase) => phrase.class === 'role' || phrase.class === 'body' || phrase.class === 'unnamed'

/** Whether a phrase ends where an apposition may: at a sign, a quotation or the end, and a bare office before "and" too. */
function isClosed(language: Language, tokens: Token[], phrase: Phrase): boolean {
  const after = tokens[phrase.last + 1]
  return (
    after === undefined ||
    after.kind === 'quote' ||
    /^[,.:;–—-]$/.test(after.folded) ||
    (isBareOffice(phrase) && language.coordinators.holds(after))
  )
}

/** "the spokeswoman, Ada Moro," and "Ada Moro, the spokeswoman," become one phrase; its outer commas stay outside. */
export function joinAppositions(language: Language, tokens: Token[], phrases: Phrase[]): Phrase[] {
  const joined: Phrase[] = []
  for (const phrase of phrases) {
    const before = officeBefore(language, tokens, joined) ?? joined.at(-1)
    const nearest = joined.at(-1)
    const adjacent =
      nearest !== undefined &&
      tokens[nearest.last + 1]?.folded === ',' &&
      nearest.last + 2 + describing(language, tokens, nearest.last + 2) >= phrase.first
    const closed = isClosed(language, tokens, phrase)
    const isPerson = phrase.class === 'role' || phrase.gender !== null
    const named =
      (phrase.class === 'name' && !isPortfolio(language, tokens, phrase)) || (isOffice(phrase) && phrase.name !== null)
    const appositive =
      adjacent &&
      (before?.class === 'role' && language.according.before.endingAt(tokens, before.first - 1) > 0
        ? // "According to the mayor, Moro “has lied”": only a second comma closes an apposition there.
          tokens[phrase.last + 1]?.folded === ','
        : closed || before?.class === 'role') &&
      !(before?.class === 'body' && (isPerson || opensAttribution(language, tokens, before.first))) &&
      !(before && differInCase(language, tokens, before, phrase))
    const far = closed && named ? farOffice(language, tokens, joined, phrase) : -1
    const office = joined[far]
    if (office)
      joined.splice(far, joined.length, {
        ...office,
        last: phrase.last,
        name: phrase.name,
        gender: phrase.gender ?? office.gender,
      })
    else if (appositive && before && !phrase.governed && isOffice(before) && !before.name && named)
      joined.splice(joined.indexOf(before), 2, {
        ...before,
        last: phrase.last,
        name: phrase.name,
        gender: phrase.gender ?? before.gender,
      })
    else if (
      adjacent &&
      before &&
      !phrase.governed &&
      (closed || isBareOffice(phrase)) &&
      before.class === 'name' &&
      before.name !== null &&
      !opensWithPlace(language, tokens, before.name.first, before.name.last) &&
      // "Ada Moro of the CPU, the union of porters,": a body is no person.
      !(phrase.class === 'body' && before.gender !== null) &&
      isOffice(phrase) &&
      !phrase.name
    )
      joined[joined.length - 1] = {
        ...phrase,
        // "Ada Moro, one of the lawyers": a name is never an unnamed source.
        class: phrase.class === 'unnamed' ? 'role' : phrase.class,
        first: before.first,
        last: phrase.last,
        name: before.name,
        governed: before.governed,
        gender: before.gender ?? phrase.gender,
      }
    else if (nearest && isSameOfficeHolder(nearest, phrase))
      joined[joined.length - 1] = { ...phrase, first: nearest.first, governed: nearest.governed }
    else if (nearest?.class === 'role' && isSecondOffice(language, tokens, nearest, phrase))
      joined[joined.length - 1] = { ...nearest, last: phrase.last, name: nearest.name ?? phrase.name }
    else joined.push(phrase)
  }
  return joined
}

/** "the minister of Labour, Finance and Trade": what an office is for is nobody's name. */
function isPortfolio({ institutions, given }: Language, tokens: Token[], { name }: Phrase): boolean {
  const first = tokens[name?.first ?? -1]?.folded ?? ''
  return institutions.has(first) && !given.has(first)
}

/** The words that describe an office without an article: ", former regional councillor X,". */
function describing(language: Language, tokens: Token[], from: number): number {
  let length = 0
  const describes = (at: number) => isModifier(language, tokens, at) && !language.verbForms.finite.at(tokens, at)
  while (length < MODIFIERS && describes(from + length)) length++
  return length
}

/** An article in the nominative behind one in another case opens a new phrase ("με τον Χ, ο Υ"). */
function differInCase({ obliques, definite }: Language, tokens: Token[], before: Phrase, phrase: Phrase): boolean {
  return obliques.at(tokens, before.first) !== null && definite.at(tokens, phrase.first) !== null
}

const isBareOffice = (phrase: Phrase) =>
  phrase.class === 'role' && phrase.first === phrase.head && !phrase.name && !phrase.governed

/** "Ada Moro, mayor and chair of the port", "the mayor and chair Ada Moro": a second office without an article is the same person's. */
function isSecondOffice({ coordinators }: Language, tokens: Token[], office: Phrase, phrase: Phrase): boolean {
  const bare = phrase.class === 'role' && phrase.first === phrase.head && !phrase.governed
  const named = office.name ? !phrase.name : office.definite && !office.governed
  return bare && named && office.last + 2 === phrase.first && coordinators.holds(tokens[office.last + 1])
}

/** "il segretario di Stato il cardinale Moro": an office without a name, and right behind it another of the same person with one. */
function isSameOfficeHolder(before: Phrase, phrase: Phrase): boolean {
  const adjacent = before.last + 1 === phrase.first && !phrase.governed
  return adjacent && before.class === 'role' && !before.name && phrase.class === 'role' && phrase.name !== null
}

/** "the spokesman in the committee, Ada Moro,": the office that the last phrase hangs on by a preposition. */
function officeBefore({ prepositions, places }: Language, tokens: Token[], phrases: Phrase[]): Phrase | null {
  const office = phrases.at(-2)
  const place = phrases.at(-1)
  if (
    !office ||
    !place?.governed ||
    (place.name && !places.at(tokens, place.head)) ||
    office.class !== 'role' ||
    office.name
  )
    return null
  const link = prepositions.at(tokens, office.last + 1)
  return link && office.last + 1 + link.length === place.first ? office : null
}

/** How many words may hang on an office before its comma and name. */
const HANGING = 14

/**
 * "der Beauftragte für Schulen und Kultur im Rathaus, Jan Osthoff,": where nouns carry capitals, the place in the list of the
 * office that all words up to the comma hang on; -1 when there is none.
 */
function farOffice(language: Language, tokens: Token[], phrases: Phrase[], name: Phrase): number {
  const comma = name.first - 1
  if (!language.pack.habits.capitalNouns || name.governed || tokens[comma]?.folded !== ',') return -1
  const at = phrases.findLastIndex((phrase) => phrase.class === 'role')
  const office = phrases[at]
  if (!office || office.name || office.last + HANGING < comma || office.last + 1 === comma) return -1
  const { prepositions, obliques, coordinators, auxiliaries } = language
  if (![prepositions, obliques, coordinators].some((list) => list.at(tokens, office.last + 1))) return -1
  for (let i = office.last + 1; i < comma; i++) {
    const verbal =
      isVerbForm(language, tokens, i) || auxiliaries.singular.at(tokens, i) || auxiliaries.plural.at(tokens, i)
    if (verbal || /^[,;:.–—]$/.test(tokens[i]?.folded ?? '')) return -1
  }
  return at
}
