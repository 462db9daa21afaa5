// Addresses of lists of statements: the whole list, one with some filters, and each change a reader can make.

import {
  FACET_KEYS,
  type FacetKey,
  type StatementFilters,
  type StatementParams,
  toStatementQuery,
} from '@/lib/list-params'

/**
 * Where a list lives; `held` are the filters its path already says, which its query leaves out, `open` those that stand
 * open there beside the usual ones. `kept` are filters that belong to the page although its query says them, and `also`
 * is what its query holds beside filters, without the mark.
 */
export type ListPlace = {
  path: string
  held: FacetKey[]
  open?: FacetKey[]
  kept?: (keyof StatementFilters)[]
  also?: string
}

export const ALL_STATEMENTS: ListPlace = { path: '/statements', held: [] }

/** Any list of statements, at its own page. */
export function statementsHref(params: Partial<StatementParams>): string {
  return placeHref(ALL_STATEMENTS, params)
}

/** A list at its place; filters that the place's path says already are left out of the query. */
export function placeHref({ path, held, also = '' }: ListPlace, params: Partial<StatementParams>): string {
  const said = Object.fromEntries(Object.entries(params).filter(([key]) => !held.some((name) => name === key)))
  const query = toStatementQuery(said)
  return path + query + (also && `${query ? '&' : '?'}${also}`)
}

const lacking = (values: readonly string[], value: string): string[] => values.filter((other) => other !== value)

/** `values` with `value` put in, or taken out where it is there already. */
const flipped = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? lacking(values, value) : [...values, value]

/** `params` with `value` asked for in the filter `key`, or no longer; it is then not left out. To the first page. */
export function toggled(params: StatementParams, key: FacetKey, value: string): StatementParams {
  const except = { ...params.except, [key]: lacking(params.except[key], value) }
  return { ...params, [key]: flipped(params[key], value), except, page: 1 }
}

/** `params` with `value` left out by the filter `key`, or no longer; it is then not asked for. To the first page. */
export function leftOut(params: StatementParams, key: FacetKey, value: string): StatementParams {
  const except = { ...params.except, [key]: flipped(params.except[key], value) }
  return { ...params, [key]: lacking(params[key], value), except, page: 1 }
}

const isFacet = (key: string): key is FacetKey => FACET_KEYS.some((known) => known === key)

/** `params` without one value of one filter, whatever kind of filter it is; `isLeftOut` where it is left out there. */
export function without(params: StatementParams, key: string, value: string, isLeftOut = false): StatementParams {
  if (isFacet(key)) return isLeftOut ? leftOut(params, key, value) : toggled(params, key, value)
  return key === 'origin' ? { ...params, origin: lacking(params.origin, value), page: 1 } : withoutFilter(params, key)
}

/** What the filters that are no lists of values are set to when they are off. */
const OFF = {
  q: '',
  origin: [],
  from: null,
  to: null,
  undated: false,
  evidence: null,
  look: false,
  added: null,
  copies: null,
  versions: null,
} as const

/** `params` without a whole filter, however many values it has. */
export function withoutFilter(params: StatementParams, key: string): StatementParams {
  if (isFacet(key)) return { ...params, [key]: [], except: { ...params.except, [key]: [] }, page: 1 }
  return { ...params, ...(key in OFF && { [key]: OFF[key as keyof typeof OFF] }), page: 1 }
}

/** `params` with the order kept and every filter dropped, save those the place holds or keeps. */
export function cleared(params: StatementParams, { held, kept = [] }: ListPlace): Partial<StatementParams> {
  const rest: Partial<StatementFilters> = Object.fromEntries([...held, ...kept].map((key) => [key, params[key]]))
  return { ...rest, sort: params.sort }
}
