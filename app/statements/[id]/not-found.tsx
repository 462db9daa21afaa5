// A statement that is not here.
import { useTranslations } from 'next-intl'
import { DeadEnd } from '@/components/ui/dead-end'

export default function NotFound() {
  const t = useTranslations('utterances')
  return (
    <DeadEnd
      title={t('notFoundTitle')}
      ways={[
        { href: '/statements', label: t('searchStatements') },
        { href: '/ingest', label: t('addArticles') },
      ]}
    >
      <p>{t('notFoundText')}</p>
    </DeadEnd>
  )
}
