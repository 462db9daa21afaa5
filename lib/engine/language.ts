// A language pack made ready for the stages: every word list compiled once into a matcher.
import type { LanguagePack, ReportingVerb, WordList } from './languages/pack'
import { attributeEnd } from './text/extended-attribute'
import { fold, foldKeepingAccents } from './text/fold'
import type { Token, TokenCutter } from './text/tokens'
import { createVocabulary, entriesOf as entriesSpelled, type Matcher, type Vocabulary } from './text/word-list'
import { compileDateWords, compileTimeWords } from './time-words'

/** How a verb form reports: by itself, after an auxiliary, after a supporting verb, or carrying on an earlier report. */
export type VerbForms = {
  finite: Matcher<ReportingVerb[]>
  participle: Matcher<ReportingVerb[]>
  gerund: Matcher<ReportingVerb[]>
  infinitive: Matcher<ReportingVerb[]>
}

export type SourceClass = 'role' | 'body' | 'unnamed' | 'medium' | 'document'

export type Language = ReturnType<typeof compile>

const compiled = new WeakMap<LanguagePack, Language>()

/** The compiled form of a pack; compiled once. */
export function languageOf(pack: LanguagePack): Language {
  const known = compiled.get(pack)
  if (known) return known
  const language = compile(pack)
  compiled.set(pack, language)
  return language
}

function formsOf(
  pack: LanguagePack,
  slot: 'finite' | 'participle' | 'gerund' | 'infinitive',
  entriesOf: (list: WordList) => string[][],
  { matcherWith }: Vocabulary,
): Matcher<ReportingVerb[]> {
  const byForm = new Map<string, { words: string[]; value: ReportingVerb[] }>()
  for (const verb of pack.verbs)
    for (const words of entriesOf(verb[slot])) {
      const key = words.join(' ')
      const entry = byForm.get(key)
      if (entry) entry.value.push(verb)
      else byForm.set(key, { words, value: [verb] })
    }
  return matcherWith([...byForm.values()])
}

