// What readers decided about names and reports, and what they are asked to.
import type { SpeakerType } from '../engine/types'
import type { Named, Paged } from './lists'

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
