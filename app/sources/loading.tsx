// While the ledger is read.
import { useTranslations } from 'next-intl'
import { Waiting } from '@/components/ui/waiting'

export default function Loading() {
  const t = useTranslations('sources')
  return <Waiting label={t('loading')} />
}
