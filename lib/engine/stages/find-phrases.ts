// The noun phrases of every sentence, with appositions and enumerations joined.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import { readPhrase } from './noun-phrase'
import { isModifier, isVerbForm, MODIFIERS, opensWithPlace } from './phrase-words'
import type { Phrase, Reading, Sentence } from './reading'

/** Finds the phrases of each sentence from left to right. */
export function findPhrases(reading: Reading): Reading {
  const { language } = reading
  const knownCapitals = capitalsInside(language, reading.sentences)
  const quotedNames = namesInMarks(reading)
  const usualName = remembering(
    (printed) => reading.options.names.find(printed, reading.options.language)?.name ?? null,
  )
  const phrases = reading.sentences.map(({ tokens }) => {
    const knownAs = (first: number, last: number) =>
      usualName(reading.text.slice(tokens[first]?.start, tokens[last]?.end))
    const knownNames = knownNamesIn(tokens, knownAs)
    const context = { language, tokens, knownCapitals, quotedNames, knownAs, knownNames }
    const found: Phrase[] = []
    for (let i = 0; i < tokens.length; ) {
      // The noun in "nach Angaben der Polizei" belongs to the preposition.
      const according = language.according.before.at(tokens, i)
      if (according && according.length > 1) {
        i += according.length
        continue
      }
      // "pour sa part" holds a noun, but is an adverb as a whole.
      const adverb = language.adverbs.at(tokens, i)?.length ?? 1
      const phrase = adverb === 1 && tokens[i]?.kind === 'word' ? readPhrase(context, i) : null
      if (phrase) found.push(phrase)
      i = phrase ? phrase.last + 1 : i + adverb
    }
    return joinEnumerations(language, tokens, joinAppositions(language, tokens, found))
  })
  return { ...reading, phrases, surnames: surnamesIn(reading.sentences, phrases) }
}

/** An article asks for the same names again and again. */
function remembering(find: (printed: string) => string | null): (printed: string) => string | null {
  const found = new Map<string, string | null>()
  return (printed) => {
    const before = found.get(printed)
    if (before !== undefined) return before
    const now = find(printed)
    found.set(printed, now)
    return now
  }
}

/** The most words a known name is looked for in; longer ones hold small words, which are no run of capitals. */
const KNOWN_WORDS = 4

/** Where a run of capitals ends in a name that is known: "Minister Choe Son Hui", "del Cremlino Dmitry Peskov". */
function knownNamesIn(tokens: Token[], knownAs: (first: number, last: number) => string | null): Map<number, number> {
  const known = new Map<number, number>()
  for (let last = tokens.length - 1; last > 0; last--) {
    if (!tokens[last]?.capital || tokens[last + 1]?.capital || !tokens[last - 1]?.capital) continue
    let first = last
    while (first > 0 && last - first + 1 < KNOWN_WORDS && tokens[first - 1]?.capital) first--
    for (; first < last; first++)
      if (knownAs(first, last) !== null) {
        known.set(first, last)
        break
      }
  }
  return known
}

/** The most words a name in quotation marks has. */
const NAME_WORDS = 4

/** Which quotations can be a name: short, with a capital in front and no stop at the end (the union “Clean Air”). */
function namesInMarks({ quotes, text }: Reading): Set<number> {
  const names = new Set<number>()
  quotes.forEach((quote, id) => {
    const inside = text.slice(quote.start, quote.end)
    if (quote.words <= NAME_WORDS && /^\p{Lu}.*[\p{L}\p{N}]$/u.test(inside)) names.add(id)
  })
  return names
}

/** Where every noun is capitalised, only a capital behind a given name, an office or a form of address is a name's. */
function surnamesIn(sentences: Sentence[], phrases: Phrase[][]): Set<string> {
  const surnames = new Set<string>()
  sentences.forEach(({ tokens, title }, sentence) => {
    if (title) return
    const add = ({ name, class: kind, members }: Phrase) => {
      if (name && (kind === 'role' || name.last > name.first)) surnames.add(tokens[name.last]?.folded ?? '')
      members.forEach(add)
    }
    phrases[sentence]?.forEach(add)
  })
  return surnames
}

function capitalsInside(language: Language, sentences: Sentence[]): Set<string> {
  const known = new Set<string>()
  const { capitalNouns } = language.pack.habits
  for (const { tokens, title } of sentences)
    if (!title)
      tokens.forEach((token, i) => {
        const before = tokens[i - 1]
        if (token.capital && before?.kind === 'word' && (!capitalNouns || introducesName(language, tokens, i - 1)))
          known.add(token.folded)
      })
  return known
}

