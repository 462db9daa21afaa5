// What a person reads of an error that was written for one.
import { getLocale, getTranslations } from 'next-intl/server'
import { sayReason } from '@/components/reasons/say-reason'
import type { Sentence } from '@/components/ui/sentence'
import { refusalOf, sentenceOf } from '@/lib/server'

/** In the reader's language where there are words for it, else in English; null for a fault of ours. */
export async function toldOf(error: unknown): Promise<Sentence | null> {
  const refusal = refusalOf(error)
  if (refusal) return (await getTranslations('refusals'))(refusal.reason, refusal.values)
  const english = sentenceOf(error)
  return english === null ? null : sayEnglish(english)
}

/** A sentence that lib gives in English, in the reader's language where there are words for it. */
export async function sayEnglish(english: string): Promise<Sentence> {
  return sayReason(english, await getLocale(), await getTranslations('reasons'))
}
