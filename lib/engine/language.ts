// A language pack made ready for the stages: every word list compiled once into a matcher.
import type { LanguagePack, ReportingVerb, WordList } from './languages/pack'
import { fold, foldKeepingAccents } from './text/fold'
import type { TokenCutter } from './text/tokens'
import { entriesOf as entriesSpelled, type Matcher, matcherWith } from './text/word-list'

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
  const spell = pack.tokens.accents ? foldKeepingAccents : fold
  const entriesOf = (list: WordList) => entriesSpelled(list, spell)
  const matcherOf = (...lists: WordList[]) =>
    matcherWith(lists.flatMap(entriesOf).map((words) => ({ words, value: true as const })))
  const cutter: TokenCutter = {
    elision: pack.tokens.elision,
    enclitics: entriesOf(pack.tokens.enclitics)
      .map((words) => words.join(' '))
      .sort((a, b) => b.length - a.length),
    fold: spell,
  }
  const suffixes = entriesOf(verbWords.adverbSuffixes).map((words) => words.join(' '))
  const adverbs = matcherOf(verbWords.adverbs)
  const verbForms: VerbForms = {
    finite: formsOf(pack, 'finite', entriesOf),
    participle: formsOf(pack, 'participle', entriesOf),
    gerund: formsOf(pack, 'gerund', entriesOf),
    infinitive: formsOf(pack, 'infinitive', entriesOf),
  }
  const source = (list: string, value: SourceClass) => entriesOf(list).map((words) => ({ words, value }))
  const sourceNouns: Matcher<SourceClass> = matcherWith([
    ...source(sources.roles, 'role'),
    ...source(sources.bodies, 'body'),
    ...source(sources.unnamed, 'unnamed'),
    ...source(sources.media, 'medium'),
    ...source(sources.documents, 'document'),
  ])
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
    attribution.before,
    attribution.after,
    attribution.clauses,
    attribution.citing,
    attribution.backReferences,
    ...Object.values(pronouns),
  )
  const dateWords = matcherOf(
    ...pack.dates.weekdays,
    ...pack.dates.months,
    ...[pack.dates.days, pack.dates.weeks, pack.dates.monthPhrases, pack.dates.years].flatMap((phrases) =>
      Object.keys(phrases).map((phrase) => phrase.replaceAll("'", "'_").replaceAll('’', "'_").replace(/\s+/g, '_')),
    ),
  )
  return {
    pack,
    cutter,
    verbForms,
    sourceNouns,
    functionWords,
    dateWords,
    aroundDates: matcherOf(pack.dates.around),
    abbreviations: matcherOf(pack.tokens.abbreviations),
    isAdverb: (folded: string) =>
      adverbs.has(folded) || suffixes.some((suffix) => folded.length > suffix.length + 2 && folded.endsWith(suffix)),
    adverbs,
    auxiliaries: {
      singular: matcherOf(verbWords.auxiliaries.singular),
      plural: matcherOf(verbWords.auxiliaries.plural),
    },
    negations: matcherOf(verbWords.negations),
    clitics: matcherOf(verbWords.clitics),
    irrealis: matcherOf(verbWords.irrealis),
    homographs: matcherOf(verbWords.homographs),
    supports: matcherOf(verbWords.supports),
    complementizers: matcherOf(clause.complementizers),
    questionWords: matcherOf(clause.questionWords),
    infinitiveMarkers: matcherOf(clause.infinitiveMarkers),
    addresseeMarkers: matcherOf(clause.addresseeMarkers),
    relatives: matcherOf(clause.relatives),
    coordinators: matcherOf(clause.coordinators),
    contrasts: matcherOf(clause.contrasts),
    subordinators: matcherOf(clause.subordinators),
    openers: matcherOf(clause.openers),
    according: { before: matcherOf(attribution.before), after: matcherOf(attribution.after) },
    notAccording: matcherOf(attribution.notBefore),
    attributionClauses: matcherOf(attribution.clauses),
    backReferences: matcherOf(attribution.backReferences),
    citing: matcherOf(attribution.citing),
    channels: matcherOf(attribution.channels),
    translations: matcherOf(attribution.translations),
    definite: matcherOf(nominal.definite),
    indefinite: matcherOf(nominal.indefinite),
    obliques: matcherOf(nominal.obliques),
    genitives: matcherOf(nominal.genitives),
    possessives: matcherOf(nominal.possessiveSuffixes),
    prepositions: matcherOf(nominal.prepositions),
    nameParticles: matcherOf(nominal.nameParticles),
    honorifics: matcherOf(nominal.honorifics),
    genericRoles: matcherOf(sources.genericRoles),
    reports: matcherOf(sources.reports),
    pronouns: matcherWith(
      (['nobody', 'plural', 'masculine', 'feminine'] as const).flatMap((value) =>
        entriesOf(pronouns[value]).map((words) => ({ words, value })),
      ),
    ),
    given: matcherOf(names.givenMasculine, names.givenFeminine),
    givenMasculine: matcherOf(names.givenMasculine),
    givenFeminine: matcherOf(names.givenFeminine),
    institutions: matcherOf(names.institutions),
    places: matcherOf(names.places),
    furnitureLabels: matcherOf(furniture.labels),
    topics: matcherOf(furniture.topics),
  }
}
