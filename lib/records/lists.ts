// What lists are made of: names, pages and filters with their counts.
import type { FacetKey } from '../list-params'

export type Named = { slug: string; name: string }

/** How many statements a value would show with every other filter as it is; the facet's own filter is left out. */
export type FacetValue = { value: string; label: string; count: number }

/** The most frequent values, those chosen and "unknown" always among them, and how many there are in all. */
export type Facet = { values: FacetValue[]; total: number }

export type Facets = Record<FacetKey, Facet>

/** A filter in force, and how many statements there would be without it: the answer to "why is this empty?". */
export type FilterWeight = { key: string; without: number }

/** One page of a list, with how much there is in all. Pages count from 1. */
export type Paged<Row> = { rows: Row[]; total: number; page: number; pageCount: number }
