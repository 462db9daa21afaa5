// The address of the page of suggestions and decisions.
import { type AddressInput, lastNumber, lastValue } from '@/components/ui/address-values'

export type DecisionsParams = { page: number; logPage: number; by: string; done: number | null }

/** Reads an address; what cannot be used falls back to the first page of everything. */
export function parseDecisionsParams(input: AddressInput): DecisionsParams {
  return {
    page: lastNumber(input, 'page') ?? 1,
    logPage: lastNumber(input, 'log') ?? 1,
    by: lastValue(input, 'by'),
    done: lastNumber(input, 'done'),
  }
}

export function decisionsHref({ page = 1, logPage = 1, by = '', done = null }: Partial<DecisionsParams>): string {
  const query = new URLSearchParams()
  if (page > 1) query.set('page', String(page))
  if (logPage > 1) query.set('log', String(logPage))
  if (by) query.set('by', by)
  if (done) query.set('done', String(done))
  return `/decisions${query.size > 0 ? `?${query}` : ''}`
}
