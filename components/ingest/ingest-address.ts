// The addresses of adding articles: the way in that is open, a page of the history, one run with the items asked for.
import type { ItemState } from '@/lib/records/ingest'

export const WAYS = ['text', 'files', 'addresses', 'feeds'] as const
export type Way = (typeof WAYS)[number]

export type IngestParams = { way: Way; page: number }
export type RunParams = { only: ItemState | null; page: number }

type AddressInput = Record<string, string | string[] | undefined>

const last = (input: AddressInput, key: string) => [input[key] ?? []].flat().at(-1)?.trim() ?? ''
const pageOf = (input: AddressInput) => {
  const page = last(input, 'page')
  return /^[1-9]\d{0,8}$/.test(page) ? Number(page) : 1
}

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
  return { way: WAYS.find((way) => way === last(input, 'way')) ?? 'text', page: pageOf(input) }
}

export function parseRunParams(input: AddressInput): RunParams {
  return { only: ASKED_STATES.find((state) => state === last(input, 'only')) ?? null, page: pageOf(input) }
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
