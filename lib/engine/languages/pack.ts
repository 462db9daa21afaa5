// The contract every language folder fulfils: vocabulary, word-order facts and examples. Data only; the algorithm is in `stages/`.
import type { RuleId } from '../rules'
import type { Act } from '../types'

/**
 * Words or phrases separated by white space, `_` for a space inside a phrase: `'ieri la_scorsa_settimana'`.
 * Written as printed (accents, capitals, either apostrophe); the engine folds them, and the text, before it compares.
 * An elided word keeps its apostrophe and is a word of its own: `all'`, and in a phrase `all'_epoca`.
 * A printed hyphen stays in its word. List every inflected form: nothing is stemmed.
 */
export type WordList = string

/**
 * What may follow, precede or surround a reporting verb. One without frames has no content, but ends that of the verb before.
 *
 * - `clause`: a that-clause, a direct quote, or a paraphrase before the verb (said that …; «…», said X; …, said X)
 * - `infinitive`: an infinitive with its marker (ha detto di essere …, claims to be …, behauptet, … zu sein)
 * - `addressee`: someone addressed and what is wanted or held against them; all of it is content (urged X to …, accused X of …)
 * - `hearer`: someone told, who is no part of the content (told the jury that …)
 * - `object`: a noun phrase (denied the claims, expressed concern)
 * - `verdict`: the thing judged and the judgement (called the deal "shameful")
 * - `impersonal`: no subject; the source stands behind a preposition, or spoke last (heißt es aus Kreisen)
 * - `hearsay`: beside `clause`, said by nobody in particular (si dice che …, λέγεται ότι …): the speaker is unnamed
 * - `weak`: not a verb of saying by itself; counts only with a quote or with a complementizer
 */
export type Frame =
  | 'impersonal'
  | 'clause'
  | 'infinitive'
  | 'addressee'
  | 'hearer'
  | 'object'
  | 'verdict'
  | 'hearsay'
  | 'weak'

export type ReportingVerb = {
  lemma: string
  act: Act
  frames: Frame[]
  /** Forms that report by themselves, third person first: `dice dicono disse`. Subordinate-order forms too (German `mitteilte`). */
  finite: WordList
  /** Forms that report after an auxiliary: past participles; in Greek the form after έχω. */
  participle: WordList
  /** Forms that carry a report on under the same speaker: gerunds, present participles (`aggiungendo`, `adding`, `προσθέτοντας`). */
  gerund: WordList
  /** Forms that report after a supporting verb (`ha voluto precisare`) or behind a carrier (`al señalar`). */
  infinitive: WordList
  /** What a separable verb leaves at the end of its clause (`teilte … mit`), or `''`. Finite forms are then listed without it. */
  particle: string
  /** Open its object, wherever in the clause it stands (sprach am Montag *von* einem Fehler, warnte *vor* Glätte), or `''`. */
  preposition: WordList
}

/** How running text is cut into words. */
export type TokenHabits = {
  /** True where an apostrophe ends a word (l'accordo, d'État, απ' το): the word is cut after it. */
  elision: boolean
  /** True where an accent alone tells two words apart (French annoncé and annonce): words are compared with their accents. */
  accents: boolean
  /** A full stop right behind a number makes it an ordinal (am 17. Januar, im 19. Jahrhundert): it ends no sentence there. */
  ordinalStops: boolean
  /** Endings cut off into words of their own: `'s`, `-t-il`, `-elle`. */
  enclitics: WordList
  /** Words whose full stop does not end a sentence, without that stop: `dott on p.es`. Single letters need not be listed. */
  abbreviations: WordList
  /** Small words that stand for a name where they alone are printed in capitals: US, WHO. */
  capitals: WordList
}

