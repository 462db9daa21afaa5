// What every reader gives: one article as plain data, before anything is analysed or stored.

export type ArticleRecord = {
  /** Exactly as read; all offsets count in it. */
  text: string
  title: string
  outlet: string | null
  url: string | null
  /** `YYYY-MM-DD`, or null when unknown. */
  publishedOn: string | null
  /** BCP-47 code. */
  language: string
  /** The file or address it came from, as the person gave it. */
  origin: string
}

/** What a person or a manifest says about an article; null means: find it in the text, or leave it unknown. */
export type GivenFacts = Pick<ArticleRecord, 'outlet' | 'url' | 'publishedOn'> & {
  title: string | null
  language: string | null
}

export const NOTHING_GIVEN: GivenFacts = { outlet: null, url: null, publishedOn: null, title: null, language: null }
