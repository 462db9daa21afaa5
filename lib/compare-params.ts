// The address of a comparison ↔ its columns, filters, order and page. Page, profile, JSON and CSV all read the same object.
import { type Ignored, ignoredFor, ignoredTogether } from './ignored'
import { isDay, isLanguageCode, type StatementFilters, toStatementQuery } from './list-params'
import { type AddressInput, oneOf, parseStatementParams, valuesOf } from './parse-list-params'

export const COMPARE_BY = ['outlet', 'language', 'period'] as const
export type CompareBy = (typeof COMPARE_BY)[number]
/** Fewer columns are no comparison; more are not read side by side. Periods are always two. */
export const MIN_COLUMNS = 2
export const MAX_COLUMNS = 6
export const COMPARE_PAGE_SIZE = 25

/** Oldest first, newest first, and what most columns ran first. */
export const COMPARE_SORTS = ['date', '-date', '-reports'] as const
export type CompareSort = (typeof COMPARE_SORTS)[number]
/** Every utterance; those at least two columns ran; those all ran; those some column left out; those only one ran. */
export const COMPARE_SHOWS = ['all', 'shared', 'every', 'gaps', 'single'] as const
export type CompareShow = (typeof COMPARE_SHOWS)[number]

export type CompareColumn = {
  /** The slug of an outlet or the code of a language, as the address has it; of periods `1` and `2`. */
  key: string
  /** What a statement must be to stand in it, besides the filters common to all columns. */
  filters: Partial<Pick<StatementFilters, 'outlet' | 'language' | 'from' | 'to'>>
}

export type CompareParams = {
  by: CompareBy
  /** In the order of the address; two to six where there is something to compare, fewer while it is being chosen. */
  columns: CompareColumn[]
  /** What holds for every column: without the outlets, languages or days that make the columns. */
  filters: StatementFilters
  show: CompareShow
  /** Keys of columns that must have run an utterance, and of those that must have left it out. */
  ran: string[]
  without: string[]
  sort: CompareSort
  /** Counted from 1. */
  page: number
}

const { sort: _sort, page: _page, ...NO_FILTERS } = parseStatementParams({}).params

/** What an address of statements does not know; `sort` means another order here. */
const OWN_KEYS = ['by', 'from2', 'to2', 'show', 'ran', 'without', 'sort']

/**
 * Reads the address of a comparison. Never throws: what cannot be used is left out of `params` and named in `ignored`.
 * The columns are the values of `outlet`, of `language` with `by=language`, and with `by=period` the days `from` to `to`
 * and `from2` to `to2`; every other filter means what it means in a list of statements.
 * @param others keys of the address that whoever calls reads itself
 */
export function parseCompareParams(
  input: AddressInput,
  others: readonly string[] = [],
): { params: CompareParams; ignored: Ignored[] } {
  const keys = input instanceof URLSearchParams ? [...new Set(input.keys())] : Object.keys(input)
  const rest = keys.filter((key) => !OWN_KEYS.includes(key))
  const read = parseStatementParams(Object.fromEntries(rest.map((key) => [key, valuesOf(input, key)])), others)
  const { sort: _, page, ...filters } = read.params
  const ignored = [...read.ignored]

  const by = oneOf(input, 'by', COMPARE_BY, ignored) ?? COMPARE_BY[0]
  const second = secondPeriod(input, by, ignored)
  const columns = columnsOf(by, filters, second, ignored)

  const columnKeys = (key: string): string[] =>
    valuesOf(input, key).filter((value) => {
      const known = columns.some((column) => column.key === value)
      if (!known) ignored.push(ignoredFor('notAColumn', key, value))
      return known
    })

  const params: CompareParams = {
    by,
    columns,
    filters: { ...filters, ...NO_COLUMN[by] },
    show: oneOf(input, 'show', COMPARE_SHOWS, ignored) ?? COMPARE_SHOWS[0],
    ran: columnKeys('ran'),
    without: columnKeys('without'),
    sort: oneOf(input, 'sort', COMPARE_SORTS, ignored) ?? COMPARE_SORTS[0],
    page,
  }
  return { params, ignored }
}

/** The filters that make the columns, switched off. */
const NO_COLUMN: Record<CompareBy, CompareColumn['filters']> = {
  outlet: { outlet: [] },
  language: { language: [] },
  period: { from: null, to: null },
}

type Period = Pick<StatementFilters, 'from' | 'to'>

