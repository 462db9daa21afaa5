// The address of the index of speakers ↔ words, type, order, way of counting and page.
import { type AddressInput, lastNumber, lastSort, lastValue, sortText } from '@/components/ui/address-values'
import { SPEAKER_TYPES } from '@/lib/list-params'
import type { SpeakerQuery, SpeakerSortKey } from '@/lib/records/speakers'

export const SPEAKER_SORT_KEYS = ['statements', 'name', 'lastOn'] as const satisfies readonly SpeakerSortKey[]
export const DEFAULT_SPEAKER_SORT: SpeakerQuery['sort'] = { key: 'statements', descending: true }

/** Reads an address; what cannot be used falls back to everyone, the most quoted first, on the first page. */
export function parseSpeakerParams(input: AddressInput): SpeakerQuery {
  const last = (key: string) => lastValue(input, key)
  return {
    q: last('q'),
    type: SPEAKER_TYPES.find((type) => type === last('type')) ?? null,
    sort: lastSort(input, SPEAKER_SORT_KEYS, DEFAULT_SPEAKER_SORT),
    copies: last('copies') === 'once' ? 'once' : null,
    versions: last('versions') === 'all' ? 'all' : null,
    page: lastNumber(input, 'page') ?? 1,
  }
}

/** The index of speakers; what is left out is as it is at first. */
export function speakersHref({
  q = '',
  type = null,
  sort = DEFAULT_SPEAKER_SORT,
  page = 1,
  copies,
  versions,
}: Partial<SpeakerQuery>): string {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  if (type) query.set('type', type)
  const order = sortText(sort, DEFAULT_SPEAKER_SORT)
  if (order) query.set('sort', order)
  if (copies) query.set('copies', copies)
  if (versions) query.set('versions', versions)
  if (page > 1) query.set('page', String(page))
  return `/speakers${query.size > 0 ? `?${query}` : ''}`
}
