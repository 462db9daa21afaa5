// Reads one noun phrase: determiner, modifiers, head, what hangs on it, and the name it ends in.
import type { Language } from '../language'
import type { Token } from '../text/tokens'
import { hang, readMaker } from './hanging-words'
import {
  blank,
  isDate,
  isGoverned,
  isHonorific,
  isInCompound,
  isModifier,
  isVerbForm,
  MODIFIERS,
  readDeterminer,
} from './phrase-words'
import { isCalling, lastOfPlain, readPlainNoun } from './plain-noun'
import { type Range, readName, readTitledName } from './read-name'
import type { Phrase } from './reading'

export type PhraseContext = {
  language: Language
  tokens: Token[]
  /** Words printed with a capital inside some sentence of the article: names, also when they open a sentence. */
  knownCapitals: ReadonlySet<string>
  /** Quotations that can be the name of a body, a paper or a text. */
  quotedNames: ReadonlySet<number>
  /** Whom the lookup knows by these tokens, null when nobody. */
  knownAs: (first: number, last: number) => string | null
  /** Names of several words that the lookup knows, each filling its run of capitals to the end: first token → last. */
  knownNames: ReadonlyMap<number, number>
}

/** Whether a phrase can start at `at` at all; most words start none, and this is the quick way to know. */
function mayOpen(context: PhraseContext, at: number): boolean {
  const { language, tokens } = context
  const token = tokens[at]
  if (!token || language.opensPhrase(token)) return true
  // Words that describe the noun behind them.
  if (language.pack.habits.headLast && !opensClause(context, at)) return false
  for (let k = at + 1; k <= at + MODIFIERS; k++) {
    const next = tokens[k]
    if (next && language.mayHead(next)) return true
  }
  return false
}

/** The phrase that starts exactly at `at`, or null. */
export function readPhrase(context: PhraseContext, at: number): Phrase | null {
  const { language, tokens } = context
  if (!mayOpen(context, at)) return null
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
    // Where nouns carry capitals, one with a small word behind it is the head, and that word no part of the phrase.
    if (language.pack.habits.capitalNouns && tokens[k]?.capital && tokens[k + 1]?.capital === false) break
  }
  const extended = bare ? null : readBehindAttribute(context, at, k, determiner.definite)
  if (extended) return withGender(language, tokens, extended, at)
  if (language.pack.habits.capitalNouns && determiner.length > 0) return readPlainNoun(context, at, determiner)
  const unlisted = determiner.length > 0 ? readUnlistedNoun(context, at, determiner) : null
  if (unlisted) return unlisted
  // "others say": a determiner with no noun behind it stands for one.
  const stands = determiner.length === 1 && (!determiner.definite || language.sourceNouns.holds(tokens[at]))
  return stands ? readHead(context, at, at, false) : null
}

/** «ο διορισμένος από τη Μόσχα κυβερνήτης»: an office behind a participle and what hangs on it by a preposition, which stands at `k`. */
function readBehindAttribute(context: PhraseContext, at: number, k: number, definite: boolean): Phrase | null {
  const { language, tokens } = context
  const { nominal, habits } = language.pack
  const preposition = language.prepositions.at(tokens, k)
  if (nominal.obliques === '' || habits.capitalNouns || !preposition || !isModifier(language, tokens, k - 1))
    return null
  const hung = k + preposition.length
  const noun = hung + readDeterminer(language, tokens, hung).length
  const office = language.sourceNouns.at(tokens, noun + 1)
  return office?.value === 'role' && tokens[noun]?.kind === 'word' ? readHead(context, at, noun + 1, definite) : null
}

/** "the plumber": the noun behind a determiner that no list holds; a role when it ends as callings do. */
function readUnlistedNoun(
  context: PhraseContext,
  at: number,
  determiner: { length: number; definite: boolean },
): Phrase | null {
  const { language, tokens } = context
  const head = at + determiner.length
  const noun = tokens[head]
  if (
    noun?.kind !== 'word' ||
    language.functionWords.holds(noun) ||
    language.dateWords.at(tokens, head) ||
    isVerbForm(language, tokens, head)
  )
    return null
  const governed = isGoverned(language, tokens, at)
  const plain: Phrase = { ...blank(at, head), definite: determiner.definite, governed }
  const last = lastOfPlain(language, tokens, head, governed)
  const headLast = language.pack.habits.headLast && last > head
  if (headLast) return { ...plain, last, head: last }
  if (language.callings.some((ending) => isCalling(noun.folded, ending)))
    return withGender(language, tokens, { ...hang(context, plain, head + 1), class: 'role' }, at)
  if (language.genericRoles.has(noun.folded)) return readAdjective(context, hang(context, plain, head + 1), at)
  return { ...plain, last, head: last }
}

