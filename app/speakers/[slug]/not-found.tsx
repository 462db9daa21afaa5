// A speaker nobody knows.
import { useTranslations } from 'next-intl'
import { DeadEnd } from '@/components/ui/dead-end'

export default function NotFound() {
  const t = useTranslations('speakers')
  return (
    <DeadEnd
      title={t('notFoundTitle')}
      ways={[
        { href: '/speakers', label: t('notFoundSpeakers') },
        { href: '/statements', label: t('notFoundStatements') },
      ]}
    >
      <p>{t('notFoundSaid')}</p>
    </DeadEnd>
  )
}
