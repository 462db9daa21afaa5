// What a person or a manifest says about an article before it is read.
import { isDay, isLanguageCode, isWebAddress } from '../list-params'

/** null means: find it in the text, or leave it unknown. */
export type GivenFacts = {
  outlet: string | null
  /** An http or https address. */
  url: string | null
  /** `YYYY-MM-DD` */
  publishedOn: string | null
  title: string | null
  /** BCP-47 code. */
  language: string | null
  /** Facts that a person knows to be unknown: they are not looked for. */
  unknown?: readonly UnknownFact[]
}

export type UnknownFact = 'outlet' | 'publishedOn'

export const NOTHING_GIVEN: GivenFacts = { outlet: null, url: null, publishedOn: null, title: null, language: null }

/** No outlet or title is longer; what is, was pasted into the wrong field. */
const MAX_NAME = 300

/** The facts with outer blanks taken off and empty ones left to be found. */
export function tidyFacts(given: GivenFacts): GivenFacts {
  const tidy = (value: string | null) => value?.replace(/\s+/gu, ' ').trim() || null
  const { outlet, url, publishedOn, title, language, unknown } = given
  return {
    ...(unknown && { unknown }),
    outlet: tidy(outlet),
    url: tidy(url),
    publishedOn: tidy(publishedOn),
    title: tidy(title),
    language: tidy(language),
  }
}

/** `facts`, with `given` for what they leave open. */
export function withDefaults(facts: GivenFacts, given: GivenFacts): GivenFacts {
  return {
    outlet: facts.outlet ?? given.outlet,
    url: facts.url ?? given.url,
    publishedOn: facts.publishedOn ?? given.publishedOn,
    title: facts.title ?? given.title,
    language: facts.language ?? given.language,
  }
}

/** Why facts cannot be used, as the end of a sentence, or null. */
export function refuseFacts({ outlet, url, publishedOn, title, language }: GivenFacts): string | null {
  if (publishedOn && !isDay(publishedOn)) return `the day "${publishedOn}" is not written YYYY-MM-DD`
  if (url && !isWebAddress(url)) return `the address "${url}" does not begin with http:// or https://`
  if (language && !isLanguageCode(language)) return `the language "${language}" is not a code such as it, el or en`
  if (outlet && outlet.length > MAX_NAME) return `the outlet is longer than ${MAX_NAME} characters`
  if (title && title.length > MAX_NAME) return `the title is longer than ${MAX_NAME} characters`
  return null
}
