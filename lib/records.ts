// Plain records that pages, exports and services pass around; no database type crosses this line.
import type { Drift } from './alignment/drift/drift-kinds'
import type { EarliestWhy, LiteralWhy } from './alignment/groups/version-why'
import type { Unit } from './calendar'
import type { CompareColumn, CompareShow } from './compare-params'
import type { Act, RelayKind, SaidOn, SourceClass, Span, SpeakerType, StatementKind } from './engine/types'
import type { Counting, FacetKey } from './list-params'
import type { SearchTerm } from './search-terms'

/** A printed stretch of the article with its place: `text` equals the article text between the offsets. */
export type Excerpt = Span & { text: string }

export type Named = { slug: string; name: string }

/** `exact`: every stored excerpt equals the article text at its offsets. `broken`: at least one does not. */
export type EvidenceState = 'exact' | 'broken'

/** What an article says of its outlet. The first that is there decides, the host remembers. */
export type OutletSigns = {
  /** As given, or printed in the article. */
  outlet: string | null
  /** The web host it is filed under, where pages of that host are one outlet's. */
  host: string | null
  /** What the page calls its site. */
  siteName: string | null
}

/** One article as plain data, before anything is analysed or stored. */
export type ArticleRecord = OutletSigns & {
  /** Exactly as read; all offsets count in it. */
  text: string
  title: string
  url: string | null
  /** `YYYY-MM-DD`, or null when unknown. */
  publishedOn: string | null
  /** BCP-47 code. */
  language: string
  /** The file or address it came from, as the person gave it. */
  origin: string
  /** Quotations that came in as such, in UTF-16 code units of the text. */
  quotes: Span[]
  byline: string | null
  /** The moment in ISO 8601 with its own offset; null where only a day is known, or nothing. */
  publishedAt: string | null
  /** Only its quotations came in, not the article. */
  isExcerpt: boolean
  /** What the reader was not sure of, in sentences. */
  warnings: string[]
}

export type ArticleHead = {
  id: string
  title: string
  url: string | null
  /** `YYYY-MM-DD`, or null when unknown. */
  publishedOn: string | null
  language: string
  outlet: Named | null
}

/** One statement as every table, card, page and export shows it. */
export type StatementRow = {
  id: string
  kind: StatementKind
  /** In reading order; a quote split by its attribution has several. */
  spans: Excerpt[]
  /** Usually one; several for a joint statement; none when the speaker is unknown. */
  speakers: Named[]
  speakerType: SpeakerType
  /** Of an unnamed source; null for every other, and in articles read before classes were told. */
  sourceClass: SourceClass | null
  /** ISO 3166 alpha-2 or a region; null where none is told. */
  sourceCountry: string | null
  mention: Excerpt | null
  cue: (Excerpt & { lemma: string; act: Act }) | null
  /** In the order they were travelled, nearest to the speaker last. */
  relays: (Excerpt & Named & { kind: RelayKind })[]
  saidOn: SaidOn | null
  rule: string
  /** 0 to 1. */
  confidence: number
  evidence: EvidenceState
  /** The first of the statements that copies of one story share with it, itself where it is the first; null where it stands alone. */
  copyOf: string | null
  /** How many others they are, without those of earlier versions. */
  copies: number
  /** The copies of one story its article belongs to. */
  wireGroup: string | null
  /** Its article has a later version. */
  isReplaced: boolean
  /** The statements that report one utterance with it; changes when they are grouped anew. */
  group: string | null
  /** How many of these stand in other articles: without copies of its own article's story, and without earlier versions. */
  reports: number
  /** The day its article came in, in UTC. */
  addedOn: string
  article: ArticleHead
}

/** A paragraph of an article with its place; of a very long one the part around what it is shown for. */
export type Passage = Excerpt & {
  isCutBefore: boolean
  isCutAfter: boolean
  /** Paragraphs between it and the passage before it are left out. */
  isApart: boolean
}

