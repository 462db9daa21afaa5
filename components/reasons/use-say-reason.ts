// Says reasons where hooks may be called. Only on the server: the words of all reasons are not sent to the browser.
import { useLocale, useTranslations } from 'next-intl'
import type { Sentence } from '@/components/ui/sentence'
import { sayReason } from './say-reason'

export function useSayReason(): (english: string) => Sentence {
  const t = useTranslations('reasons')
  const locale = useLocale()
  return (english) => sayReason(english, locale, t)
}
