// Reads one noun phrase: determiner, modifiers, head, what hangs on it, and the name it ends in.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import {
  isDate,
  isGoverned,
  isHonorific,
  isInCompound,
  isInfinitive,
  isModifier,
  isPossessive,
  isSaid,
  isVerbForm,
  MODIFIERS,
  readDeterminer,
} from './phrase-words'
import {
  beyondPlace,
  endOfRun,
  LONGEST_TITLE,
  nameBehindNoun,
  nameInside,
  type Range,
  readName,
  readTitledName,
  withoutInstitution,
} from './read-name'
import type { Phrase } from './reading'

const HANGING = 6

export type PhraseContext = {
  language: Language
  tokens: Token[]
  /** Words printed with a capital inside some sentence of the article: names, also when they open a sentence. */
  knownCapitals: ReadonlySet<string>
  /** Quotations that can be the name of a body, a paper or a text. */
  quotedNames: ReadonlySet<number>
  /** Whom the lookup knows by these tokens, null when nobody. */
  knownAs: (first: number, last: number) => string | null
}

/** The phrase that starts exactly at `at`, or null. */
export function readPhrase(context: PhraseContext, at: number): Phrase | null {
  const { language, tokens } = context
  if (isInCompound(language, tokens, at)) return null
  const pronoun = language.pronouns.at(tokens, at)
  if (pronoun && !describesNoun(language, tokens, at, pronoun))
    return {
      ...blank(at, at + pronoun.length - 1),
      class: pronoun.value === 'nobody' ? 'nobody' : 'pronoun',
      governed: isGoverned(language, tokens, at),
      gender: genderOf(pronoun.value),
      plural: pronoun.value === 'plural',
    }
  if (isDate(language, tokens, at) || language.relatives.at(tokens, at)) return null
  const titled = readTitledName(context, at)
  if (titled) return titled
  const { length, definite } = readDeterminer(language, tokens, at)
  const determiner = { length, definite: definite || language.articled.endingAt(tokens, at - 1) > 0 }
  let k = at + determiner.length
  if (isHonorific(language, tokens, k)) k += tokens[k + 1]?.folded === '.' ? 2 : 1
  const bare = k === at
  const free = !bare || !language.pack.habits.headLast || opensClause(context, at)
  for (let step = 0; step <= (free ? MODIFIERS : 0); step++, k++) {
    const phrase = readHead(context, at, k, determiner.definite)
    if (
      phrase &&
      (step === 0 ||
        !bare ||
        phrase.class === 'unnamed' ||
        (phrase.governed && phrase.class !== 'name') ||
        language.pack.habits.headLast)
    )
      return withGender(language, tokens, phrase, at)
    if (phrase || ((bare || step > 0) && language.verbForms.finite.at(tokens, k))) break
    if (!isModifier(language, tokens, k) && !joinsModifiers(language, tokens, k, at)) break
  }
  if (language.pack.habits.capitalNouns && determiner.length > 0) return readPlainNoun(context, at, determiner)
  const noun = tokens[at + determiner.length]
  if (
    determiner.length > 0 &&
    noun?.kind === 'word' &&
    !language.functionWords.has(noun.folded) &&
    !language.dateWords.at(tokens, at + determiner.length) &&
    !isVerbForm(language, tokens, at + determiner.length)
  ) {
    const governed = isGoverned(language, tokens, at)
    const last = governed ? lastOfPlain(language, tokens, at + determiner.length) : at + determiner.length
    const plain: Phrase = { ...blank(at, last), definite: determiner.definite, governed }
    const person = last === at + determiner.length && language.callings.some((ending) => isCalling(noun.folded, ending))
    return person ? withGender(language, tokens, { ...hang(context, plain, last + 1), class: 'role' }, at) : plain
  }
  // "others say": a determiner with no noun behind it stands for one.
  return determiner.length === 1 && !determiner.definite ? readHead(context, at, at, false) : null
}

/** "both leaders", "both the leaders", "il primo cittadino": words that are pronouns elsewhere. */
function describesNoun(
  { sourceNouns, definite }: Language,
  tokens: Token[],
  at: number,
  { length, value }: { length: number; value: string },
): boolean {
  const next = at + length
  if (value === 'plural' && (sourceNouns.at(tokens, next) || definite.at(tokens, next))) return true
  const article = definite.at(tokens, at)?.length ?? 0
  return article + (sourceNouns.at(tokens, at + article)?.length ?? 0) > length
}

