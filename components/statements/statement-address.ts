// Addresses of lists of statements: the whole list, one with some filters, and each change a reader can make.

import { type FacetKey, type StatementFilters, type StatementParams, toStatementQuery } from '@/lib/list-params'

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

export function placeHref({ path, held, also = '' }: ListPlace, params: Partial<StatementParams>): string {
  const said = Object.fromEntries(Object.entries(params).filter(([key]) => !held.some((name) => name === key)))
  const query = toStatementQuery(said)
  return path + query + (also && `${query ? '&' : '?'}${also}`)
}

/** `params` with `value` put in the filter `key`, or taken out where it is there already; back to the first page. */
export function toggled(params: StatementParams, key: FacetKey, value: string): StatementParams {
  const values: readonly string[] = params[key]
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
  return { ...params, [key]: next, page: 1 }
}

/** `params` without one value of one filter, whatever kind of filter it is. */
export function without(params: StatementParams, key: string, value: string): StatementParams {
  const isFacet = Array.isArray(params[key as keyof StatementParams])
  return isFacet ? toggled(params, key as FacetKey, value) : withoutFilter(params, key)
}

/** What the filters that are no lists of values are set to when they are off. */
const OFF = {
  q: '',
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
  return { ...params, [key]: [], ...(key in OFF && { [key]: OFF[key as keyof typeof OFF] }), page: 1 }
}

/** `params` with the order kept and every filter dropped, save those the place holds or keeps. */
export function cleared(params: StatementParams, { held, kept = [] }: ListPlace): Partial<StatementParams> {
  const rest: Partial<StatementFilters> = Object.fromEntries([...held, ...kept].map((key) => [key, params[key]]))
  return { ...rest, sort: params.sort }
}
