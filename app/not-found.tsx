// An address with nothing behind it.
import { useTranslations } from 'next-intl'
import { DeadEnd } from '@/components/ui/dead-end'

export default function NotFound() {
  const t = useTranslations('frame')
  return (
    <DeadEnd
      title={t('notFoundTitle')}
      ways={[
        { href: '/statements', label: t('notFoundStatements') },
        { href: '/speakers', label: t('notFoundSpeakers') },
        { href: '/', label: t('notFoundHome') },
      ]}
    >
      <p>{t('notFoundSaid')}</p>
    </DeadEnd>
  )
}