/** What proves a statement: the statement held against its article now, and the paragraphs that hold any part of it. */
export type StatementEvidence = {
  statement: StatementRow
  /** Empty where the stored place lies outside the text. */
  passages: Passage[]
  /** Some of the reports in other articles, the earliest first, and how many there are. */
  reports: StatementRow[]
  reportCount: number
}

export type StatementPage = {
  rows: StatementRow[]
  /** All rows that match, not the page's. */
  total: number
  /** The page shown, after clamping what was asked to what exists; counted from 1. */
  page: number
  pageCount: number
  pageSize: number
  /** What was searched for, with the other spellings it was found by: rows show where they hold it. */
  terms: SearchTerm[]
}

/** A report of an utterance where it stands in a comparison; what is told of it is told among the reports of its row. */
export type ComparedReport = {
  statement: StatementRow
  /** Why it is the first, or the nearest to what was said, in words; null where it is not, or stands alone. */
  earliest: EarliestWhy | null
  mostLiteral: LiteralWhy | null
  /** What changed in substance from the most literal report (`a`) to this one (`b`). */
  drift: Drift[]
  /** Where copies count once: the outlet whose copy is counted instead of this one, its name empty where it is not known. */
  sameCopyAs: string | null
}

/**
 * Why a cell is blank. `other`: articles of those days, but not this; each day with how many articles and statements.
 * `nothing`: no article of those days. `unknown`: the days of the row's reports, or of some of the column's articles, are
 * not known, so nobody can tell.
 */
export type Blank =
  | { why: 'other'; days: { day: string | null; articles: number; statements: number }[] }
  | { why: 'nothing' }
  | { why: 'unknown'; of: 'row' }
  | { why: 'unknown'; of: 'column'; articles: number; statements: number }

/** One column of one row: its reports, the most literal first, or why there is none. */
export type ComparedCell = { reports: ComparedReport[]; blank: Blank | null }

/** One utterance across the columns. */
export type ComparedRow = {
  /** Of the statement that stands for it: the most literal. */
  id: string
  /** When it was said where a report tells the day, else the first day it was published; null where neither is known. */
  day: string | null
  isSaid: boolean
  /** How many columns count as having run it. */
  ran: number
  cells: ComparedCell[]
}

/** What stands side by side; `label` is the name of an outlet, the code of a language, or empty for a period. */
export type ComparedColumn = CompareColumn & { label: string }

/** How many utterances: all of them, and those of each way of narrowing. */
export type ComparedCounts = Record<CompareShow, number> & {
  /**
   * Of all, how many each column ran, ran alone, and shares with each column; in the order of the columns. With itself it
   * shares what it ran.
   */
  byColumn: { ran: number; alone: number; shared: number[] }[]
}

export type Comparison = Paged<ComparedRow> & {
  columns: ComparedColumn[]
  /** Before `show`, `ran` and `without` narrow them. */
  counts: ComparedCounts
}

/** A voice or a relay, and how many statements of each column it has; the columns in their order. */
export type ProfileLine = Named & { counts: number[] }

/** The lines read at a glance, each column's most frequent first, and how many there are in all. */
export type ProfileLines = { lines: ProfileLine[]; total: number }

/** What one column of a comparison is made of: the statements that the filters leave in it, and parts of them. */
export type ProfileColumn = {
  statements: number
  /** That these stand in. */
  articles: number
  kinds: Record<StatementKind, number>
  types: Record<SpeakerType, number>
  /** That came through no relay. */
  unrelayed: number
  /** Named speakers it quotes; those of them that no other column quotes, and the most quoted of these with their statements. */
  voices: number
  own: number
  ownVoices: (Named & { count: number })[]
}

/** The columns of a comparison as wholes, in their order. */
export type CompareProfile = {
  columns: ProfileColumn[]
  /** Named speakers. */
  voices: ProfileLines
  /** Media and agencies. */
  relays: ProfileLines
}