/** "el francés", "la socialista": an adjective behind its article is a person, behind one of the plural several without a name. */
function readAdjective({ language, tokens }: PhraseContext, phrase: Phrase, at: number): Phrase {
  const person = withGender(language, tokens, { ...phrase, class: 'role' }, at)
  return person.gender === null ? { ...person, class: 'unnamed' } : person
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

/** "current and former employees": a coordinator between two words that describe the head. */
function joinsModifiers(language: Language, tokens: Token[], k: number, first: number): boolean {
  return (
    language.pack.habits.headLast &&
    k > first &&
    language.coordinators.holds(tokens[k]) &&
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
export function withGender({ determiners, pack }: Language, tokens: Token[], phrase: Phrase, at: number): Phrase {
  const articled = phrase.class === 'role' || (phrase.class === 'name' && pack.habits.namesTakeArticle)
  if (!articled || phrase.gender !== null) return phrase
  const gender = (['masculine', 'feminine'] as const).find((one) => determiners[one].at(tokens, at))
  return { ...phrase, gender: gender ?? null }
}

const genderOf = (value: string) => (value === 'masculine' || value === 'feminine' || value === 'neuter' ? value : null)

export function readHead(context: PhraseContext, first: number, at: number, definite: boolean): Phrase | null {
  const { language, tokens } = context
  const listed = language.sourceNouns.at(tokens, at)
  const noun = listed?.length === 1 && isPreposition(language, tokens, at) ? null : listed
  const given = language.given.holds(tokens[at]) && tokens[at]?.capital && tokens[at + 1]?.capital
  if (noun && !(given && noun.length === 1)) {
    const head = at + noun.length - 1
    const next = language.sourceNouns.at(tokens, head + 1)
    if (
      (next && noun.value === next.value && (noun.value === 'role' || noun.value === 'unnamed')) ||
      (next && describesNext(language, tokens, head))
    )
      return readHead(context, first, head + 1, definite)
    const governed = isGoverned(language, tokens, first)
    const phrase: Phrase = { ...blank(first, head), class: noun.value, definite, governed }
    return (noun.value === 'document' && readMaker(context, phrase)) || hang(context, phrase, head + 1)
  }
  const site = siteAt(tokens, at)
  if (site)
    return {
      ...blank(first, site),
      class: 'medium',
      name: { first: at, last: site },
      definite,
      governed: isGoverned(language, tokens, first),
    }
  const name = readName(context, at, definite)
  if (!name) return null
  if (qualifies(language, tokens, name)) return readHead(context, first, name.last + 1, definite)
  const adjectiveFirst = language.pack.nominal.obliques !== '' && first === name.first
  const farther =
    name.first === name.last ? headBehindModifiers(language, tokens, name, definite, adjectiveFirst) : null
  if (farther !== null) return readHead(context, first, farther, definite)
  const phrase: Phrase = {
    ...blank(first, name.last),
    class: 'name',
    name,
    head: name.first,
    definite,
    governed: isGoverned(language, tokens, first),
    gender: genderOfName(language, tokens, name),
  }
  return hang(context, phrase, name.last + 1)
}

const SITE = /^(?:gr|cy|com|net|org|info|eu|tv)$/

/** The last token of the address of a page, as online papers print their names ("news.example.com"); null where none starts. */
function siteAt(tokens: Token[], at: number): number | null {
  let last = at
  while (tokens[last + 1]?.folded === '.' && tokens[last + 1]?.start === tokens[last]?.end) {
    if (tokens[last + 2]?.kind !== 'word' || tokens[last + 2]?.start !== tokens[last + 1]?.end) break
    last += 2
  }
  return last > at && SITE.test(tokens[last]?.folded ?? '') ? last : null
}

/** "le porte ad Azione", unlike "l'ad Ferri": a preposition spelled like a noun is one without an article right before it. */
function isPreposition({ prepositions, definite, articled }: Language, tokens: Token[], at: number): boolean {
  return (
    prepositions.at(tokens, at)?.length === 1 &&
    definite.endingAt(tokens, at - 1) === 0 &&
    articled.endingAt(tokens, at - 1) === 0
  )
}

/** "the Russian minister", "Western diplomats", "National Health Service": capitals right before a head are no name of their own. */
function qualifies(language: Language, tokens: Token[], { first, last }: Range): boolean {
  const { given, places, sourceNouns } = language
  const noun = sourceNouns.at(tokens, last + 1)
  if (noun && describesNext(language, tokens, last)) return true
  if (!noun || given.holds(tokens[first]) || places.at(tokens, first)) return false
  if (noun.value === 'body' || noun.value === 'medium') return tokens[last + 1]?.capital === true
  return first === last && (noun.value === 'role' || noun.value === 'unnamed')
}

/** "the Ostrian foreign minister", "Ostrian judicial sources": the head that a capital and the words behind it describe. */
function headBehindModifiers(
  language: Language,
  tokens: Token[],
  { last }: Range,
  definite: boolean,
  adjectiveFirst: boolean,
): number | null {
  const { headLast } = language.pack.habits
  if (!definite && !adjectiveFirst && !headLast) return null
  // A noun with a capital is part of a name (Choe Son Hui).
  const mayHead = (at: number) => headLast && !definite && !tokens[at]?.capital
  for (let at = last + 1; at <= last + MODIFIERS; at++) {
    const noun = at > last + 1 ? language.sourceNouns.at(tokens, at)?.value : undefined
    const isHead = noun === 'role' ? definite || adjectiveFirst : noun === 'unnamed' && (adjectiveFirst || mayHead(at))
    if (isHead) return adjectiveFirst || describesNext(language, tokens, at - 1) ? at : null
    if (!isModifier(language, tokens, at) || language.verbForms.finite.at(tokens, at)) return null
  }
  return null
}

/** Where the head stands last, a noun describes the source noun right behind it, unless that is a verb ("Example Wire reports"). */
export function describesNext({ pack, verbForms }: Language, tokens: Token[], last: number): boolean {
  return pack.habits.headLast && verbForms.finite.at(tokens, last + 1) === null
}

export function genderOfName({ givenMasculine, givenFeminine }: Language, tokens: Token[], { first, last }: Range) {
  const given = tokens[first]?.folded ?? ''
  if (last === first) return null
  // "Jean-Rémi": the first half tells.
  const half = given.split('-')[0] ?? ''
  if (givenFeminine.has(given)) return 'feminine' as const
  if (givenMasculine.has(given) || givenMasculine.has(half)) return 'masculine' as const
  return givenFeminine.has(half) ? ('feminine' as const) : null
}
