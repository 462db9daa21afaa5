// The address of the list of speakers ↔ words, type and page.

import type { SpeakerType } from '@/lib/engine/types'
import { SPEAKER_TYPES } from '@/lib/list-params'

export type SpeakerListParams = { q: string; type: SpeakerType | null; page: number }

type AddressInput = Record<string, string | string[] | undefined>

/** Reads an address; what cannot be used falls back to everything, on the first page. */
export function parseSpeakerParams(input: AddressInput): SpeakerListParams {
  const last = (key: string) => [input[key] ?? []].flat().at(-1)?.trim() ?? ''
  const page = last('page')
  return {
    q: last('q'),
    type: SPEAKER_TYPES.find((type) => type === last('type')) ?? null,
    page: /^[1-9]\d{0,8}$/.test(page) ? Number(page) : 1,
  }
}

export function speakersHref({ q = '', type = null, page = 1 }: Partial<SpeakerListParams>): string {
  const query = new URLSearchParams()
  if (q) query.set('q', q)
  if (type) query.set('type', type)
  if (page > 1) query.set('page', String(page))
  return `/speakers${query.size > 0 ? `?${query}` : ''}`
}
