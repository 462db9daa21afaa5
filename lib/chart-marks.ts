// What the marks of a chart stand for, as filters: a mark counts what the list counts under them, and leads there.
import type { Ignored } from './ignored'
import type { StatementFilters, StatementParams } from './list-params'
import { type AddressInput, oneOf, parseStatementParams } from './parse-list-params'

/** What statements are set side by side by. */
export const CHART_KEYS = ['outlet', 'kind', 'language', 'speaker'] as const
export type ChartKey = (typeof CHART_KEYS)[number]

/** By what the statements over time are told apart; the first unless the address says otherwise. */
export const TIMELINE_KEYS = ['outlet', 'kind'] as const satisfies readonly ChartKey[]
export type TimelineKey = (typeof TIMELINE_KEYS)[number]

/** Reads the address of charts: that of a list, and `by`. What cannot be used is named in `ignored`. */
export function parseChartParams(input: AddressInput): {
  params: StatementParams
  by: TimelineKey
  ignored: Ignored[]
} {
  const { params, ignored } = parseStatementParams(input, ['by'])
  const by = oneOf(input, 'by', TIMELINE_KEYS, ignored) ?? TIMELINE_KEYS[0]
  return { params, by, ignored }
}

/** Those with one value. A filter on the same that is in force has this value among its own, or its value would not be shown. */
export const withValue = <Filters extends StatementFilters>(
  filters: Filters,
  key: ChartKey,
  value: string,
): Filters => ({
  ...filters,
  [key]: [value],
})

/** Those with none of the values shown. */
export const withoutValues = <Filters extends StatementFilters>(
  filters: Filters,
  key: ChartKey,
  shown: readonly string[],
): Filters => ({ ...filters, except: { ...filters.except, [key]: [...new Set([...filters.except[key], ...shown])] } })

/** Those published on the days from `from` to `to`, both included, that the filters leave. */
export const onDays = <Filters extends StatementFilters>(filters: Filters, from: string, to: string): Filters => ({
  ...filters,
  from: filters.from && filters.from > from ? filters.from : from,
  to: filters.to && filters.to < to ? filters.to : to,
})
