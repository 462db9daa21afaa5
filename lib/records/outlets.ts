// Outlets, and lists of them.
import type { ArticleHead } from './articles'
import type { DecisionLine } from './decisions'
import type { Named, Paged } from './lists'

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
