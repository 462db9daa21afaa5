// What a person or a manifest says about an article before it is read.

/** null means: find it in the text, or leave it unknown. */
export type GivenFacts = {
  outlet: string | null
  url: string | null
  /** `YYYY-MM-DD` */
  publishedOn: string | null
  title: string | null
  /** BCP-47 code. */
  language: string | null
}

export const NOTHING_GIVEN: GivenFacts = { outlet: null, url: null, publishedOn: null, title: null, language: null }
