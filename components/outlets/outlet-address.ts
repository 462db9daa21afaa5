// The addresses of the index of outlets and of one outlet ↔ words, filters, order and page.
import { type AddressInput, lastNumber, lastSort, lastValue, sortText } from '@/components/ui/address-values'
import type { OutletQuery, OutletSortKey } from '@/lib/records/outlets'

export const OUTLET_SORT_KEYS = ['name', 'statements', 'articles', 'lastOn'] as const satisfies readonly OutletSortKey[]
export const DEFAULT_OUTLET_SORT: OutletQuery['sort'] = { key: 'name', descending: false }
const FILTERS = ['tag', 'country', 'language'] as const

/** Reads the address of the index; what cannot be used falls back to all outlets by name, on the first page. */
export function parseOutletParams(input: AddressInput): OutletQuery {
  const last = (key: string) => lastValue(input, key)
  return {
    q: last('q'),
    tag: last('tag').toLowerCase() || null,
    country: last('country') || null,
    language: last('language') || null,
    sort: lastSort(input, OUTLET_SORT_KEYS, DEFAULT_OUTLET_SORT),
    page: lastNumber(input, 'page') ?? 1,
  }
}

/** The index of outlets; what is left out is as it is at first. */
export function outletsHref({
  q = '',
  sort = DEFAULT_OUTLET_SORT,
  page = 1,
  ...filters
}: Partial<OutletQuery>): string {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  for (const key of FILTERS) if (filters[key]) query.set(key, filters[key])
  const order = sortText(sort, DEFAULT_OUTLET_SORT)
  if (order) query.set('sort', order)
  if (page > 1) query.set('page', String(page))
  return `/outlets${query.size > 0 ? `?${query}` : ''}`
}

/** `with`: words to find another outlet by; `done`: the decision that was just taken. */
export type OutletPageParams = { page: number; with: string; done: number | null }

/** Reads the address of one outlet; what cannot be used is left out. */
export function parseOutletPageParams(input: AddressInput): OutletPageParams {
  return {
    page: lastNumber(input, 'page') ?? 1,
    with: lastValue(input, 'with'),
    done: lastNumber(input, 'done'),
  }
}

/** The page of one outlet. */
export function outletHref(slug: string, params: Partial<OutletPageParams> = {}): string {
  const query = new URLSearchParams()
  if (params.page && params.page > 1) query.set('page', String(params.page))
  if (params.with) query.set('with', params.with)
  if (params.done) query.set('done', String(params.done))
  return `/outlets/${encodeURIComponent(slug)}${query.size > 0 ? `?${query}` : ''}`
}
