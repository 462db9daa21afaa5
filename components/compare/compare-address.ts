// Addresses of comparisons: each change a reader can make, and the statements behind a cell.
import type { ListPlace } from '@/components/statements/statement-address'
import { statementsHref } from '@/components/statements/statement-address'
import {
  asFilters,
  type CompareBy,
  type CompareColumn,
  type CompareParams,
  compareHref,
  coverageFilters,
  toCompareQuery,
  toOwnQuery,
} from '@/lib/compare-params'
import type { StatementParams } from '@/lib/list-params'
import { parseStatementParams } from '@/lib/parse-list-params'

const NOTHING = parseStatementParams({}).params

/** The filters as the panel of a list of statements takes them, those that make the columns among them. */
export function panelParams(params: CompareParams): StatementParams {
  return { ...NOTHING, ...asFilters(params) }
}

/** Where the panel's changes lead. */
export function panelPlace(params: CompareParams): ListPlace {
  const kept: ListPlace['kept'] = params.by === 'period' ? ['from', 'to'] : [params.by]
  return { path: '/compare', held: [], kept, also: toOwnQuery({ ...params, page: 1 }) }
}

/** The same filters over other columns; what hung on the ones before is dropped. */
export function withColumns(params: CompareParams, columns: CompareColumn[]): string {
  return compareHref({ ...params, columns, ran: [], without: [], page: 1 })
}

export function withColumn(params: CompareParams, key: string): string {
  return withColumns(params, [...params.columns, { key, filters: {} }])
}

export function withoutColumn(params: CompareParams, key: string): string {
  return withColumns(
    params,
    params.columns.filter((column) => column.key !== key),
  )
}

/** The column moved one place to the left or right; null where it stands at that end. */
export function withColumnMoved(params: CompareParams, key: string, by: -1 | 1): string | null {
  const at = params.columns.findIndex((column) => column.key === key)
  const [column, other] = [params.columns[at], params.columns[at + by]]
  if (!column || !other) return null
  const columns = params.columns.with(at, other).with(at + by, column)
  // A period is called by its place, and there are two.
  const renamed = (keys: string[]) =>
    params.by === 'period' ? keys.map((each) => (each === column.key ? other.key : column.key)) : keys
  return compareHref({ ...params, columns, ran: renamed(params.ran), without: renamed(params.without), page: 1 })
}

/** The same filters, other things side by side: the outlets, languages or days the filters name are the first of them. */
export function comparedBy(params: CompareParams, by: CompareBy): string {
  if (by === params.by) return compareHref({ ...params, page: 1 })
  const { filters, sort } = params
  const { from, to } = filters
  const columns =
    by === 'period' ? [{ key: '1', filters: { from, to } }] : filters[by].map((key) => ({ key, filters: {} }))
  return compareHref({ by, columns, filters, sort })
}

/** Name and value of everything the address holds, but for these; for a form that adds them. */
export function heldFields(params: CompareParams, except: readonly string[]): [name: string, value: string][] {
  return [...new URLSearchParams(toCompareQuery({ ...params, page: 1 }))].filter(([name]) => !except.includes(name))
}

/** What a column ran on a day, or in all its days; `undated`: on an unknown one. */
export function coverageHref(params: CompareParams, column: CompareColumn, day: string | null | 'undated'): string {
  const filters = coverageFilters(params, column)
  if (day === 'undated') return statementsHref({ ...filters, from: null, to: null, undated: true })
  return statementsHref(day === null ? filters : { ...filters, from: day, to: day })
}
