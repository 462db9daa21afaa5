// The filters of an address, one by one, in words.
import { countryName } from '@/components/ui/country'
import { formatDay } from '@/components/ui/day'
import { languageName } from '@/components/ui/language'
import { visible } from '@/components/ui/visible'
import { type FacetKey, NO_RELAY, SOURCE_CLASSES, type StatementParams, UNKNOWN } from '@/lib/list-params'
import { readOriginKey } from '@/lib/origin-key'
import type { Facets, FacetValue } from '@/lib/records'
import { SOURCE_CLASS, sourceCountryName, sourceLabel } from './source-class'

export const FACET_TITLES: Record<FacetKey, string> = {
  speaker: 'Speaker',
  outlet: 'Outlet',
  outletTag: 'Outlet’s tag',
  outletCountry: 'Outlet’s country',
  language: 'Language',
  kind: 'Kind',
  act: 'Act',
  speakerType: 'Speaker type',
  sourceClass: 'Unnamed source',
  sourceCountry: 'Source’s country',
  relay: 'Relay',
  month: 'Month',
}

export type FilterInForce = { key: string; value: string; title: string; label: string }

/** What a facet's value is called. */
export function choiceLabel(key: FacetKey, { value, label }: Pick<FacetValue, 'value' | 'label'>): string {
  return visible(named(key, value) ?? label)
}

/** The name of a value that the database holds as a code. */
function named(key: FacetKey, value: string): string | null {
  const sourceClass = SOURCE_CLASSES.find((known) => known === value)
  if (key === 'language') return languageName(value)
  if (key === 'sourceClass' && sourceClass) return SOURCE_CLASS[sourceClass]
  if (key === 'sourceCountry') return sourceCountryName(value)
  if (key === 'outletCountry') return value === UNKNOWN ? null : countryName(value)
  return key === 'relay' && value === NO_RELAY ? 'none' : null
}

function facetLabel(facets: Facets, key: FacetKey, value: string): string {
  return choiceLabel(key, facets[key].values.find((known) => known.value === value) ?? { value, label: value })
}

/** A named speaker's name, or what an unnamed source is and to whom it spoke. */
function originLabel(facets: Facets, key: string): string {
  const source = readOriginKey(key)
  if (!source) return facetLabel(facets, 'speaker', key)
  const outlet = facets.outlet.values.find(({ value }) => value === source.medium)
  const medium = outlet ?? facets.relay.values.find(({ value }) => value === source.medium)
  return sourceLabel({
    sourceClass: source.sourceClass,
    country: source.country === UNKNOWN ? null : source.country,
    medium: source.medium === UNKNOWN ? null : visible(medium?.label ?? source.medium),
  })
}

/** Every filter in force, in the order of the panel; those in `held` belong to the page and are left out. */
export function filtersInForce(params: StatementParams, facets: Facets, held: FacetKey[]): FilterInForce[] {
  const facetKeys = (Object.keys(FACET_TITLES) as FacetKey[]).filter((key) => !held.includes(key))
  return [
    ...(params.q ? [{ key: 'q', value: params.q, title: 'Words', label: visible(params.q) }] : []),
    ...facetKeys.flatMap((key) =>
      params[key].map((value) => ({
        key,
        value,
        title: FACET_TITLES[key],
        label: facetLabel(facets, key, value),
      })),
    ),
    ...params.origin.map((value) => ({ key: 'origin', value, title: 'Origin', label: originLabel(facets, value) })),
    ...(params.from ? [{ key: 'from', value: params.from, title: 'From', label: formatDay(params.from) }] : []),
    ...(params.to ? [{ key: 'to', value: params.to, title: 'To', label: formatDay(params.to) }] : []),
    ...(params.undated ? [{ key: 'undated', value: 'yes', title: 'Published', label: 'unknown day' }] : []),
    ...(params.evidence
      ? [{ key: 'evidence', value: params.evidence, title: 'Evidence', label: params.evidence }]
      : []),
    ...(params.look ? [{ key: 'look', value: 'yes', title: 'Articles', label: 'marked for a look' }] : []),
    ...(params.copies ? [{ key: 'copies', value: params.copies, title: 'Copies', label: 'counted once' }] : []),
    ...(params.versions
      ? [{ key: 'versions', value: params.versions, title: 'Versions', label: 'earlier ones too' }]
      : []),
  ]
}