/** Facts of word order and spelling that the stages ask about. */
export type Habits = {
  /** A reporting clause may leave its subject out (ha detto; είπε; dijo). */
  dropsSubject: boolean
  /** Auxiliary and participle, or verb and particle, embrace the middle of the clause (hat am Montag … erklärt). */
  verbBracket: boolean
  /** What describes a noun stands before it, capitals and other nouns included (the Ports Ministry, company officials). */
  headLast: boolean
  /** A semicolon asks a question, so it ends a sentence (Greek). */
  semicolonAsks: boolean
  /** A content clause may do without its complementizer: straight after the verb (he said it was), or after a comma (er sagte, es sei). */
  bareClause: 'never' | 'plain' | 'after-comma'
  /** Every noun is capitalised, so a capital does not by itself mean a name. */
  capitalNouns: boolean
  /** Nouns are written together (Bundesinnenministerin): a capitalised word that ends in a source noun of four letters or more is one. */
  compounds: boolean
  /** People's names take the article (ο Κίρμπι), so an article does not make a name a body's. */
  namesTakeArticle: boolean
}

export type VerbWords = {
  /** Everyday verb forms that report nothing and are never adjectives (è, resta, deve): a noun phrase ends before them. */
  everyday: WordList
  /** Endings that make a word in small letters a verb, whichever it is (μίλησε, βρίσκεται), or `''`: a noun phrase ends before it. */
  verbSuffixes: WordList
  /** Endings that show a verb form of saying to be a plural (`n`), or `''` where endings do not tell. */
  pluralSuffixes: WordList
  /** Unstressed pronouns right before a verb that take its subject away (*se* informó que), or `''`: such a form reports nothing. */
  passives: WordList
  /**
   * Auxiliaries before a participle, by the number of their subject; forms good for both stand in both. `reflexive`: those of
   * them that belong to reflexive verbs alone (s'est engagé, unlike a engagé), which open their infinitive with a clitic.
   */
  auxiliaries: { singular: WordList; plural: WordList; reflexive: WordList }
  /** Auxiliaries that make the gerund behind them a finite verb (*is* calling for), or `''` where a gerund never is one. */
  progressives: WordList
  /** Words that stand between subject and verb or inside a compound verb without meaning for us: anche, already, hat *unterdessen* erklärt. */
  adverbs: WordList
  /** Endings that make a word such an adverb (`mente`, `ly`, `ment`). */
  adverbSuffixes: WordList
  /** Words that deny the saying when they stand beside the verb or its auxiliary, or between the two (n'a *pas* dit, sagte *nicht*). */
  negations: WordList
  /** Unstressed pronouns between subject and verb: gli, le, ci, του, μας. */
  clitics: WordList
  /** Words right before a verb form that make it no report: se, per, θα, would, was (hypothetical, purpose, future, passive). */
  irrealis: WordList
  /**
   * A saying in the passive, whose subject is not the speaker: the auxiliary (wurde … behauptet), what follows a participle in the
   * compound tenses (berichtet *worden*), the prepositions of the one who said it (*von* der Polizei), and the forms of the verb that
   * makes a state of it (*sei* falsch berichtet), which reports nothing. All `''` where it is not read.
   */
  passive: { auxiliaries: WordList; perfect: WordList; agents: WordList; states: WordList }
  /** Verb forms spelled like a noun or adjective (nota, critica, report, claim): no verb behind an article, preposition or number, or before an auxiliary. */
  homographs: WordList
  /** Verb forms that by themselves mark a sentence as someone else's words: sei, habe, werde. */
  reportedMood: WordList
  /**
   * The ending that marks the mood of reported speech on a verb right behind its pronoun (er *hege*), and a longer one that does not
   * (er sag*te*); `''` where there is none.
   */
  reportedEnding: { mood: string; past: string }
  /**
   * Words that make the infinitive after them carry a report on, as a gerund does: al (al señalar que …), tras, avant_de.
   * One that is under `irrealis` too does so only before a complementizer: (posted a video) *para* denunciar que ….
   */
  carriers: WordList
  /** Forms that lend finiteness to the infinitive after them: `voluto tenuto_a vuole wanted_to`. */
  supports: WordList
}

