// Lets a keyboard pass over the head of the page.
import { useTranslations } from 'next-intl'

export function SkipLink() {
  const t = useTranslations('frame')
  return (
    <a
      href="#main"
      data-print="hide"
      className="fixed top-2 left-2 z-50 -translate-y-20 rounded-[3px] bg-accent px-4 py-2 text-on-accent focus:translate-y-0"
    >
      {t('skip')}
    </a>
  )
}
