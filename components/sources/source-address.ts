// From a figure of the ledger to the statements it counts.
import { statementsHref } from '@/components/statements/statement-address'
import { type StatementFilters, type StatementParams, UNKNOWN } from '@/lib/list-params'

/** `unnamed`: what is counted; `all`: what it is counted among. */
export type Side = 'unnamed' | 'all'

/** The filters of one side, as the ledger counts it. */
export function sideOf(params: StatementParams, side: Side): StatementFilters {
  const { sort, page, ...filters } = params
  return side === 'unnamed'
    ? { ...filters, speakerType: ['unnamed'] }
    : { ...filters, speakerType: [], sourceClass: [], sourceCountry: [] }
}

/** `filters` narrowed to the statements of one outlet. */
export function inOutlet(filters: StatementFilters, slug: string): StatementFilters {
  return { ...filters, outlet: [slug] }
}

/** `filters` narrowed to the statements published in one month, `YYYY-MM`, or on an unknown day. */
export function inMonth(filters: StatementFilters, month: string): StatementFilters {
  if (month === UNKNOWN) return { ...filters, from: null, to: null, undated: true }
  const [first, last] = [`${month}-01`, lastDayOf(month)]
  return {
    ...filters,
    from: filters.from && filters.from > first ? filters.from : first,
    to: filters.to && filters.to < last ? filters.to : last,
  }
}

function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const last = new Date(`${month}-01T00:00:00Z`)
  last.setUTCFullYear(year, number, 0)
  return last.toISOString().slice(0, 10)
}

/** The rows behind a figure of the unnamed. */
export function unnamedHref(params: StatementParams, narrowed: Partial<StatementFilters> = {}): string {
  return statementsHref({ ...sideOf(params, 'unnamed'), ...narrowed })
}