export type ClauseWords = {
  /** Open a content clause and are left out of the content: che, that, ότι, dass. */
  complementizers: WordList
  /** Open an indirect question and stay in the content: se, perché, whether, ob. */
  questionWords: WordList
  /** Open infinitive content and stay in it: di, to, να, zu. */
  infinitiveMarkers: WordList
  /**
   * Endings of an infinitive with all that is glued to it (ar, arse, arlo), where it may stand without a marker (dijo *tener*, dit *vouloir*).
   * A marker then counts only before such a word.
   */
  infinitiveEndings: WordList
  /** Join what is wanted of, or held against, the person addressed to that person: di, of, to, ότι, για. */
  addresseeMarkers: WordList
  /** Join the judgement to the thing judged: als (bezeichnete den Plan *als* verfrüht). */
  judgementMarkers: WordList
  /** Relative pronouns: the subject is the noun before them (il portavoce, *che* ha detto; who; ο οποίος). */
  relatives: WordList
  /** Join clauses or names: e, and, και. */
  coordinators: WordList
  /** Join clauses, never names: ma, but, ενώ, while, mentre. */
  contrasts: WordList
  /** Open a subordinate clause: quando, after, poiché. */
  subordinators: WordList
  /** Words left out at the start of content: nel frattempo, inoltre, meanwhile, and; of several words only before a comma. */
  openers: WordList
}

export type AttributionWords = {
  /** Stand before the source: secondo, according to, selon, σύμφωνα με, laut. */
  before: WordList
  /** Stand after the source: zufolge. */
  after: WordList
  /** Attribute like `before`, but only where they open the sentence and a comma closes the source: *para* X, …; *pour* X, …. */
  opening: WordList
  /** What a source asks for that wants no name; its verb reports nothing: (chiese) di_restare_anonimo, to_remain_anonymous. */
  anonymity: WordList
  /** Prepositions before the maker of a text, who speaks through it: figures *from* the board. */
  origins: WordList
  /** Fixed phrases that attribute to whoever spoke last: a_su_juicio, a_suo_dire, in_his_view. */
  ownViews: WordList
  /** Name the subject of the sentence itself as the source: nach_eigenen_Angaben. */
  selfViews: WordList
  /** Credit what they stand beside to nobody: dem_Vernehmen_nach. */
  hearsays: WordList
  /** Beside a verb without a subject, say that whoever spoke goes on: hieß es *weiter*, *darin* heißt es. */
  continuations: WordList
  /** Plain prepositions that attribute before one of `documents`: nach (einer Studie). */
  beforeTexts: WordList
  /** Tag a source on behind a comma, a dash or a quotation, with no verb: so (…, so der Minister). */
  tags: WordList
  /** Words that, right after one of `before`, make it no attribution: secondo *cui*, κατά *τη διάρκεια*, nach *Berlin*. */
  notBefore: WordList
  /** Open a clause that holds a verb of saying and its source: secondo_quanto (riferito da X), come (ha detto X), as (X said), όπως (ανέφερε ο Χ). */
  clauses: WordList
  /** Fixed clauses that attribute the sentence BEFORE them to the subject that follows or precedes: `lo` (lo ha detto X), `a_dirlo_è`, `so`. */
  backReferences: WordList
  /** Open the body a speaker or paper leans on: citando, citing, επικαλούμενος. */
  citing: WordList
  /** Before the place or the hearer of what was said: a, to, στο. They go on the verb, never on an office before them. */
  channels: WordList
  /** Nouns for a translation on the way: traduzione, translation, μετάφραση. */
  translations: WordList
}