/** Where the head stands last, the plain noun behind a preposition ends with the words it opens: "in a televised address". */
function lastOfPlain(language: Language, tokens: Token[], from: number): number {
  let last = from
  while (
    language.pack.habits.headLast === true &&
    last < from + MODIFIERS &&
    isModifier(language, tokens, last + 1) &&
    tokens[last + 1]?.kind === 'word' &&
    !language.verbForms.finite.at(tokens, last + 1)
  )
    last++
  return last
}

/** A word as short as this with the ending of a calling may be anything (pista). */
const CALLING = 4

const isCalling = (word: string, ending: string) => word.length >= ending.length + CALLING && word.endsWith(ending)

/** Words that may stand between an article and its noun in an extended attribute ("eine mit der Sache vertraute Person"). */
const EXTENDED = 8

/**
 * Where every noun carries a capital, the noun of an article is the next capital that is described right before it. A source
 * noun or a title in marks ("der „Spiegel“") may speak; any other noun is `other`.
 */
function readPlainNoun(
  context: PhraseContext,
  at: number,
  determiner: { length: number; definite: boolean },
): Phrase | null {
  const { language, tokens } = context
  const start = at + determiner.length
  const governed = isGoverned(language, tokens, at)
  for (let k = start; k <= start + EXTENDED; k++) {
    const token = tokens[k]
    if (token?.kind === 'quote' && k === start && token.end - token.start <= LONGEST_TITLE)
      return { ...blank(at, k), class: 'medium', definite: determiner.definite, governed }
    if (token?.kind === 'number') continue
    if (token?.kind !== 'word') return null
    if (!token.capital) {
      const extended = k === start && language.prepositions.at(tokens, k) !== null
      if (extended) k = extendedAttribute(tokens, k)
      else if (!isModifier(language, tokens, k)) return null
      continue
    }
    const head = readHead(context, at, k, determiner.definite)
    if (head && head.class !== 'name') return head
    // "Der Versorger Elbwatt": what the pack knows no noun for, with its name right behind.
    const named = readName(context, k + 1, false)
    if (named && tokens[k + 1]?.capital && !language.sourceNouns.at(tokens, k + 1))
      return { ...blank(at, named.last), class: 'name', name: named, head: k, definite: determiner.definite, governed }
    return { ...blank(at, k), definite: determiner.definite, governed }
  }
  return null
}

/** The participle that ends an extended attribute: the lower-case word right before the noun it describes. */
function extendedAttribute(tokens: Token[], from: number): number {
  for (let k = from + 1; k <= from + EXTENDED && tokens[k]?.kind === 'word'; k++)
    if (!tokens[k]?.capital && /t(?:e|e[nrs])$/.test(tokens[k]?.folded ?? '') && tokens[k + 1]?.capital) return k
  return from + EXTENDED
}

/** "current and former employees": a coordinator between two words that describe the head. */
function joinsModifiers(language: Language, tokens: Token[], k: number, first: number): boolean {
  return (
    language.pack.habits.headLast === true &&
    k > first &&
    language.coordinators.has(tokens[k]?.folded ?? '') &&
    isModifier(language, tokens, k - 1) &&
    isModifier(language, tokens, k + 1)
  )
}

/** Whether a noun without an article may open here, with what describes it in front: at a start, or behind a verb of saying. */
function opensClause({ language, tokens }: PhraseContext, at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || before.kind !== 'word' || language.verbForms.finite.at(tokens, at - 1) !== null
}

/** An office has the gender of its article, where no given name has told it. */
function withGender({ determiners, pack }: Language, tokens: Token[], phrase: Phrase, at: number): Phrase {
  const articled = phrase.class === 'role' || (phrase.class === 'name' && pack.habits.namesTakeArticle === true)
  if (!articled || phrase.gender !== null) return phrase
  const gender = (['masculine', 'feminine'] as const).find((one) => determiners[one].at(tokens, at))
  return { ...phrase, gender: gender ?? null }
}

const genderOf = (value: string) => (value === 'masculine' || value === 'feminine' || value === 'neuter' ? value : null)

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

