// Addresses of kept lists, and of what is new in them.
import { statementsHref } from '@/components/statements/statement-address'
import { compareHref, parseCompareParams } from '@/lib/compare-params'
import { parseStatementParams } from '@/lib/parse-list-params'
import type { SavedView } from '@/lib/records/overview'

type Address = Pick<SavedView, 'path' | 'query'>

export const viewHref = ({ path, query }: Address): string => path + query

/** The same list with only what came in after `added`, ISO 8601. */
export function freshHref({ path, query }: Address, added: string): string {
  const address = new URLSearchParams(query)
  if (path === '/statements') return statementsHref({ ...parseStatementParams(address).params, added })
  const { params } = parseCompareParams(address)
  return compareHref({ ...params, filters: { ...params.filters, added } })
}

/** The list of kept lists, which says what was done to one of them. */
export const viewsHref = (done?: { deleted: number } | { restored: number }): string =>
  `/views${done ? `?${new URLSearchParams(Object.entries(done).map(([key, id]) => [key, String(id)]))}` : ''}`