export type NominalWords = {
  /** Articles and determiners that point to one already known: il, this, ihr. */
  definite: WordList
  /** Articles, numerals and quantifiers that do not: un, several, zwei. */
  indefinite: WordList
  /** Determiners before which a person is a man: `el un`. */
  masculine: WordList
  /** Determiners before which a person is a woman: `la una`. */
  feminine: WordList
  /** Articles whose form shows that the phrase is no subject: τον, den, dem. Not under `definite` again; any at all tells that nouns have cases. */
  obliques: WordList
  /** Prepositions that hold a definite article: del, al, dal. */
  articled: WordList
  /** Two words that join two names around them: `sia` X `che` Y, τόσο … όσο_και. */
  correlatives: { first: WordList; second: WordList }
  /** Hang a noun on the noun before: di, del, of, του, der, des. What follows belongs to the phrase already open. */
  genitives: WordList
  /** Endings (as cut by `enclitics`) that hang the noun BEFORE them on the noun after: `'s`. */
  possessiveSuffixes: WordList
  /** Prepositions behind which a body speaks itself, in the plural, where its clause has no other subject: *desde* el sindicato denuncian que …. */
  voices: WordList
  /** Prepositions that give a clause of its own a subject in another case: *με* τον Χ να τονίζει ότι …. */
  absolutes: WordList
  /** Prepositions that mark a person as a mere object (acusó *a* X de …): with accuse, urge and call they open the content. */
  personal: WordList
  /** All prepositions but `genitives`: a name after one is no subject. */
  prepositions: WordList
  /** Nouns for a place that is called after somebody: the name behind one is no speaker (piazza *Garibaldi*, rue *Monge*). */
  sites: WordList
  /** Prepositions behind which the name of a body goes on: Agenzia *per* il lavoro. */
  purposes: WordList
  /** Small words inside a person's name: de, van, bin, al. */
  nameParticles: WordList
  /** Forms of address dropped from a name: signor, Mr, κ. */
  honorifics: WordList
}

/** Head nouns that make a phrase a possible speaker. Every number, gender and case. */
export type SourceNouns = {
  /** One person by office or calling: presidente, portavoce, avvocato. */
  roles: WordList
  /** Endings of callings too many to list: a noun with one, right behind its article, is a role (la special*ista*). */
  callings: WordList
  /**
   * Roles, and bodies, so general that they point back to whoever spoke last: funzionario, leader, associazione. A word that is
   * listed here only is a person right behind its article, and an adjective elsewhere: el *francés*, la *socialista*.
   */
  genericRoles: WordList
  /** Bodies: governo, ministero, procura, partito. */
  bodies: WordList
  /** Sources without a name: fonti, funzionari, esperti, testimoni, sources, officials. */
  unnamed: WordList
  /** Papers, agencies, channels as common nouns: agenzia, quotidiano, emittente. */
  media: WordList
  /** Texts that speak for their maker: comunicato, nota, rapporto, sondaggio. */
  documents: WordList
  /** Nouns of saying that take a that-clause: dichiarazione, annuncio, accusa. */
  reports: WordList
}

export type Pronouns = {
  /** Subject pronouns that stand for a man: lui, he. */
  masculine: WordList
  /** Subject pronouns that stand for a woman: lei, she. */
  feminine: WordList
  /** Subject pronouns that stand for several, or for a body: they, both. */
  plural: WordList
  /** Stand for a body that spoke before: it. */
  neuter: WordList
  /** Words that look like subjects and never name a source: I, we, everyone, nessuno, on, man, qualcuno. */
  nobody: WordList
}

export type NameWords = {
  /** Common given names of men in the news, as printed in this language: they show where a name starts, and gender. */
  givenMasculine: WordList
  /** The same of women. */
  givenFeminine: WordList
  /** Capitalised words of offices and bodies, every case: Esteri, Consiglio, Bianca, Unite. They belong to an office or a body, never to a person's name. */
  institutions: WordList
  /** Countries, capitals and regions as printed, every case: they can speak (Mosca ha detto) but are never part of a person's name. */
  places: WordList
  /** Capitalised words that open the name of a place: the capital behind one goes with it (Νέα, Άγιος). */
  placeOpeners: WordList
}

/** How long a time is, by the words for it: every number and case. */
export type UnitWords = {
  hours: WordList
  days: WordList
  weeks: WordList
  months: WordList
  years: WordList
  weekends: WordList
}