/** Two outlets, and how many utterances both report. */
export type ComparableOutlets = { a: Named; b: Named; shared: number }

/** Who stands behind statements: a named speaker, or an unnamed source of one kind and country that spoke to one medium. */
export type Origin = {
  /** What the filter `origin` takes. */
  key: string
  /** How many of the statements rest on it. */
  statements: number
} & (
  | { speaker: Named; source: null }
  | { speaker: null; source: { medium: Named | null; sourceClass: SourceClass; country: string | null } }
)

/** `known`: distinct origins. `unknown`: statements whose speaker is unknown. `most`: the most frequent, first ones first. */
export type Origins = { known: number; unknown: number; most: Origin[] }

/** How many of the statements of one outlet or month rest on an unnamed source; `value` is a slug, `YYYY-MM`, or `unknown`. */
export type SourceShare = { value: string; label: string; unnamed: number; statements: number }

export type SourceLedger = {
  unnamed: number
  /** What `unnamed` is counted among. */
  statements: number
  /** The outlet with most unnamed sources first; the months in order, the unknown one last. */
  byOutlet: SourceShare[]
  byMonth: SourceShare[]
  byClass: { value: SourceClass; count: number }[]
  /** Unnamed sources in articles read before classes were told. */
  unclassed: number
  /** `unknown` where no country is stated. */
  byCountry: { value: string; count: number }[]
  /** As printed, most used first; `unknown` and no name where nobody at all is named. */
  words: { slug: string; name: string | null; languages: string[]; count: number }[]
}

/** How many statements a value would show with every other filter as it is; the facet's own filter is left out. */
export type FacetValue = { value: string; label: string; count: number }
/** The most frequent values, those chosen and "unknown" always among them, and how many there are in all. */
export type Facet = { values: FacetValue[]; total: number }
export type Facets = Record<FacetKey, Facet>

/** A filter in force, and how many statements there would be without it: the answer to "why is this empty?". */
export type FilterWeight = { key: string; without: number }

/** What the index of speakers is asked for; `q` is a name in any script, `page` is counted from 1. */
export type SpeakerQuery = Counting & {
  q: string
  type: SpeakerType | null
  sort: { key: SpeakerSortKey; descending: boolean }
  page: number
}
export type SpeakerSortKey = 'statements' | 'name' | 'lastOn'

export type SpeakerSummary = Named & { type: SpeakerType; statements: number; lastOn: string | null }

/** A name as it is spelt somewhere; the language is a BCP-47 code, or null for any. */
export type Spelt = { text: string; language: string | null }

export type SpeakerIndex = {
  rows: (SpeakerSummary & {
    /** Statements in each of the index's months. */
    months: number[]
    /** A few other names articles print, those that hold what was searched first. */
    alsoAs: Spelt[]
  })[]
  /** `YYYY-MM`, one after the other up to the last that anything was published in; empty when no day is known. */
  months: string[]
  total: number
  page: number
  pageCount: number
}

/** A word a speaker says more often than others do, as most often printed. */
export type DistinctiveWord = {
  text: string
  language: string
  /** Statements of the speaker that a search for the word finds. */
  count: number
}

/** `from` and `to` are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, null where unknown, `to` also while it lasts. */
export type RoleHeld = { role: string; from: string | null; to: string | null }

