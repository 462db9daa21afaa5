// While the statements are read.
import { useTranslations } from 'next-intl'
import { Waiting } from '@/components/ui/waiting'

export default function Loading() {
  const t = useTranslations('statements')
  return <Waiting label={t('loading')} />
}
