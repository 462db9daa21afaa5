// The addresses of the index of outlets and of one outlet ↔ words, filters, order and page.
import type { OutletQuery, OutletSortKey } from '@/lib/records/outlets'

type AddressInput = Record<string, string | string[] | undefined>

export const OUTLET_SORT_KEYS = ['name', 'statements', 'articles', 'lastOn'] as const satisfies readonly OutletSortKey[]
const DEFAULT_SORT: OutletQuery['sort'] = { key: 'name', descending: false }
const FILTERS = ['tag', 'country', 'language'] as const

const reader = (input: AddressInput) => (key: string) => [input[key] ?? []].flat().at(-1)?.trim() ?? ''
const numberOf = (text: string) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null)

/** Reads the address of the index; what cannot be used falls back to all outlets by name, on the first page. */
export function parseOutletParams(input: AddressInput): OutletQuery {
  const last = reader(input)
  const sort = last('sort')
  const key = OUTLET_SORT_KEYS.find((known) => known === sort.replace(/^-/, ''))
  return {
    q: last('q'),
    tag: last('tag').toLowerCase() || null,
    country: last('country') || null,
    language: last('language') || null,
    sort: key ? { key, descending: sort.startsWith('-') } : DEFAULT_SORT,
    page: numberOf(last('page')) ?? 1,
  }
}

/** The order as the address writes it; empty for the one that needs no saying. */
export function sortText({ key, descending }: OutletQuery['sort']): string {
  if (key === DEFAULT_SORT.key && descending === DEFAULT_SORT.descending) return ''
  return `${descending ? '-' : ''}${key}`
}

export function outletsHref({ q = '', sort = DEFAULT_SORT, page = 1, ...filters }: Partial<OutletQuery>): string {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  for (const key of FILTERS) if (filters[key]) query.set(key, filters[key])
  if (sortText(sort)) query.set('sort', sortText(sort))
  if (page > 1) query.set('page', String(page))
  return `/outlets${query.size > 0 ? `?${query}` : ''}`
}

/** `with`: words to find another outlet by; `done`: the decision that was just taken. */
export type OutletPageParams = { page: number; with: string; done: number | null }

/** Reads the address of one outlet; what cannot be used is left out. */
export function parseOutletPageParams(input: AddressInput): OutletPageParams {
  const last = reader(input)
  return { page: numberOf(last('page')) ?? 1, with: last('with'), done: numberOf(last('done')) }
}

export function outletHref(slug: string, params: Partial<OutletPageParams> = {}): string {
  const query = new URLSearchParams()
  if (params.page && params.page > 1) query.set('page', String(params.page))
  if (params.with) query.set('with', params.with)
  if (params.done) query.set('done', String(params.done))
  return `/outlets/${encodeURIComponent(slug)}${query.size > 0 ? `?${query}` : ''}`
}
