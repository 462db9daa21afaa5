// An outlet nobody knows.
import { useTranslations } from 'next-intl'
import { DeadEnd } from '@/components/ui/dead-end'

export default function NotFound() {
  const t = useTranslations('outlets')
  return (
    <DeadEnd
      title={t('notFoundTitle')}
      ways={[
        { href: '/outlets', label: t('seeAll') },
        { href: '/ingest', label: t('addArticles') },
      ]}
    >
      <p>{t('notFoundText')}</p>
    </DeadEnd>
  )
}