function secondPeriod(input: AddressInput, by: CompareBy, ignored: Ignored[]): Period {
  const day = (key: string): string | null => {
    const value = valuesOf(input, key).at(-1)
    if (value === undefined) return null
    if (by === 'period' && isDay(value)) return value
    ignored.push(ignoredFor(by === 'period' ? 'notADay' : 'onlyByPeriod', key, value))
    return null
  }
  return { from: day('from2'), to: day('to2') }
}

function columnsOf(by: CompareBy, filters: StatementFilters, second: Period, ignored: Ignored[]): CompareColumn[] {
  if (by === 'period') {
    const first = { from: filters.from, to: filters.to }
    const periods = [first, second].filter(({ from, to }) => from || to)
    if (periods.length > 1 && doOverlap(first, second)) {
      const value = `${second.from ?? ''} to ${second.to ?? ''}`.trim()
      ignored.push(ignoredFor('sharesDays', 'second period', value))
      periods.pop()
    }
    return periods.map((period, index) => ({ key: String(index + 1), filters: period }))
  }
  const values = filters[by].filter((value) => {
    const fits = by === 'outlet' || isLanguageCode(value)
    if (!fits) ignored.push(ignoredFor('notALanguage', by, value))
    return fits
  })
  ignored.push(...ignoredTogether('tooManyColumns', by, values.slice(MAX_COLUMNS), String(MAX_COLUMNS)))
  return values.slice(0, MAX_COLUMNS).map((value) => ({ key: value, filters: { [by]: [value] } }))
}

/** Two stretches of days, both ends included; an open end goes on. */
const doOverlap = (a: Period, b: Period): boolean =>
  (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999')

/** Whether there are enough columns to compare. */
export function isComparison({ columns }: Pick<CompareParams, 'columns'>): boolean {
  return columns.length >= MIN_COLUMNS
}

/** The filters that leave exactly the statements standing in `column`, as every list of statements takes them. */
export function columnFilters({ filters }: Pick<CompareParams, 'filters'>, column: CompareColumn): StatementFilters {
  return { ...filters, ...column.filters }
}

/** Filters that say where something is printed; all others say what is reported there. */
const OF_COVERAGE = ['outlet', 'outletTag', 'outletCountry', 'language', 'versions'] as const

/**
 * The filters that leave all coverage of `column`, whatever it reports: what a blank cell is held against. They take over
 * the outlets, their tags and countries, the languages and the versions asked for, and nothing else.
 */
export function coverageFilters({ filters }: Pick<CompareParams, 'filters'>, column: CompareColumn): StatementFilters {
  const kept = Object.fromEntries(OF_COVERAGE.map((key) => [key, filters[key]]))
  return { ...NO_FILTERS, ...kept, ...column.filters }
}

/**
 * Writes an address query for `params`, defaults left out, keys in a fixed order; `''` when nothing is set.
 * The reverse of `parseCompareParams`.
 */
export function toCompareQuery(params: Partial<CompareParams>): string {
  const text = [toStatementQuery(asFilters(params)).slice(1), toOwnQuery(params)].filter(Boolean).join('&')
  return text && `?${text}`
}

/**
 * What of an address a list of statements knows: the filters, those that make the columns among them. Of two periods only
 * the first can be said so.
 */
export function asFilters({ by = 'outlet', columns = [], filters }: Partial<CompareParams>): Partial<StatementFilters> {
  return { ...filters, ...(by === 'period' ? columns[0]?.filters : { [by]: columns.map(({ key }) => key) }) }
}

/** What of an address no list of statements knows, as a query without its mark. */
export function toOwnQuery(params: Partial<CompareParams>): string {
  const { by = 'outlet', columns = [], show = 'all', sort = 'date', page = 1 } = params
  const second = columns[1]
  const query = new URLSearchParams()
  if (by !== 'outlet') query.set('by', by)
  if (by === 'period' && second?.filters.from) query.set('from2', second.filters.from)
  if (by === 'period' && second?.filters.to) query.set('to2', second.filters.to)
  if (show !== 'all') query.set('show', show)
  for (const key of params.ran ?? []) query.append('ran', key)
  for (const key of params.without ?? []) query.append('without', key)
  if (sort !== 'date') query.set('sort', sort)
  if (page > 1) query.set('page', String(page))
  return query.toString()
}

/** The address of a comparison. */
export function compareHref(params: Partial<CompareParams>): string {
  return `/compare${toCompareQuery(params)}`
}