function compile(pack: LanguagePack) {
  const { verbWords, clause, attribution, nominal, sources, pronouns, names, furniture } = pack
  const vocabulary = createVocabulary()
  const { matcherWith, beginsAny, endsAny } = vocabulary
  const spell = pack.tokens.accents ? foldKeepingAccents : fold
  const entriesOf = (list: WordList) => entriesSpelled(list, spell)
  const endingsOf = (list: WordList) => entriesOf(list).map((words) => words.join(' '))
  const matcherOf = (...lists: WordList[]) =>
    matcherWith(lists.flatMap(entriesOf).map((words) => ({ words, value: true as const })))
  const cutter: TokenCutter = {
    elision: pack.tokens.elision,
    enclitics: entriesOf(pack.tokens.enclitics)
      .map((words) => words.join(' '))
      .sort((a, b) => b.length - a.length),
    fold: spell,
    // Read off the lists, which are made below.
    traitsOf: () => 0,
    listedOf: vocabulary.listedOf,
    known: new Map(),
  }
  const suffixes = endingsOf(verbWords.adverbSuffixes)
  const verbSuffixes = endingsOf(verbWords.verbSuffixes)
  const pluralSuffixes = endingsOf(verbWords.pluralSuffixes)
  const endsAsVerb = ({ traits }: Token) => (traits & VERB_ENDING) !== 0
  const hasVerbEnding = (folded: string) => verbSuffixes.some((suffix) => folded.endsWith(suffix))
  const everyday = matcherOf(verbWords.everyday)
  const adverbs = matcherOf(verbWords.adverbs)
  const verbForms: VerbForms = {
    finite: formsOf(pack, 'finite', entriesOf, vocabulary),
    participle: formsOf(pack, 'participle', entriesOf, vocabulary),
    gerund: formsOf(pack, 'gerund', entriesOf, vocabulary),
    infinitive: formsOf(pack, 'infinitive', entriesOf, vocabulary),
  }
  const particleOf = new Map(pack.verbs.map((verb) => [verb, entriesOf(verb.particle)[0] ?? []]))
  const prepositions = new Map(
    [...new Set(pack.verbs.map((verb) => verb.preposition))].map((list) => [list, list ? matcherOf(list) : null]),
  )
  const prepositionOf = new Map(
    pack.verbs.flatMap((verb) => {
      const list = prepositions.get(verb.preposition)
      return list ? [[verb, list] as const] : []
    }),
  )
  const clitics = matcherOf(verbWords.clitics)
  const reflexiveVerbs = new Set(
    verbWords.auxiliaries.reflexive === ''
      ? []
      : pack.verbs.filter((verb) => clitics.has(entriesOf(verb.infinitive)[0]?.[0] ?? '')),
  )
  const relatives = matcherOf(clause.relatives)
  const governing = matcherOf(nominal.prepositions)
  const speakers = matcherWith(
    (['nobody', 'plural', 'neuter', 'masculine', 'feminine'] as const).flatMap((value) =>
      entriesOf(pronouns[value]).map((words) => ({ words, value })),
    ),
  )
  const articles = matcherOf(nominal.definite, nominal.indefinite, nominal.obliques, nominal.genitives)
  const source = (list: string, value: SourceClass) => entriesOf(list).map((words) => ({ words, value }))
  const listedNouns: Matcher<SourceClass> = matcherWith([
    ...source(sources.roles, 'role'),
    ...source(sources.bodies, 'body'),
    ...source(sources.unnamed, 'unnamed'),
    ...source(sources.media, 'medium'),
    ...source(sources.documents, 'document'),
  ])
  const sourceNouns = withNumbers(pack.habits.compounds ? withCompounds(listedNouns) : listedNouns)
  const functionWords = matcherOf(
    ...Object.values(clause),
    nominal.definite,
    nominal.indefinite,
    nominal.obliques,
    nominal.genitives,
    nominal.prepositions,
    verbWords.auxiliaries.singular,
    verbWords.auxiliaries.plural,
    verbWords.adverbs,
    verbWords.negations,
    verbWords.clitics,
    verbWords.irrealis,
    verbWords.everyday,
    attribution.before,
    attribution.after,
    attribution.clauses,
    attribution.citing,
    attribution.backReferences,
    ...Object.values(pronouns),
    nominal.correlatives.first,
  )
  const isSourceNoun = beginsAny([sourceNouns])
  const lists = {
    pack,
    cutter,
    verbForms,
    sourceNouns,
    functionWords,
    ...compileDateWords(pack.dates, entriesOf, vocabulary),
    times: compileTimeWords(pack.dates, entriesOf, vocabulary),
    aroundDates: matcherOf(pack.dates.around),
    abbreviations: matcherOf(pack.tokens.abbreviations),
    capitals: matcherOf(pack.tokens.capitals),
    isAdverb: (token: Token | undefined) => token !== undefined && (token.traits & ADVERB) !== 0,
    /** Whether the ending of a word in small letters shows it to be a verb, of saying or not. */
    endsAsVerb,
    /** The same for a word in capitals, such as the first of a sentence. */
    hasVerbEnding,
    /** Whether a word is a verb that reports nothing, by its list or by its ending. */
    isEverydayVerb: (token: Token | undefined) =>
      token !== undefined && (everyday.has(token.folded) || endsAsVerb(token)),
    adverbs,
    /** The number that the ending of a verb form of saying shows. */
    numberOf: (folded: string) =>
      pluralSuffixes.length === 0
        ? null
        : pluralSuffixes.some((suffix) => folded.endsWith(suffix))
          ? ('plural' as const)
          : ('singular' as const),
    passives: matcherOf(verbWords.passives),
    auxiliaries: {
      singular: matcherOf(verbWords.auxiliaries.singular),
      plural: matcherOf(verbWords.auxiliaries.plural),
      reflexive: matcherOf(verbWords.auxiliaries.reflexive),
    },
    progressives: matcherOf(verbWords.progressives),
    negations: matcherOf(verbWords.negations),
    clitics,
    irrealis: matcherOf(verbWords.irrealis),
    passive: {
      auxiliaries: matcherOf(verbWords.passive.auxiliaries),
      perfect: matcherOf(verbWords.passive.perfect),
      agents: matcherOf(verbWords.passive.agents),
      states: matcherOf(verbWords.passive.states),
    },
    homographs: matcherOf(verbWords.homographs),
    supports: matcherOf(verbWords.supports),
    carriers: matcherOf(verbWords.carriers),
    reflexiveVerbs,
    particleOf,
    prepositionOf,
    reportedMood: matcherOf(verbWords.reportedMood),
    complementizers: matcherOf(clause.complementizers),
    questionWords: matcherOf(clause.questionWords),
    infinitiveMarkers: matcherOf(clause.infinitiveMarkers),
    infinitiveEndings: endingsOf(clause.infinitiveEndings),
    addresseeMarkers: matcherOf(clause.addresseeMarkers),
    judgementMarkers: matcherOf(clause.judgementMarkers),
    /** Whether they stand as articles or as pronouns. */
    relativeForms: relatives,
    relatives: pack.habits.capitalNouns
      ? withoutArticles(relatives, articles, listedNouns, adverbs, governing)
      : relatives,
    coordinators: matcherOf(clause.coordinators),
    contrasts: matcherOf(clause.contrasts),
    subordinators: matcherOf(clause.subordinators),
    openers: matcherOf(clause.openers),
    tags: matcherOf(attribution.tags),
    beforeTexts: matcherOf(attribution.beforeTexts),
    according: { before: matcherOf(attribution.before), after: matcherOf(attribution.after) },
    opening: matcherOf(attribution.opening),
    anonymity: matcherOf(attribution.anonymity),
    origins: matcherOf(attribution.origins),
    ownViews: matcherOf(attribution.ownViews),
    selfViews: matcherOf(attribution.selfViews),
    hearsays: matcherOf(attribution.hearsays),
    continuations: matcherOf(attribution.continuations),
    notAccording: matcherOf(attribution.notBefore),
    attributionClauses: matcherOf(attribution.clauses),
    backReferences: matcherOf(attribution.backReferences),
    citing: matcherOf(attribution.citing),
    channels: matcherOf(attribution.channels),
    translations: matcherOf(attribution.translations),
    definite: matcherOf(nominal.definite),
    indefinite: matcherOf(nominal.indefinite),
    articled: matcherOf(nominal.articled),
    correlatives: {
      first: matcherOf(nominal.correlatives.first),
      second: matcherOf(nominal.correlatives.second),
    },
    obliques: matcherOf(nominal.obliques),
    determiners: {
      masculine: matcherOf(nominal.masculine),
      feminine: matcherOf(nominal.feminine),
    },
    genitives: matcherOf(nominal.genitives),
    voices: matcherOf(nominal.voices),
    absolutes: matcherOf(nominal.absolutes),
    personal: matcherOf(nominal.personal),
    possessives: matcherOf(nominal.possessiveSuffixes),
    prepositions: governing,
    purposes: matcherOf(nominal.purposes),
    sites: matcherOf(nominal.sites),
    nameParticles: matcherOf(nominal.nameParticles),
    honorifics: matcherOf(nominal.honorifics),
    callings: endingsOf(sources.callings),
    genericRoles: matcherOf(sources.genericRoles),
    reports: matcherOf(sources.reports),
    pronouns: pack.habits.capitalNouns
      ? withoutArticles(speakers, articles, listedNouns, adverbs, governing)
      : speakers,
    given: matcherOf(names.givenMasculine, names.givenFeminine),
    givenMasculine: matcherOf(names.givenMasculine),
    givenFeminine: matcherOf(names.givenFeminine),
    institutions: matcherOf(names.institutions),
    places: matcherOf(names.places),
    placeOpeners: matcherOf(names.placeOpeners),
    furnitureLabels: matcherOf(furniture.labels),
    topics: matcherOf(furniture.topics),
  }
  const { according } = lists
  const opensCue = beginsAny([
    ...[lists.backReferences, lists.reports, lists.tags, lists.ownViews, lists.attributionClauses, lists.opening],
    ...[according.before, according.after, lists.auxiliaries.singular, lists.auxiliaries.plural],
    ...[verbForms.finite, verbForms.gerund, lists.progressives, lists.supports, lists.carriers],
    ...[verbForms.participle, lists.passive.auxiliaries],
  ])
  const opensPhrase = beginsAny([
    ...[lists.pronouns, lists.definite, lists.indefinite, lists.obliques, lists.honorifics, sourceNouns],
  ])
  const { times, dateWords, aroundDates } = lists
  const opensTime = beginsAny([
    ...[dateWords, aroundDates, times.openings, times.numbers, times.few, times.agoBefore, times.first],
    ...[times.last, times.this, times.next, times.parts, times.dayParts, times.approximations, times.units],
  ])
  const anchorsTime = endsAny([dateWords, times.units, times.dayParts])
  cutter.traitsOf = (word) => {
    const { folded, capital } = word
    const isAdverb = adverbs.holds(word) || suffixes.some((suffix) => endsIn(folded, suffix))
    const isHead = capital || isSourceNoun(word) || NUMBERED_NOUN.test(folded)
    const isVerb = !capital && hasVerbEnding(folded)
    return (
      (opensTime(word) || /^\d/.test(folded) ? TIME_OPENER : 0) |
      (anchorsTime(word) || /^\d/.test(folded) ? TIME_ANCHOR : 0) |
      (isHead ? HEAD : 0) |
      (opensPhrase(word) ? PHRASE_OPENER : 0) |
      (opensCue(word) ? CUE_OPENER : 0) |
      (isAdverb ? ADVERB : 0) |
      (isVerb ? VERB_ENDING : 0)
    )
  }
  return {
    ...lists,
    /** Whether a cue may begin with the word: most words begin none. */
    opensCue: ({ traits }: Token) => (traits & CUE_OPENER) !== 0,
    /** Whether the word is one of those without which nothing is a time: a day, a month, a unit, a number. */
    anchorsTime: ({ traits }: Token) => (traits & TIME_ANCHOR) !== 0,
    /** Whether a printed time may begin with the word. */
    mayOpenTime: ({ traits }: Token) => (traits & TIME_OPENER) !== 0,
    /** Whether a noun phrase may begin with the word: as its article, its pronoun, its title, its noun or its name. */
    opensPhrase: ({ traits }: Token) => (traits & (PHRASE_OPENER | HEAD)) !== 0,
    /** Whether the word may be the noun, or open the name, that a phrase is about. */
    mayHead: ({ traits }: Token) => (traits & HEAD) !== 0,
  }
}

