// Takes in what hangs on the head of a noun phrase: adjectives, names, "of …", brackets, and what it owns.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import { describesNext, genderOfName, type PhraseContext, readHead, readPhrase } from './noun-phrase'
import { isHonorific, isInfinitive, isModifier, isPossessive, isSaid, MODIFIERS, readDeterminer } from './phrase-words'
import {
  beyondPlace,
  endOfRun,
  nameBehindNoun,
  nameInside,
  type Range,
  readName,
  withoutInstitution,
} from './read-name'
import type { Phrase } from './reading'

/** How many things may hang on one head. */
const HANGING = 6

/** The name of a paper, a body or a group in marks right behind its noun: die Zeitung „Morgenpost“. */
function isTitled({ tokens, quotedNames }: PhraseContext, phrase: Phrase, at: number): boolean {
  if (phrase.class === 'role' || phrase.class === 'unnamed') return false
  return quotedNames.has(tokens[at]?.quote ?? -1) && tokens[at - 1]?.kind === 'word'
}

/** Takes in what hangs on a head: adjectives, "of …", brackets, and the name that closes the phrase. */
export function hang(context: PhraseContext, phrase: Phrase, from: number): Phrase {
  const { language, tokens } = context
  let at = from
  let hasHung = false
  let { name } = phrase
  for (let step = 0; step < HANGING; step++) {
    const possessive = language.possessives.at(tokens, at)
    if (possessive) {
      const owned = readOwned(context, phrase, at + possessive.length)
      if (owned && !hasHung) return owned
      // "the head of the country's union": the owner hangs on the head already, and so does what it owns.
      if (owned) {
        at = owned.last + 1
        continue
      }
    }
    const inserted = behindInsert(context, phrase, at)
    if (inserted === null) break
    if (inserted > at) {
      at = inserted
      continue
    }
    // "committee chairman Rep. Ada Moro": a form of address between office and name.
    if (!name && phrase.class === 'role' && isHonorific(language, tokens, at))
      at += tokens[at + 1]?.folded === '.' ? 2 : 1
    if (!name && phrase.class !== 'unnamed') {
      const run = readName(context, at, false)
      if (run && phrase.class === 'document' && isSomeone(context, phrase, run)) break
      if (run && tokens[at]?.capital) {
        if (
          phrase.class === 'body' &&
          language.sourceNouns.at(tokens, run.last + 1) &&
          describesNext(language, tokens, run.last)
        )
          return readHead(context, phrase.first, run.last + 1, phrase.definite) ?? phrase
        name = phrase.class === 'role' ? withoutInstitution(language, tokens, run) : withNoun(context, phrase, run)
        at = run.last + 1
        continue
      }
    }
    // "minister of Economy and Finance": the office goes on behind the coordinator.
    if (!name && phrase.class === 'role' && joinsInstitutions(language, tokens, at)) {
      at = endOfRun(language, tokens, at + 1) + 1
      continue
    }
    if (isPossessive(language, tokens, at)) {
      at++
      continue
    }
    const link =
      (hasHung && !name && coordinatedLink(language, tokens, at, phrase)) || linkAt(language, tokens, at, phrase)
    // "a demandé à la cour de dire …": an infinitive hangs on the verb.
    if (link > 0 && language.infinitiveMarkers.at(tokens, at) && isInfinitive(language, tokens, at + link)) break
    if (link > 0) {
      const hung = readHung(context, at + link, phrase.class === 'role' && !name)
      if (!hung) break
      name = titleTo(tokens, phrase, name, hung.next - 1) ?? hung.name
      at = hung.next
      hasHung = true
      continue
    }
    const behind = name ? null : behindHead(context, phrase, at)
    if (behind === null) break
    at = behind
  }
  const gender = phrase.gender ?? (name ? genderOfName(language, tokens, name) : null)
  return { ...phrase, name, gender, last: Math.max(at - 1, phrase.last) }
}

/** A coordinator between two capitals of which the second, at least, is a ministry's or a body's. */
function joinsInstitutions(
  { coordinators, institutions, sourceNouns }: Language,
  tokens: Token[],
  at: number,
): boolean {
  const next = tokens[at + 1]
  return (
    coordinators.holds(tokens[at]) &&
    tokens[at - 1]?.capital === true &&
    next?.capital === true &&
    institutions.holds(next) &&
    sourceNouns.at(tokens, at + 1) === null
  )
}

/** The position behind a bracket or a name in marks at `at`, `at` itself where neither stands; null when a bracket never closes. */
function behindInsert(context: PhraseContext, phrase: Phrase, at: number): number | null {
  if (context.tokens[at]?.folded !== '(') return isTitled(context, phrase, at) ? at + 1 : at
  const close = closingBracket(context.tokens, at)
  return close < 0 ? null : close + 1
}

/** A title of several words goes on to `last`, unlike a person's name: "the Gazette of the North", "il Giornale dei Mercati". */
function titleTo(tokens: Token[], phrase: Phrase, name: Range | null, last: number): Range | null {
  if (!phrase.definite || !tokens[last]?.capital) return name
  if (phrase.class === 'name' && name && name.first === name.last) return { first: name.first, last }
  // A noun with a capital opens the name of the paper.
  return phrase.class === 'medium' && !name && tokens[phrase.head]?.capital ? { first: phrase.head, last } : name
}

