// Where statements come from, and how many rest on whom.
import type { SourceClass } from '../engine/types'
import type { Named } from './lists'

/** Who stands behind statements: a named speaker, or an unnamed source of one kind and country that spoke to one medium. */
export type Origin = {
  /** What the filter `origin` takes. */
  key: string
  /** How many of the statements rest on it. */
  statements: number
} & (
  | { speaker: Named; source: null }
  | { speaker: null; source: { medium: Named | null; sourceClass: SourceClass; country: string | null } }
)

/** `known`: distinct origins. `unknown`: statements whose speaker is unknown. `most`: the most frequent, first ones first. */
export type Origins = { known: number; unknown: number; most: Origin[] }

/** How many of the statements of one outlet or month rest on an unnamed source; `value` is a slug, `YYYY-MM`, or `unknown`. */
export type SourceShare = { value: string; label: string; unnamed: number; statements: number }

export type SourceLedger = {
  unnamed: number
  /** What `unnamed` is counted among. */
  statements: number
  /** The outlet with most unnamed sources first; the months in order, the unknown one last. */
  byOutlet: SourceShare[]
  byMonth: SourceShare[]
  byClass: { value: SourceClass; count: number }[]
  /** Unnamed sources in articles read before classes were told. */
  unclassed: number
  /** `unknown` where no country is stated. */
  byCountry: { value: string; count: number }[]
  /** As printed, most used first; `unknown` and no name where nobody at all is named. */
  words: { slug: string; name: string | null; languages: string[]; count: number }[]
}