// What a word is wherever it stands: read once off every printed form, and carried by its tokens.
const HEAD = 1
const PHRASE_OPENER = 2
const CUE_OPENER = 4
const ADVERB = 8
const VERB_ENDING = 16
const TIME_OPENER = 32
const TIME_ANCHOR = 64

/** A word ends in a suffix when letters enough are left for a stem. */
const endsIn = (word: string, suffix: string) => word.length > suffix.length + 2 && word.endsWith(suffix)

/** A shorter word hides in too many others. */
const SHORTEST_HEAD = 4
/** The first part of a compound has this many letters at least. */
const SHORTEST_PART = 3
/** "51-Jährige": a noun that opens with a number. */
const NUMBERED_NOUN = /^\p{N}+-\p{L}/u
/** Words of a noun phrase between its article and its noun. */
const BEFORE_NOUN = 6

/** Reads a noun behind a number by itself: "44-year-old" as "year-old". */
function withNumbers<T>(nouns: Matcher<T>): Matcher<T> {
  return {
    ...nouns,
    at(tokens, index) {
      const listed = nouns.at(tokens, index)
      const folded = tokens[index]?.folded ?? ''
      if (listed || !NUMBERED_NOUN.test(folded)) return listed
      const value = nouns.single(folded.slice(folded.indexOf('-') + 1))
      return value === null ? null : { length: 1, value }
    },
  }
}

