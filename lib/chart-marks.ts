// What the marks of a chart stand for, as filters: a mark counts what the list counts under them, and leads there.
import { type Ignored, ignoredFor } from './ignored'
import type { StatementFilters } from './list-params'
import { type AddressInput, valuesOf } from './parse-list-params'

/** What statements are set side by side by. */
export const CHART_KEYS = ['outlet', 'kind', 'language', 'speaker'] as const
export type ChartKey = (typeof CHART_KEYS)[number]

/** By what the statements over time are told apart; the first unless the address says otherwise. */
export const TIMELINE_KEYS = ['outlet', 'kind'] as const satisfies readonly ChartKey[]
export type TimelineKey = (typeof TIMELINE_KEYS)[number]

/** Reads `by` of an address; what it cannot be is named in `ignored`. */
export function readTimelineKey(input: AddressInput): { by: TimelineKey; ignored: Ignored[] } {
  const value = valuesOf(input, 'by').at(-1)
  const known = TIMELINE_KEYS.find((key) => key === value)
  const unread = known || !value ? [] : [ignoredFor('notOneOf', 'by', value, TIMELINE_KEYS.join(', '))]
  return { by: known ?? TIMELINE_KEYS[0], ignored: unread }
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
