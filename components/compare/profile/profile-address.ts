// From a figure of the profile to the statements or utterances it counts.
import { statementsHref } from '@/components/statements/statement-address'
import { type CompareColumn, type CompareParams, columnFilters, compareHref } from '@/lib/compare-params'
import type { StatementFilters } from '@/lib/list-params'

/** The statements that stand in a column and are `of` this kind; what is asked for takes the place of that filter. */
export function ofColumn(
  params: CompareParams,
  column: CompareColumn,
  of: Partial<StatementFilters> = {},
): StatementFilters {
  return { ...columnFilters(params, column), ...of }
}

export function ofColumnHref(...asked: Parameters<typeof ofColumn>): string {
  return statementsHref(ofColumn(...asked))
}

/** The comparison narrowed to the utterances that all of these columns ran; `alone`: and no other did. */
export function ranBy(params: CompareParams, columns: readonly CompareColumn[], alone = false): CompareParams {
  const ran = [...new Set(columns.map(({ key }) => key))]
  return { ...params, show: alone ? 'single' : 'all', ran, without: [], page: 1 }
}

/** What narrows the utterances leads to where they begin, past the profile that stays as it is. */
const ROWS = 'row-by-row'

export function ranByHref(...asked: Parameters<typeof ranBy>): string {
  return `${compareHref(ranBy(...asked))}#${ROWS}`
}
