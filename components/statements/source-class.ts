// Kinds of unnamed sources and the countries they belong to, in words.
import type { SourceClass } from '@/lib/engine/types'
import { UNKNOWN } from '@/lib/list-params'

export const SOURCE_CLASS: Record<SourceClass, string> = {
  government: 'government',
  military: 'military',
  intelligence: 'intelligence',
  diplomatic: 'diplomatic',
  'law-enforcement': 'law enforcement',
  company: 'company',
  witness: 'witness',
  familiar: 'person familiar',
  document: 'document',
  other: 'other',
}

const regions = new Intl.DisplayNames('en', { type: 'region' })

/** `US` → `United States`; a region such as `West` stands for itself, and so does what is no code. */
export function countryName(code: string): string {
  if (code === UNKNOWN) return 'not stated'
  return /^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code
}

type Source = { sourceClass: SourceClass; country: string | null; medium: string | null }

/** An unnamed source in words: `intelligence, United States, to CNN`. */
export function sourceLabel({ sourceClass, country, medium }: Source): string {
  const told = [SOURCE_CLASS[sourceClass], ...(country ? [countryName(country)] : [])].join(', ')
  return medium ? `${told}, to ${medium}` : told
}
