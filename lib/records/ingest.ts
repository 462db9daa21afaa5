// What was handed over, and what became of it.
import type { Named, Paged } from './lists'

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
