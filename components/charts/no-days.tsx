// In place of statements over time where no day of them is known.
import { useTranslations } from 'next-intl'

export function NoDays() {
  const t = useTranslations('charts')
  return <p className="border-ink border-t pt-4 text-soft">{t('noneDated')}</p>
}