export type SpeakerProfile = SpeakerSummary & {
  articles: number
  outlets: number
  languages: string[]
  firstOn: string | null
  /** Every spelling met or known beforehand, most frequent first; a `count` of 0 was not met. */
  names: (Spelt & { count: number })[]
  /** From the reference data; null for a speaker it does not know. `country` is an ISO 3166 code or a body such as EU. */
  background: { country: string | null; roles: RoleHeld[] } | null
  /** Roles that articles print with the name or in its place; `count` is how many statements a search for one finds. */
  printedRoles: { text: string; language: string; count: number }[]
  /**
   * Statements by publication day and outlet, a slug or `unknown`, in the order of days; `day` is null where unknown.
   * Where copies count once, `shared` names those of them that may stand on other days and in other outlets too.
   */
  days: { day: string | null; outlet: string; count: number; shared: string[] }[]
  /** How each outlet reports them, the most frequent first; the slug and name `unknown` stand for none known. */
  byOutlet: (Named & { count: number; kinds: Record<StatementKind, number> })[]
  byAct: { act: Act; count: number }[]
  /** The most frequent first; the slug and name `none` stand for statements that came through none, last. */
  byRelay: (Named & { count: number })[]
  words: DistinctiveWord[]
}

/** What readers note of an outlet. */
export type OutletFacts = {
  /** ISO 3166 alpha-2. */
  country: string | null
  /** BCP-47 code of the language it mostly prints. */
  language: string | null
  /** Free words to sort outlets by, in lower case. */
  tags: string[]
}

export type OutletSortKey = 'name' | 'statements' | 'articles' | 'lastOn'

/** What the index of outlets is asked for; null and an empty `q` leave out none, `page` is counted from 1. */
export type OutletQuery = {
  /** Part of a name or host. */
  q: string
  tag: string | null
  /** ISO 3166 alpha-2, or `unknown`. */
  country: string | null
  /** The language noted, or where none is, one its articles are in. */
  language: string | null
  sort: { key: OutletSortKey; descending: boolean }
  page: number
}

export type OutletIndex = Paged<OutletSummary> & {
  /** What may be asked for, and how many outlets each would show on its own. */
  choices: Record<'tag' | 'country' | 'language', { value: string; count: number }[]>
}

export type OutletSummary = Named &
  OutletFacts & {
    articles: number
    statements: number
    languages: string[]
    firstOn: string | null
    lastOn: string | null
  }

/** What a site reserved about being read by programs, as its latest page had it. */
export type SiteReservation = {
  host: string
  /** ISO instant of fetching. */
  at: string
  /** In sentences. */
  words: string[]
  /** Where it offers a licence. */
  policyUrl: string | null
}

/** What an outlet is known by. */
export type OutletAbout = OutletFacts & {
  /** Names articles are filed by besides the one shown and those of the outlets merged into it. */
  otherNames: string[]
  hosts: string[]
  /** The outlets merged into it. */
  merged: (Named & { articles: number })[]
  reservations: SiteReservation[]
  /** The latest first. */
  decisions: Paged<DecisionLine>
}

export type OutletProfile = OutletSummary & {
  /** How many of its statements rest on an unnamed source. */
  unnamed: number
  articlePage: Paged<ArticleHead & { statements: number }>
  /** Those quoted most. */
  bySpeaker: (Named & { count: number })[]
  /** How many are quoted in all. */
  speakers: number
}

/** One copy of a story. */
export type StoryCopy = ArticleHead & {
  statements: number
  /** How much of the shorter text stands in the copy it was compared with, 0 to 1, and that in words. */
  share: number | null
  why: string | null
  /** The others most likely go back to it. */
  isOrigin: boolean
}

/** `total`: all copies, of which the first published are listed. `originWhy`: why one of them is taken for the origin. */
export type SameStory = { copies: StoryCopy[]; total: number; originWhy: string | null }

export type ArticleVersion = ArticleHead & { ingestedAt: string; statements: number; isCurrent: boolean }

/** What became of the statements from one version to the next. */
export type VersionChanges = {
  /** Ids of the two articles. */
  from: string
  to: string
  added: StatementRow[]
  dropped: StatementRow[]
  /** The same words, given to somebody else. */
  reattributed: { before: StatementRow; after: StatementRow }[]
  reworded: { before: StatementRow; after: StatementRow }[]
}

