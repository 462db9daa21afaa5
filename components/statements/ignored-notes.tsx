// What of the address could not be used, one plain sentence each.
import { useTranslations } from 'next-intl'
import { clip } from '@/components/ui/clip'
import { visible } from '@/components/ui/visible'
import type { Ignored } from '@/lib/ignored'

/** More than these are no longer read one by one. */
const MOST_NOTES = 10
const MOST_CHARACTERS = 100

export function IgnoredNotes({ ignored }: { ignored: Ignored[] }) {
  const t = useTranslations('filters')
  if (ignored.length === 0) return null
  const others = ignored.slice(MOST_NOTES).reduce((count, { more = 0 }) => count + 1 + more, 0)
  return (
    <ul aria-label={t('leftOutOfAddress')} className="space-y-1 text-small text-soft">
      {ignored.slice(0, MOST_NOTES).map(({ key, value, reason, detail = '', more = 0 }) => (
        <li key={`${key} ${value}`}>
          {t('ignored', { key, value: clip(visible(value), MOST_CHARACTERS), why: t(reason, { detail }), more })}
        </li>
      ))}
      {others > 0 && <li>{t('ignoredToo', { count: others })}</li>}
    </ul>
  )
}