/** The position behind what describes a head without linking to it; null when nothing does. */
function behindHead(context: PhraseContext, phrase: Phrase, at: number): number | null {
  const { language, tokens } = context
  if (language.pack.habits.headLast) return readBehind(context, phrase, at)
  const describes =
    phrase.class !== 'name' &&
    isModifier(language, tokens, at) &&
    language.verbForms.finite.at(tokens, at) === null &&
    !isSaid(language, tokens, at)
  return describes ? at + 1 : null
}

/** "in a report Ada Moro": a person is no name of a text, and an indefinite text has none. */
function isSomeone({ language, tokens }: PhraseContext, text: Phrase, { first, last }: Range): boolean {
  return language.given.holds(tokens[first]) || (!text.definite && last > first)
}

/** "Radio Campo", unlike "Agency Example": a capital noun is part of a paper's name, unless the rest is known without it. */
function withNoun({ tokens, knownAs }: PhraseContext, phrase: Phrase, name: Range): Range {
  const isOwn = phrase.class === 'medium' && tokens[phrase.head]?.capital && phrase.head + 1 === name.first
  return isOwn && knownAs(name.first, name.last) === null ? { first: phrase.head, last: name.last } : name
}

/** "a person familiar with the matter": where the head stands last, only a word with a preposition goes on behind it. */
function readBehind(context: PhraseContext, phrase: Phrase, at: number): number | null {
  const { language, tokens } = context
  if (phrase.class !== 'unnamed' && phrase.class !== 'role') return null
  if (!isModifier(language, tokens, at) || language.verbForms.finite.at(tokens, at)) return null
  const link = language.prepositions.at(tokens, at + 1)
  return link ? (readHung(context, at + 1 + link.length, false)?.next ?? null) : null
}

/** "le ministre de l'Économie et des Finances": the length of a coordinator and the "of" that goes on behind it, 0 when none does. */
function coordinatedLink(
  { coordinators, genitives, indefinite, definite }: Language,
  tokens: Token[],
  at: number,
  phrase: Phrase,
): number {
  const genitive = coordinators.holds(tokens[at]) ? genitives.at(tokens, at + 1) : null
  if (!genitive || phrase.class !== 'role') return 0
  const next = at + 1 + genitive.length
  const noun = next + (definite.at(tokens, next)?.length ?? 0)
  return indefinite.at(tokens, at + 1) === null || tokens[noun]?.capital === true ? 1 + genitive.length : 0
}

/** The length of a preposition that hangs something on the phrase: any "of", and for offices every other but the channel words. */
function linkAt(
  { genitives, prepositions, channels, according, institutions, purposes }: Language,
  tokens: Token[],
  at: number,
  phrase: Phrase,
): number {
  const genitive = genitives.at(tokens, at)
  if (genitive) return genitive.length
  const length = prepositions.at(tokens, at)?.length ?? 0
  // "the Agency for Disarmament": what a body is for is part of its name.
  const isTitle = phrase.class === 'body' && tokens[phrase.head]?.capital === true && phrase.first < phrase.head
  if (isTitle) return purposes.at(tokens, at)?.length ?? 0
  if (phrase.class !== 'role' || phrase.name || according.before.at(tokens, at)) return 0
  // "to the press" goes on the verb, "for Transport" on the office.
  return channels.at(tokens, at) && !institutions.holds(tokens[at + length]) ? 0 : length
}

/** "director of homes and development said": the length of a second noun behind "of" that a verb of saying shows to belong there. */
function sharedLength({ language, tokens }: PhraseContext, at: number, words: number): number {
  const { coordinators, verbForms, pack } = language
  if (words === 0 || !pack.habits.headLast || !coordinators.holds(tokens[at])) return 0
  const noun = isModifier(language, tokens, at + 1) && !verbForms.finite.at(tokens, at + 1)
  return noun && verbForms.finite.at(tokens, at + 2) ? 2 : 0
}

