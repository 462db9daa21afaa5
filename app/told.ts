// What a person reads of an error that was written for one.
import { getTranslations } from 'next-intl/server'
import type { Sentence } from '@/components/ui/sentence'
import { refusalOf, sentenceOf } from '@/lib/server'

/** In the reader's language where there are words for it, else in English; null for a fault of ours. */
export async function toldOf(error: unknown): Promise<Sentence | null> {
  const refusal = refusalOf(error)
  if (refusal) return (await getTranslations('refusals'))(refusal.reason, refusal.values)
  const english = sentenceOf(error)
  return english === null ? null : { english }
}