/** What belongs to one article. */
export type ArticleKin = {
  /** Empty where it was never changed. */
  versions: ArticleVersion[]
  /** From the version before to this one, and from this one to the next. */
  changes: VersionChanges[]
  sameStory: SameStory | null
  /** A person has taken it out of the copies it was put with. */
  isKeptApart: boolean
}

export type ArticleView = ArticleHead & {
  text: string
  /** ISO instant the article entered the database. */
  ingestedAt: string
  /** The file or address it was read from. */
  origin: string
  byline: string | null
  /** Only its quotations came in. */
  isExcerpt: boolean
  /** What the reader was not sure of, in sentences. */
  warnings: string[]
  /** What the site it was fetched from says about being read by programs, in sentences. */
  reserved: string[]
  statements: StatementRow[]
}

export type Overview = {
  articles: number
  statements: number
  speakers: number
  outlets: number
  firstOn: string | null
  lastOn: string | null
  languages: { language: string; statements: number }[]
  latest: StatementRow[]
  mostQuoted: (Named & { statements: number })[]
  /** Each in statements, and each a filter. */
  gaps: { unknownSpeaker: number; unknownOutlet: number; unknownDate: number; brokenEvidence: number; toLookAt: number }
  /** What waits for a person: pairs of names that may be one, and what was handed over and could not be added. */
  waiting: { suggestions: number; failed: number }
}

/** What a reader marked as seen: when, and when the last article they saw then had come in. ISO 8601, UTC. */
export type Seen = { at: string; upTo: string }

/** A list kept under a name: its address in two parts, the query with its mark or empty. */
export type SavedView = {
  id: number
  name: string
  path: string
  query: string
  createdAt: string
  seen: Seen | null
  isDeleted: boolean
}

/** How many statements a kept list has, and how many of them came in since it was marked as seen; null where it never was. */
export type ViewCount = { total: number; fresh: number | null }

/** What came in since a moment, and what was decided. */
export type News = {
  statements: number
  articles: number
  /** Of these, later versions of articles that were there: how many, and the latest of them. */
  versions: { total: number; latest: ArticleHead[] }
  decisions: number
}

/** What goes by a name that holds what was typed; each with another name it was found by, or null. */
export type NamedPlaces = {
  speakers: (Named & { type: SpeakerType; alsoAs: string | null })[]
  outlets: Named[]
  views: { name: string; href: string }[]
}

/** One page of a list, with how much there is in all. Pages count from 1. */
export type Paged<Row> = { rows: Row[]; total: number; page: number; pageCount: number }

/**
 * What a person, or Dictum where it is sure, decides about speakers, or a person about outlets and about which statements
 * report one utterance. `entry` changes the reference data.
 */
export type DecisionKind =
  | 'merge'
  | 'split'
  | 'rename'
  | 'apart'
  | 'entry'
  | 'outlet-merge'
  | 'outlet-rename'
  | 'outlet-facts'
  | 'outlet-host'
  | 'reports-join'
  | 'reports-part'

/** One line of the log. */
export type DecisionLine = {
  id: number
  kind: DecisionKind
  who: string
  why: string
  /** ISO instants. */
  decidedAt: string
  undone: { at: string; by: string } | null
  /** The one merged, split from, renamed or kept apart; null where only the reference data changed. */
  speaker: Named | null
  /** The one merged into, split off to or kept apart from. */
  other: Named | null
  /** The outlet merged, renamed, described or given a host; null where it is about a speaker. */
  outlet: Named | null
  /** The outlet merged into, or that had the host before. */
  otherOutlet: Named | null
  /** The statement decided about; null where it is about speakers or outlets, or its article reads otherwise by now. */
  statementId: string | null
  /** The spelling split off with its language, the name of the entry, the host, or the words of a statement. */
  text: string | null
  language: string | null
  /** Of a renaming the two names, of an entry or an outlet's facts their JSON. */
  before: string | null
  after: string | null
}

