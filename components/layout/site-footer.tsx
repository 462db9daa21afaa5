// The foot of every page: what this is, and what leaves the machine.
import { useTranslations } from 'next-intl'

export function SiteFooter() {
  const t = useTranslations('frame')
  return (
    <footer data-print="hide" className="mt-24 border-line border-t">
      <div className="page py-8">
        <p className="max-w-[80ch] text-small text-faint">{t('footer')}</p>
      </div>
    </footer>
  )
}