function readHead(context: PhraseContext, first: number, at: number, definite: boolean): Phrase | null {
  const { language, tokens } = context
  const noun = language.sourceNouns.at(tokens, at)
  const governed = isGoverned(language, tokens, first)
  const given = language.given.has(tokens[at]?.folded ?? '') && tokens[at]?.capital && tokens[at + 1]?.capital
  if (noun && !(given && noun.length === 1)) {
    const head = at + noun.length - 1
    const next = language.sourceNouns.at(tokens, head + 1)
    if ((noun.value === 'role' && next?.value === 'role') || (next && describesNext(language, tokens, head)))
      return readHead(context, first, head + 1, definite)
    const phrase: Phrase = { ...blank(first, head), class: noun.value, definite, governed }
    return (noun.value === 'document' && readMaker(context, phrase)) || hang(context, phrase, head + 1)
  }
  const name = readName(context, at, definite)
  if (!name) return null
  if (qualifies(language, tokens, name)) return readHead(context, first, name.last + 1, definite)
  const farther = definite && name.first === name.last ? headBehindModifiers(language, tokens, name.last + 1) : null
  if (farther !== null) return readHead(context, first, farther, definite)
  const phrase: Phrase = {
    ...blank(first, name.last),
    class: 'name',
    name,
    head: name.first,
    definite,
    governed,
    gender: genderOfName(language, tokens, name),
  }
  return hang(context, phrase, name.last + 1)
}

/** "the Russian minister", "Western diplomats", "National Health Service": capitals right before a head are no name of their own. */
function qualifies(language: Language, tokens: Token[], { first, last }: Range): boolean {
  const { given, places, sourceNouns } = language
  const noun = sourceNouns.at(tokens, last + 1)
  if (noun && describesNext(language, tokens, last)) return true
  if (!noun || given.has(tokens[first]?.folded ?? '') || places.at(tokens, first)) return false
  if (noun.value === 'body' || noun.value === 'medium') return tokens[last + 1]?.capital === true
  return first === last && (noun.value === 'role' || noun.value === 'unnamed')
}

/** "the Ostrian foreign minister": the head that a capital and the words behind it describe. */
function headBehindModifiers(language: Language, tokens: Token[], from: number): number | null {
  for (let at = from; at < from + MODIFIERS; at++) {
    if (at > from && language.sourceNouns.at(tokens, at)?.value === 'role')
      return describesNext(language, tokens, at - 1) ? at : null
    if (!isModifier(language, tokens, at) || language.verbForms.finite.at(tokens, at)) return null
  }
  return null
}

/** Where the head stands last, a noun describes the source noun right behind it, unless that is a verb ("Example Wire reports"). */
function describesNext({ pack, verbForms }: Language, tokens: Token[], last: number): boolean {
  return pack.habits.headLast === true && verbForms.finite.at(tokens, last + 1) === null
}

function genderOfName({ givenMasculine, givenFeminine }: Language, tokens: Token[], { first, last }: Range) {
  const given = tokens[first]?.folded ?? ''
  if (last === first) return null
  // "Jean-Rémi": the first half tells.
  const half = given.split('-')[0] ?? ''
  if (givenFeminine.has(given)) return 'feminine' as const
  if (givenMasculine.has(given) || givenMasculine.has(half)) return 'masculine' as const
  return givenFeminine.has(half) ? ('feminine' as const) : null
}

/** The name of a paper, a body or a group in marks right behind its noun: die Zeitung „Morgenpost“. */
function isTitled({ tokens, quotedNames }: PhraseContext, phrase: Phrase, at: number): boolean {
  if (phrase.class === 'role' || phrase.class === 'unnamed') return false
  return quotedNames.has(tokens[at]?.quote ?? -1) && tokens[at - 1]?.kind === 'word'
}

/** Takes in what hangs on a head: adjectives, "of …", brackets, and the name that closes the phrase. */
function hang(context: PhraseContext, phrase: Phrase, from: number): Phrase {
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
    if (tokens[at]?.folded === '(') {
      const close = closingBracket(tokens, at)
      if (close < 0) break
      at = close + 1
      continue
    }
    if (isTitled(context, phrase, at)) {
      at++
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
    if (isPossessive(language, tokens, at)) {
      at++
      continue
    }
    const link = linkAt(language, tokens, at, phrase)
    // "a demandé à la cour de dire …": an infinitive hangs on the verb.
    if (link > 0 && language.infinitiveMarkers.at(tokens, at) && isInfinitive(language, tokens, at + link)) break
    if (link > 0) {
      const hung = readHung(context, at + link, phrase.class === 'role' && !name)
      if (!hung) break
      // "the Gazette of the North": a title of several words, unlike a person's name, goes on.
      if (
        phrase.class === 'name' &&
        phrase.definite &&
        name?.first === name?.last &&
        tokens[hung.next - 1]?.capital &&
        name
      )
        name = { first: name.first, last: hung.next - 1 }
      // "il Giornale dei Mercati": a noun with a capital opens the name of the paper.
      if (
        phrase.class === 'medium' &&
        phrase.definite &&
        !name &&
        tokens[phrase.head]?.capital &&
        tokens[hung.next - 1]?.capital
      )
        name = { first: phrase.head, last: hung.next - 1 }
      at = hung.next
      hasHung = true
      name ??= hung.name
      continue
    }
    if (language.pack.habits.headLast) {
      const behind = name ? null : readBehind(context, phrase, at)
      if (!behind) break
      at = behind
      continue
    }
    if (
      name ||
      phrase.class === 'name' ||
      !isModifier(language, tokens, at) ||
      language.verbForms.finite.at(tokens, at) !== null ||
      isSaid(language, tokens, at) ||
      language.sourceNouns.at(tokens, at)
    )
      break
    at++
  }
  const gender = phrase.gender ?? (name ? genderOfName(language, tokens, name) : null)
  return { ...phrase, name, gender, last: Math.max(at - 1, phrase.last) }
}

