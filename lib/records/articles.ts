// Articles: as they come in, and as a reader finds them.
import type { Span } from '../engine/types'
import type { Named } from './lists'
import type { StatementRow } from './statements'

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