/** What follows an "of": lower-case words, then capitals. Where a name opens inside the capitals, it belongs to the office. */
function readHung(context: PhraseContext, from: number, mayName: boolean): { next: number; name: Range | null } | null {
  const { language, tokens } = context
  let at = from + readDeterminer(language, tokens, from).length
  let words = 0
  // "of the Ostrian president X": an adjective with a capital before an office.
  if (tokens[at]?.capital && !tokens[at + 1]?.capital && language.sourceNouns.at(tokens, at + 1)?.value === 'role') {
    at += 2
    words += 2
  }
  const isVerb = (k: number) => words > 0 && language.verbForms.finite.at(tokens, k) !== null
  while (words < MODIFIERS && !tokens[at]?.capital && isModifier(language, tokens, at) && !isVerb(at)) {
    at++
    words++
  }
  at += sharedLength(context, at, words)
  const token = tokens[at]
  if (context.quotedNames.has(token?.quote ?? -1)) return { next: at + 1, name: null }
  if (token?.kind !== 'word' || !token.capital) return words > 0 ? { next: at, name: null } : null
  const place = language.places.at(tokens, at)
  if (place) {
    at = beyondPlace(context, at, at + place.length - 1) + 1
    const after = tokens[at]
    if (!mayName || !after?.capital || after.kind !== 'word') return { next: behindNoun(context, at), name: null }
  }
  const run = endOfRun(language, tokens, at, language.pack.habits.headLast)
  const last = Math.max(run, at, bodyBehind(language, tokens, run))
  const hasNoun = words > 0 && place === null
  const split = !mayName
    ? null
    : hasNoun
      ? nameBehindNoun(language, tokens, { first: at, last })
      : nameInside(language, tokens, at, last, place !== null)
  if (split && !language.given.holds(tokens[split]) && isNamedBehindComma(context, last + 1))
    return { next: last + 1, name: null }
  return split ? { next: last + 1, name: { first: split, last } } : { next: behindNoun(context, last + 1), name: null }
}

/**
 * "director of the Ferrow dam has said": where the head stands last, the capitals in front of `at` may describe a noun. The position
 * behind it, if a verb that follows shows it to be one, or if it is a noun of sources; else `at`.
 */
function behindNoun({ language, tokens }: PhraseContext, at: number): number {
  const { verbForms, auxiliaries, sourceNouns, pack } = language
  const verbs = [verbForms.finite, auxiliaries.singular, auxiliaries.plural]
  if (!pack.habits.headLast || pack.habits.capitalNouns) return at
  let behind = at
  for (let k = at; k < at + MODIFIERS; k++) {
    const next = tokens[k + 1]
    if (tokens[k]?.capital || !isModifier(language, tokens, k) || verbForms.finite.at(tokens, k)) break
    const isNoun = sourceNouns.at(tokens, k) !== null && !next?.capital
    if (isNoun || verbs.some((list) => list.at(tokens, k + 1))) behind = k + 1
  }
  return behind
}

/** "της Εθνικής Στατιστικής Υπηρεσίας": where adjectives stand in front, the body whose capitals they carry; -1 when none follows. */
function bodyBehind(language: Language, tokens: Token[], run: number): number {
  const { habits, nominal } = language.pack
  if (nominal.obliques === '' || habits.capitalNouns || !tokens[run + 1]?.capital) return -1
  return language.sourceNouns.at(tokens, run + 1)?.value === 'body' ? run + 1 : -1
}

/** "the mayor of New Harbour, Ada Moro,": a full name between commas is the office-holder's, so the capitals before it are not. */
function isNamedBehindComma(context: PhraseContext, at: number): boolean {
  const { language, tokens } = context
  // "of the Centre for Earthquakes and Safety (CES), Ada Moro": what the body is called goes on.
  const end = joinsInstitutions(language, tokens, at) ? endOfRun(language, tokens, at + 1) + 1 : at
  const comma = tokens[end]?.folded === '(' ? closingBracket(tokens, end) + 1 : end
  if (tokens[comma]?.folded !== ',') return false
  const name = readName(context, comma + 1, false)
  if (!name || name.last === name.first) return false
  const after = tokens[name.last + 1]
  const closes = after?.kind !== 'word' || language.prepositions.at(tokens, name.last + 1) !== null
  return closes || language.given.holds(tokens[name.first])
}

function closingBracket(tokens: Token[], open: number): number {
  for (let i = open + 1; i < tokens.length && i <= open + 8; i++) if (tokens[i]?.folded === ')') return i
  return -1
}

/** "a statement by the ministry": the maker speaks, not the paper it is printed on. */
export function readMaker(context: PhraseContext, document: Phrase): Phrase | null {
  const { language, tokens } = context
  let at = document.last + 1
  // "figures from the board"; but "a report seen by the paper" is none of the paper's.
  const origin = language.origins.at(tokens, at)
  while (!origin && isModifier(language, tokens, at) && at < document.last + MODIFIERS) at++
  // "the note signed by X": behind a participle a maker stands with the preposition of agents.
  const agent = at > document.last + 1 ? language.voices.at(tokens, at) : null
  const link = isPossessive(language, tokens, at) ? null : (origin ?? language.genitives.at(tokens, at) ?? agent)
  const maker = link ? readPhrase(context, at + link.length) : null
  if (!maker || maker.class === 'other' || maker.class === 'nobody' || maker.class === 'pronoun') return null
  if (agent && maker.class === 'medium') return null
  return { ...maker, first: document.first, governed: document.governed }
}

/** "Ukraine's president X": the owner opens the phrase, the owned noun is its head. */
function readOwned(context: PhraseContext, owner: Phrase, at: number): Phrase | null {
  for (let k = at; k <= at + MODIFIERS; k++) {
    const phrase = readHead(context, owner.first, k, true)
    if (phrase) return { ...phrase, governed: owner.governed, mentionFirst: owner.first }
    if (!isModifier(context.language, context.tokens, k)) return null
  }
  return null
}
