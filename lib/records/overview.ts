// What a reader comes back to: what came in, lists that were kept, places by name.
import type { SpeakerType } from '../engine/types'
import type { ArticleHead } from './articles'
import type { Named } from './lists'
import type { StatementRow } from './statements'

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