/** A statement among the reports of one utterance. */
export type Report = {
  statement: StatementRow
  /** The moment in ISO 8601 with its own offset; null where only a day is known, or nothing. */
  publishedAt: string | null
  /** What it shares with another report, in words, and how sure that makes it, 0 to 1; null where it stands in no group. */
  belongs: { why: string; score: number } | null
}

/** A report that does not repeat one before it word for word. */
export type ReportVersion = Report & {
  /** The same words in copies of its article's story or in later states of the article, in the order of time. */
  copies: Report[]
  /** What changed in substance from the most literal version to this one. */
  drift: Drift[]
  /** The article that the copies of its story most likely go back to, and why; null where that is its own or unknown. */
  origin: { article: ArticleHead; why: string } | null
}

/** A medium or agency that reports name as where they have it from. */
export type Carrier = Named & {
  kind: RelayKind
  /** The ids of the versions that name it, and of those that are its own. */
  namedBy: string[]
  own: string[]
}

/** All that is stored of one utterance, as seen from one of the statements that report it. */
export type Utterance = {
  statement: StatementRow
  /** In the order of time, unknown days last. */
  versions: ReportVersion[]
  /** Null where no day is known. `mayBeEarlier`: versions of that day whose order the hours do not tell. */
  earliest: { id: string; why: EarliestWhy; mayBeEarlier: string[] } | null
  mostLiteral: { id: string; why: LiteralWhy }
  /** Other reports were looked for within so many days. */
  daysLookedFor: number
  carriers: Carrier[]
  decisions: Paged<DecisionLine>
}

/** A speaker as it is put beside another, for a person to tell whether they are one. */
export type SuggestedSpeaker = Named & {
  type: SpeakerType
  statements: number
  outlets: string[]
  latest: { text: string; language: string; articleId: string; statementId: string } | null
}

/** Two speakers that may be one; `score` from 0 to 1. */
export type SuggestionLine = { id: number; score: number; why: string; a: SuggestedSpeaker; b: SuggestedSpeaker }

/** A spelling of a speaker, as the articles of one language print it in full. */
export type SpellingLine = { text: string; language: string; statements: number }

/** What is known of a person or body beforehand, in the form of the reference files. */
export type KnownEntry = {
  name: string
  type: 'person' | 'organisation'
  country?: string
  names?: Record<string, string[]>
  roles?: { role: string; from?: string; to?: string }[]
}

/** All about who a speaker is. */
export type NamesOfSpeaker = {
  speaker: Named
  spellings: SpellingLine[]
  suggestions: Paged<SuggestionLine>
  decisions: Paged<DecisionLine>
  /** What is known of it, or a first draft from what articles print; null for an unnamed source. */
  entry: KnownEntry | null
}

/** How articles were handed over. */
export type RunKind = 'paste' | 'files' | 'addresses' | 'feed' | 'terminal'

/** `open`: its items are worked on, or wait for a person; `finished`: nothing is left to do. */
export type RunState = 'open' | 'paused' | 'cancelled' | 'finished'

/**
 * What comes next of an item: `fetch` it, `read` it, a person's `review`, `store` it. Or what came of it: `added`,
 * `duplicate`, a new `version`, `opened` because it holds other items, `failed`, `cancelled`.
 */
export type ItemState =
  | 'fetch'
  | 'read'
  | 'review'
  | 'store'
  | 'added'
  | 'duplicate'
  | 'version'
  | 'opened'
  | 'failed'
  | 'cancelled'

export type RunProgress = {
  counts: Record<ItemState, number>
  /** Items that came to an end, without those that only held others. */
  done: number
  /** Items Dictum is still to work on; those that wait for a person are not among them. */
  left: number
  /** Items that came to an end in a minute, measured over the last one; 0 while nothing does. */
  perMinute: number
  /** Seconds until nothing is left at that rate; null where there is none. */
  secondsLeft: number | null
}

