// Speakers, and lists of them.
import type { Act, SpeakerType, StatementKind } from '../engine/types'
import type { Counting } from '../list-params'
import type { Named } from './lists'

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
