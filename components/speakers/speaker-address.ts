// The address of the index of speakers ↔ words, type, order, way of counting and page.
import { SPEAKER_TYPES } from '@/lib/list-params'
import type { SpeakerQuery, SpeakerSortKey } from '@/lib/records/speakers'

type AddressInput = Record<string, string | string[] | undefined>

export const SPEAKER_SORT_KEYS = ['statements', 'name', 'lastOn'] as const satisfies readonly SpeakerSortKey[]
const DEFAULT_SORT: SpeakerQuery['sort'] = { key: 'statements', descending: true }

/** Reads an address; what cannot be used falls back to everyone, the most quoted first, on the first page. */
export function parseSpeakerParams(input: AddressInput): SpeakerQuery {
  const last = (key: string) => [input[key] ?? []].flat().at(-1)?.trim() ?? ''
  const [sort, page] = [last('sort'), last('page')]
  const key = SPEAKER_SORT_KEYS.find((known) => known === sort.replace(/^-/, ''))
  return {
    q: last('q'),
    type: SPEAKER_TYPES.find((type) => type === last('type')) ?? null,
    sort: key ? { key, descending: sort.startsWith('-') } : DEFAULT_SORT,
    copies: last('copies') === 'once' ? 'once' : null,
    versions: last('versions') === 'all' ? 'all' : null,
    page: /^[1-9]\d{0,8}$/.test(page) ? Number(page) : 1,
  }
}

/** The order as the address writes it; empty for the one that needs no saying. */
export function sortText({ key, descending }: SpeakerQuery['sort']): string {
  if (key === DEFAULT_SORT.key && descending === DEFAULT_SORT.descending) return ''
  return `${descending ? '-' : ''}${key}`
}

export function speakersHref({
  q = '',
  type = null,
  sort = DEFAULT_SORT,
  page = 1,
  copies,
  versions,
}: Partial<SpeakerQuery>): string {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  if (type) query.set('type', type)
  if (sortText(sort)) query.set('sort', sortText(sort))
  if (copies) query.set('copies', copies)
  if (versions) query.set('versions', versions)
  if (page > 1) query.set('page', String(page))
  return `/speakers${query.size > 0 ? `?${query}` : ''}`
}