/** Reads a capitalised compound by the noun it ends in: "Polizeisprecherin" as "Sprecherin", "CDU-Chef" as "Chef". */
function withCompounds<T>(nouns: Matcher<T>): Matcher<T> {
  const headOf = (word: string) => {
    for (let from = SHORTEST_PART; from <= word.length - SHORTEST_HEAD; from++) {
      const value = nouns.single(word.slice(from))
      if (value !== null) return { length: 1, value }
    }
    return null
  }
  return {
    ...nouns,
    at(tokens, index) {
      const token = tokens[index]
      const listed = nouns.at(tokens, index)
      // "51-Jährige": the capital stands behind the hyphen.
      const noun = token?.kind === 'word' && (token.capital || NUMBERED_NOUN.test(token.folded))
      return listed || !noun ? listed : headOf(token.folded)
    },
  }
}

/** Tells pronouns from articles of the same form: an article has its noun behind it, with adjectives at most between. */
function withoutArticles<T>(
  pronouns: Matcher<T>,
  articles: Matcher,
  nouns: Matcher<SourceClass>,
  adverbs: Matcher,
  prepositions: Matcher,
): Matcher<T> {
  const opensNoun = (tokens: readonly Token[], at: number) => {
    if (prepositions.at(tokens, at)) {
      const isOpener = (i: number) => articles.at(tokens, i) !== null || prepositions.at(tokens, i) !== null
      return attributeEnd(tokens, at, isOpener) !== null
    }
    for (let i = at; i < at + BEFORE_NOUN; i++) {
      const token = tokens[i]
      if (token?.kind === 'quote' || token?.kind === 'number') return true
      if (token?.kind !== 'word') return false
      if (token.capital || NUMBERED_NOUN.test(token.folded) || nouns.at(tokens, i)) return true
      // "die noch zu schaffende Verfassung": what describes the noun may have words of its own.
      const described = token.folded === 'zu' || adverbs.at(tokens, i)
      if (described && /ende[nrsm]?$/.test(tokens[i + 1 + (tokens[i + 1]?.folded === 'zu' ? 1 : 0)]?.folded ?? ''))
        continue
      if (!/(?:e|e[nrsm])$/.test(token.folded) || articles.at(tokens, i)) return false
    }
    return false
  }
  const isArticle = (tokens: readonly Token[], at: number) =>
    articles.at(tokens, at) !== null && opensNoun(tokens, at + 1)
  return {
    ...pronouns,
    at: (tokens, index) => (isArticle(tokens, index) ? null : pronouns.at(tokens, index)),
    endingAt(tokens, index) {
      const length = pronouns.endingAt(tokens, index)
      return length === 1 && isArticle(tokens, index) ? 0 : length
    },
  }
}