export type DateWords = {
  /** Seven lists, Monday first. */
  weekdays: WordList[]
  /** Twelve lists, January first; abbreviations too. */
  months: WordList[]
  /** Words for a day, and how many days after publication it lies: `{ ieri: -1 }`. */
  days: Record<string, number>
  /** Phrases for a week, in weeks after publication: `{ 'la scorsa settimana': -1 }`. */
  weeks: Record<string, number>
  /** Phrases for a month, in months after publication. */
  monthPhrases: Record<string, number>
  /** Phrases for a year, in years after publication. */
  years: Record<string, number>
  /** Words that may stand around a date: il, scorso, on, last, την. */
  around: WordList
  /** Words for hours, days, weeks, months, years and weekends, which a number counts or `last` and `this` point to. */
  units: UnitWords
  /** Forms of those that stand for several: *last* points to no week with `weeks`. */
  plurals: WordList
  /** Numbers in words, from one on, the article for one too. */
  numbers: WordList[]
  /** Stand for a number and name none: qualche, a_few, μερικές. */
  few: WordList
  /** Say before a number that it is not exact: circa, about, rund. */
  approximations: WordList
  /** Count back from now, before the number: vor, il_y_a, hace, πριν_από. */
  agoBefore: WordList
  /** The same behind the unit: fa, ago, πριν. */
  agoAfter: WordList
  /** Point to the time before this one: scorso, last, vergangenen. */
  last: WordList
  /** Point to the time that runs: questo, this, diesen. */
  this: WordList
  /** Point to a time to come, at which nothing was said yet: prossimo, next. */
  next: WordList
  /** Name a part of a longer time, which is dated as the whole: alla_fine, early, Anfang. */
  parts: WordList
  /** Parts of a day, which is dated as the whole: sera, evening, βράδυ. */
  dayParts: WordList
  /** Prepositions and articles that open a time at which something was done: il, nel, on, im, στις. */
  openings: WordList
  /** Prepositions before a time that is a start, an end or a term: since, until, entro, für. */
  bounds: WordList
  /** Prepositions before another event or a topic, which the time behind dates: (after the vote) *on Monday*. */
  events: WordList
  /** Nouns for the occasion or the text in which words are said; a time that hangs on one is the time of saying: intervista, press_conference. */
  occasions: WordList
  /** Endings of words that tell what happened to the noun before them, and whole such words: (the law) *passed* (in June). */
  participles: WordList
  /** Those of them that tell how a text or an occasion came about: (an interview) *published* (on Sunday). */
  published: WordList
  /** Words that tell of speaking, or of being asked to: a time behind one is the time of saying: intervistato, asked, μιλώντας. */
  speaking: WordList
  /** Endings of a number that make it an ordinal: 1*er*, 3*rd*, 1*η*. */
  ordinals: WordList
  /** The first of a month in a word: primo, premier. */
  first: WordList
  /** Regions, as in `en-US`, whose numeric dates begin with the month. */
  monthFirst: WordList
}

export type FurnitureWords = {
  /** Labels of page remnants: a line of its own, the start of one before a colon or bar, or glued to the next word: video, leggi anche. */
  labels: WordList
  /** Words that open a headline whose colon then names no speaker: live, esclusiva, editoriale. */
  topics: WordList
}

/**
 * What a rule must and must not find in this language, in the markup of `gold/annotated.ts`, at least two of each.
 * A `yes` marks the content `{q1:…}` and, where printed, cue `{c1:…}` and speaker `{s1:…}`; a `no` is plain text.
 */
export type RuleExamples = { rule: RuleId; yes: string[]; no: string[] }

export type LanguagePack = {
  /** BCP-47 primary code. */
  code: string
  /** English name of the language. */
  name: string
  habits: Habits
  tokens: TokenHabits
  verbs: ReportingVerb[]
  verbWords: VerbWords
  clause: ClauseWords
  attribution: AttributionWords
  nominal: NominalWords
  sources: SourceNouns
  pronouns: Pronouns
  names: NameWords
  dates: DateWords
  furniture: FurnitureWords
  examples: RuleExamples[]
  /** Rules this language cannot have, or has no need of, each with the reason why. Every other rule must have examples. */
  unsupported: Partial<Record<RuleId, string>>
}
