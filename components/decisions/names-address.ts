// The address of the page about a speaker's names.
import { type AddressInput, lastNumber, lastValue } from '@/components/ui/address-values'

export type NamesParams = {
  /** Words to find another speaker by. */
  with: string
  /** The spelling that is being split off, and its language. */
  split: string
  language: string
  /** The decision that was just taken. */
  done: number | null
}

/** Reads an address; what cannot be used is left out. */
export function parseNamesParams(input: AddressInput): NamesParams {
  const last = (key: string) => lastValue(input, key)
  return {
    ...{ with: last('with'), split: last('split'), language: last('language') },
    done: lastNumber(input, 'done'),
  }
}

export function namesHref(slug: string, params: Partial<NamesParams>): string {
  const query = new URLSearchParams(
    Object.entries(params).flatMap(([key, value]) => (value ? [[key, String(value)]] : [])),
  )
  return `/speakers/${encodeURIComponent(slug)}/names${query.size > 0 ? `?${query}` : ''}`
}
