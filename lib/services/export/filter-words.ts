// The filters of a list in words, for those who find a file and ask what it holds.
import type { FilterNames } from '../../db/bulk/filter-names'
import { FACET_KEYS, type FacetKey, type StatementParams, toStatementQuery } from '../../list-params'

const TITLES: Record<FacetKey, string> = {
  speaker: 'speaker',
  outlet: 'outlet',
  outletTag: 'tag of the outlet',
  outletCountry: 'country of the outlet',
  relay: 'relay',
  language: 'language',
  kind: 'kind',
  act: 'act',
  speakerType: 'type of speaker',
  sourceClass: 'class of unnamed source',
  sourceCountry: 'country of the unnamed source',
  month: 'month of publication',
}

/** One line for each filter, then the way of counting and the order. */
export function filterWords(params: StatementParams, nameOf: FilterNames): string[] {
  const either = (key: FacetKey, values: readonly string[]) => values.map((value) => nameOf(key, value)).join(' or ')
  const facets = FACET_KEYS.flatMap((key) => [
    ...(params[key].length > 0 ? [`${TITLES[key]}: ${either(key, params[key])}`] : []),
    ...(params.except[key].length > 0 ? [`${TITLES[key]}: not ${either(key, params.except[key])}`] : []),
  ])
  const { key, descending } = params.sort
  return [
    ...(params.q ? [`words: ${params.q}`] : []),
    ...facets,
    ...(params.origin.length > 0 ? [`origin: ${params.origin.join(' or ')}`] : []),
    ...(params.from ? [`published on or after ${params.from}`] : []),
    ...(params.to ? [`published on or before ${params.to}`] : []),
    ...(params.undated ? ['publication day unknown'] : []),
    ...(params.evidence ? [`evidence: ${params.evidence}`] : []),
    ...(params.look ? ['articles marked for a look'] : []),
    ...(params.added ? [`articles that came in after ${params.added}`] : []),
    ...(params.copies ? ['what copies of one story share counts once'] : []),
    params.versions ? 'earlier versions of articles are there too' : 'articles as they stand now',
    `order: ${key}, ${descending ? 'descending' : 'ascending'}`,
  ]
}

/** The filters as parts of a file's name; what is left out, and how it is counted, only the manifest says. */
export function filterParts(params: StatementParams, nameOf: FilterNames): string[] {
  const { from, to } = params
  const isNarrowed = toStatementQuery({ ...params, sort: undefined, page: 1 }) !== ''
  const parts = [
    params.q,
    ...FACET_KEYS.flatMap((key) => params[key].map((value) => nameOf(key, value))),
    ...(from || to ? [`${from ?? '…'}–${to ?? '…'}`] : []),
  ].filter(Boolean)
  return parts.length > 0 || !isNarrowed ? parts : ['filtered']
}
