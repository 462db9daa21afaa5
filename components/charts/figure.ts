// What a chart is before it is drawn: the same head, marks and table for the page and for a file.
import { statementsHref } from '@/components/statements/statement-address'
import { type ChartKey, withoutValues, withValue } from '@/lib/chart-marks'
import { type StatementParams, UNKNOWN } from '@/lib/list-params'
import type { ChartAxis } from '@/lib/records/charts'
import { type ChartWords, othersName, valueName } from './chart-words'

/** `href`: where the statements it counts are. */
export type Share = { text: string; href: string }

/** What is counted, what one mark stands for, of how many, and in small print how it is drawn and counted. */
export type FigureHead = { title: string; unit: string; shares: Share[]; notes: string[] }

/** A figure, and where its statements are. */
export type Linked = { count: number; href: string }

/** The same figures as rows and columns. */
export type FigureTable = {
  corner: string
  columns: { key: string; name: string }[]
  /** The last is the sum. */
  rows: { key: string; name: string; cells: Linked[] }[]
}

/** What stands for one series: a strip, a row or a column; those that are aside keep to no common scale. */
export type Side = Linked & {
  key: string
  name: string
  isAside: boolean
  narrow: (params: StatementParams) => StatementParams
}

/** The list of what a mark counts, from its first page. */
export const rowsHref = (params: StatementParams): string => statementsHref({ ...params, page: 1 })

/** The values of an axis in their order, the others last. */
export function sidesOf(words: ChartWords, key: ChartKey, { shown, rest }: ChartAxis, params: StatementParams): Side[] {
  const side = (name: string, value: string, count: number, narrow: Side['narrow']): Side => ({
    ...{ key: value, name, count, narrow, href: rowsHref(narrow(params)) },
    isAside: value === UNKNOWN || value === '',
  })
  const values = shown.map(({ value }) => value)
  const sides = shown.map((each) =>
    side(valueName(words, key, each), each.value, each.count, (rows) => withValue(rows, key, each.value)),
  )
  if (!rest) return sides
  const others = othersName(words, key, rest.values)
  return [...sides, side(others, '', rest.count, (rows) => withoutValues(rows, key, values))]
}
