// The address of a list as it is kept: what decides which rows are in it, and their order, written in one way.
import { columnFilters, isComparison, parseCompareParams, toCompareQuery } from '../../compare-params'
import { type StatementFilters, toStatementQuery } from '../../list-params'
import { parseStatementParams } from '../../parse-list-params'

/**
 * Path and query of a list that can be kept, or null where the address is none. The number of the page is left out, and so
 * is `added`: what came in since is told of every kept list anyway.
 */
export function viewAddress(address: string): { path: string; query: string } | null {
  if (!/^\/(?!\/)/.test(address)) return null
  const { pathname, searchParams } = new URL(address, 'http://own.invalid')
  if (pathname === '/statements') {
    const { params } = parseStatementParams(searchParams)
    return { path: pathname, query: toStatementQuery({ ...params, added: null, page: 1 }) }
  }
  const { params } = parseCompareParams(searchParams)
  if (pathname !== '/compare' || !isComparison(params)) return null
  return {
    path: pathname,
    query: toCompareQuery({ ...params, filters: { ...params.filters, added: null }, page: 1 }),
  }
}

/** The filters that leave, one after the other, all statements of a kept list. */
export function viewFilters({ path, query }: { path: string; query: string }): StatementFilters[] {
  const address = new URLSearchParams(query)
  if (path === '/statements') return [parseStatementParams(address).params]
  const { params } = parseCompareParams(address)
  return params.columns.map((column) => columnFilters(params, column))
}
