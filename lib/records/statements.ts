// Statements and what proves them.
import type { Act, RelayKind, SaidOn, SourceClass, Span, SpeakerType, StatementKind } from '../engine/types'
import type { SearchTerm } from '../search-terms'
import type { ArticleHead } from './articles'
import type { Named } from './lists'

/** A printed stretch of the article with its place: `text` equals the article text between the offsets. */
export type Excerpt = Span & { text: string }

/** `exact`: every stored excerpt equals the article text at its offsets. `broken`: at least one does not. */
export type EvidenceState = 'exact' | 'broken'

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
