// Kinds of unnamed sources and the countries they belong to, in words.

import { countryName } from '@/components/ui/country'
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

/** `US` → `United States`; a region such as `West` stands for itself. */
export function sourceCountryName(code: string): string {
  return code === UNKNOWN ? 'not stated' : countryName(code)
}

type Source = { sourceClass: SourceClass; country: string | null; medium: string | null }

/** An unnamed source in words: `intelligence, United States, to CNN`. */
export function sourceLabel({ sourceClass, country, medium }: Source): string {
  const told = [SOURCE_CLASS[sourceClass], ...(country ? [countryName(country)] : [])].join(', ')
  return medium ? `${told}, to ${medium}` : told
}
