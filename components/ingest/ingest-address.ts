// The addresses of adding articles: the way in that is open, a page of the history, one run with the items asked for.
import { type AddressInput, lastNumber, lastValue } from '@/components/ui/address-values'
import type { ItemState } from '@/lib/records/ingest'

export const WAYS = ['text', 'files', 'addresses', 'feeds'] as const
export type Way = (typeof WAYS)[number]

export type IngestParams = { way: Way; page: number }
export type RunParams = { only: ItemState | null; page: number }

/** What an item may be asked for by: every state but that of one that only held others. */
export const ASKED_STATES = [
  'review',
  'fetch',
  'read',
  'store',
  'added',
  'version',
  'duplicate',
  'failed',
  'cancelled',
] as const satisfies readonly ItemState[]

/** Reads an address; what cannot be used is left out. */
export function parseIngestParams(input: AddressInput): IngestParams {
  return { way: WAYS.find((way) => way === lastValue(input, 'way')) ?? 'text', page: lastNumber(input, 'page') ?? 1 }
}

export function parseRunParams(input: AddressInput): RunParams {
  return {
    only: ASKED_STATES.find((state) => state === lastValue(input, 'only')) ?? null,
    page: lastNumber(input, 'page') ?? 1,
  }
}

export function ingestHref({ way = 'text', page = 1 }: Partial<IngestParams>): string {
  return withQuery('/ingest', { way: way === 'text' ? '' : way, page: page > 1 ? String(page) : '' })
}

export function runHref(id: string, { only = null, page = 1 }: Partial<RunParams> = {}): string {
  return withQuery(`/ingest/${encodeURIComponent(id)}`, { only: only ?? '', page: page > 1 ? String(page) : '' })
}

function withQuery(path: string, params: Record<string, string>): string {
  const query = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== ''))
  return `${path}${query.size > 0 ? `?${query}` : ''}`
}