/** What was handed over at once, or one reading of a feed. Instants are ISO 8601. */
export type RunSummary = {
  id: string
  kind: RunKind
  /** What it is called in the history. */
  label: string
  state: RunState
  /** Whether a person looks at what was read before it is added. */
  review: boolean
  feed: { id: string; title: string } | null
  createdAt: string
  finishedAt: string | null
  progress: RunProgress
}

/** What was read of an article that waits for a person. */
export type FoundArticle = {
  title: string
  outlet: string | null
  url: string | null
  /** `YYYY-MM-DD` */
  publishedOn: string | null
  /** BCP-47 code. */
  language: string
  byline: string | null
  isExcerpt: boolean
  /** What the reader was not sure of, in sentences. */
  warnings: string[]
  /** The first words of the text, and how many UTF-16 code units it has in all. */
  beginning: string
  length: number
}

/** One thing handed over, as the history of runs shows it. */
export type ItemRow = {
  id: string
  /** As a person would call it: the file, the address, "links.csv, line 7". */
  origin: string
  /** The address it is fetched from; null for what is on this machine. */
  url: string | null
  state: ItemState
  /** Why it failed or is tried again, as a sentence, or what it is to the article in `articleId` or `there`. */
  why: string | null
  /** The article it became, or is a duplicate of. */
  articleId: string | null
  /** That article's title and language (BCP-47). */
  title: { text: string; language: string } | null
  /** Of one in review or a new version: the article it is a version or copy of, with its title and language (BCP-47). */
  there: { articleId: string; text: string; language: string } | null
  /** What the site it was fetched from says about being read by programs, in sentences. */
  reserved: string[]
  /** The statements found in it. */
  statements: number | null
  /** Of one that holds others: how many of these were found so far. */
  taken: number
  attempts: number
  /** ISO 8601 instant before which it is not tried again; null where nothing is waited for. */
  retryAt: string | null
  /** Of one in review. */
  found: FoundArticle | null
}

export type RunPage = RunSummary & {
  items: Paged<ItemRow>
  /** The state asked for, null for all. */
  only: ItemState | null
  /** Of those that wait for a person: how many are there already, and would not be added. */
  alreadyThere: number
  /** Of those that failed: how many for a reason that may pass. */
  mayPass: number
}

/** A feed that is read on a schedule. Instants are ISO 8601. */
export type FeedRow = {
  id: string
  url: string
  title: string | null
  outlet: Named | null
  everyMinutes: number
  /** When it is read next. */
  nextAt: string
  pausedAt: string | null
  /** The last time it was asked for, and the last time it had something new. */
  readAt: string | null
  newAt: string | null
  /** Failures in a row, and why it was not read the last time. */
  failures: number
  why: string | null
  /** Until when its host, which refused another request, is not asked; null where it is. */
  leftAloneUntil: string | null
  /** Articles that came in through it. */
  articles: number
}

/** A value that a chart draws by itself; `count` is of statements. */
export type ChartValue = { value: string; label: string; count: number }

/** The values a chart draws, the most frequent first and the unknown last, and how many others it draws as one. */
export type ChartAxis = { shown: ChartValue[]; rest: { values: number; count: number } | null }

/** A stretch of days that begins on `from`: all its statements, and those of each series, the others' last. */
export type ChartBin = { from: string; count: number; counts: number[] }

export type TimelineChart = {
  /** Statements the filters leave, and how many of them have no publication day. */
  total: number
  undated: number
  dated: number
  /** Null where no day is known. */
  span: {
    unit: Unit
    first: string
    last: string
    /** The days of which anything can be known: those between the filters and the ends of the corpus, both included. */
    covered: { from: string; to: string }
  } | null
  /** Of those with a day. */
  series: ChartAxis
  /** Those with statements, in order. */
  bins: ChartBin[]
}

export type MatrixChart = {
  total: number
  rows: ChartAxis
  columns: ChartAxis
  /** By row, then column; the others of each last. */
  cells: number[][]
}
