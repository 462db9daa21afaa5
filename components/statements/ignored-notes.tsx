// What of the address could not be used, one plain sentence each.
import { useTranslations } from 'next-intl'
import { visible } from '@/components/ui/visible'
import type { Ignored } from '@/lib/ignored'

export function IgnoredNotes({ ignored }: { ignored: Ignored[] }) {
  const t = useTranslations('filters')
  if (ignored.length === 0) return null
  return (
    <ul aria-label={t('leftOutOfAddress')} className="space-y-1 text-small text-soft">
      {ignored.map(({ key, value, reason, detail = '' }) => (
        <li key={`${key} ${value}`}>{t('ignored', { key, value: visible(value), why: t(reason, { detail }) })}</li>
      ))}
    </ul>
  )
}