/** "in a report Ada Moro": a person is no name of a text, and an indefinite text has none. */
function isSomeone({ language, tokens }: PhraseContext, text: Phrase, { first, last }: Range): boolean {
  return language.given.has(tokens[first]?.folded ?? '') || (!text.definite && last > first)
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
  return channels.at(tokens, at) && !institutions.has(tokens[at + length]?.folded ?? '') ? 0 : length
}

/** What follows an "of": lower-case words, then capitals. Where a name opens inside the capitals, it belongs to the office. */
function readHung(context: PhraseContext, from: number, mayName: boolean): { next: number; name: Range | null } | null {
  const { language, tokens } = context
  let at = from + readDeterminer(language, tokens, from).length
  let words = 0
  const isVerb = (k: number) => words > 0 && language.verbForms.finite.at(tokens, k) !== null
  while (words < MODIFIERS && !tokens[at]?.capital && isModifier(language, tokens, at) && !isVerb(at)) {
    at++
    words++
  }
  const token = tokens[at]
  if (context.quotedNames.has(token?.quote ?? -1)) return { next: at + 1, name: null }
  if (token?.kind !== 'word' || !token.capital) return words > 0 ? { next: at, name: null } : null
  const place = language.places.at(tokens, at)
  if (place) {
    at = beyondPlace(context, at, at + place.length - 1) + 1
    const after = tokens[at]
    if (!mayName || !after?.capital || after.kind !== 'word') return { next: at, name: null }
  }
  const last = Math.max(endOfRun(language, tokens, at, language.pack.habits.headLast === true), at)
  const behindNoun = words > 0 && place === null
  const split = !mayName
    ? null
    : behindNoun
      ? nameBehindNoun(language, tokens, { first: at, last })
      : nameInside(language, tokens, at, last, place !== null)
  if (split && !language.given.has(tokens[split]?.folded ?? '') && isNamedBehindComma(context, last + 1))
    return { next: last + 1, name: null }
  return split ? { next: last + 1, name: { first: split, last } } : { next: last + 1, name: null }
}

/** "the mayor of New Harbour, Ada Moro,": a full name between commas is the office-holder's, so the capitals before it are not. */
function isNamedBehindComma(context: PhraseContext, at: number): boolean {
  const { tokens } = context
  if (tokens[at]?.folded !== ',') return false
  const name = readName(context, at + 1, false)
  return name !== null && name.last > name.first && tokens[name.last + 1]?.kind !== 'word'
}

function closingBracket(tokens: Token[], open: number): number {
  for (let i = open + 1; i < tokens.length && i <= open + 8; i++) if (tokens[i]?.folded === ')') return i
  return -1
}

/** "a statement by the ministry": the maker speaks, not the paper it is printed on. */
function readMaker(context: PhraseContext, document: Phrase): Phrase | null {
  const { language, tokens } = context
  let at = document.last + 1
  // "figures from the board"; but "a report seen by the paper" is none of the paper's.
  const origin = language.origins.at(tokens, at)
  while (!origin && isModifier(language, tokens, at) && at < document.last + MODIFIERS) at++
  const link = isPossessive(language, tokens, at) ? null : (origin ?? language.genitives.at(tokens, at))
  const maker = link ? readPhrase(context, at + link.length) : null
  if (!maker || maker.class === 'other' || maker.class === 'nobody' || maker.class === 'pronoun') return null
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
