// An article that is not here.
import { useTranslations } from 'next-intl'
import { DeadEnd } from '@/components/ui/dead-end'

export default function NotFound() {
  const t = useTranslations('articles')
  return (
    <DeadEnd
      title={t('notFoundTitle')}
      ways={[
        { href: '/statements', label: t('notFoundWayStatements') },
        { href: '/outlets', label: t('notFoundWayOutlets') },
        { href: '/ingest', label: t('notFoundWayAdd') },
      ]}
    >
      <p>{t('notFoundSaid')}</p>
    </DeadEnd>
  )
}