function introducesName({ given, honorifics, sourceNouns }: Language, tokens: Token[], at: number): boolean {
  const token = tokens[at]
  if (!token?.capital) return false
  return given.holds(token) || honorifics.holds(token) || sourceNouns.at(tokens, at)?.value === 'role'
}

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
function joinAppositions(language: Language, tokens: Token[], phrases: Phrase[]): Phrase[] {
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

const MOST_MEMBERS = 12

/** Words between the word that opens an attributing clause and its subject ("as was announced by"). */
const TO_SUBJECT = 4

/** "As X says, A, B and C …": the clause before `at` attributes, so that its comma ends it. */
function opensAttribution({ attributionClauses }: Language, tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - TO_SUBJECT && tokens[i]?.kind === 'word'; i--)
    if (attributionClauses.at(tokens, i)) return true
  return false
}

/** How a phrase goes on the list of those before it, of which `previous` is the last: as one of more, or as the last; null when it does not. */
function linkTo(
  { coordinators, contrasts, correlatives, according, places }: Language,
  tokens: Token[],
  members: Phrase[],
  previous: Phrase,
  phrase: Phrase,
): 'inner' | 'last' | null {
  const between = tokens.slice(previous.last + 1, phrase.first).map((token) => token.folded)
  const word = between.at(-1) ?? ''
  // A comma before "and" joins the last of three or more; between two it parts clauses.
  const least = between.length === 2 && between[0] === ',' ? 2 : 1
  const paired =
    members.length === 1 &&
    correlatives.second.at(tokens, previous.last + 1)?.length === between.length &&
    correlatives.first.endingAt(tokens, previous.first - 1) > 0
  const linked =
    paired ||
    (between.length === 1 && (word === ',' || coordinators.has(word))) ||
    (between.length === 2 && between[0] === ',' && coordinators.has(word) && members.length >= least)
  // Sources without a name and people with one are no list: "according to officials, the leaders, A and B, …".
  const isMixed =
    (previous.class === 'unnamed') !== (phrase.class === 'unnamed') && (previous.name ?? phrase.name) !== null
  // "complain of a lack of means and the union has called for …": a bare noun behind a preposition is listed with no definite one.
  const uneven =
    previous.governed &&
    previous.name === null &&
    previous.first === previous.last &&
    phrase.definite &&
    according.before.endingAt(tokens, previous.first - 1) === 0
  // "the envoy for Syria and Libya": a second place goes on with the first.
  const inOffice =
    previous.class === 'role' &&
    !previous.name &&
    previous.last > previous.head &&
    places.at(tokens, phrase.head) !== null
  if (!linked || isMixed || uneven || inOffice || contrasts.has(word) || phrase.governed) return null
  return paired || coordinators.has(word) ? 'last' : 'inner'
}

/** "A, B and C" becomes one plural phrase with members. */
function joinEnumerations(language: Language, tokens: Token[], phrases: Phrase[]): Phrase[] {
  const { according } = language
  const joined: Phrase[] = []
  for (let i = 0; i < phrases.length; ) {
    const members: Phrase[] = []
    let end = i
    for (let k = i; k < phrases.length && members.length < MOST_MEMBERS; k++) {
      const phrase = phrases[k]
      const previous = members.at(-1)
      if (!phrase || phrase.class === 'other' || phrase.class === 'pronoun') break
      const link = previous ? linkTo(language, tokens, members, previous, phrase) : 'first'
      if (!link) break
      members.push(phrase)
      if (link === 'last') {
        end = k
        break
      }
    }
    const first = members[0]
    const last = phrases[end]
    // "According to A, B and C agree": without a comma behind C, only A is the source.
    const runsOn =
      first !== undefined &&
      last !== undefined &&
      (according.before.endingAt(tokens, first.first - 1) > 0 || opensAttribution(language, tokens, first.first)) &&
      tokens[first.last + 1]?.folded === ',' &&
      tokens[last.last + 1]?.kind === 'word'
    if (end > i && first && last && !runsOn) {
      joined.push({ ...first, last: last.last, plural: true, name: null, members: members.slice(0, end - i + 1) })
      i = end + 1
    } else {
      const single = phrases[i]
      if (single) joined.push(single)
      i++
    }
  }
  return joined
}
