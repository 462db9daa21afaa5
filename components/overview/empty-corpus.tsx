// The front page before there is anything on it: how to begin.
import { useTranslations } from 'next-intl'
import { TerminalHelp } from '@/components/ingest/terminal-help'
import { DeadEnd } from '@/components/ui/dead-end'

export function EmptyCorpus() {
  const t = useTranslations('overview')
  return (
    <DeadEnd title={t('emptyTitle')} ways={[{ href: '/ingest', label: t('emptyWay') }]}>
      <p className="mb-6">{t('emptySaid')}</p>
      <TerminalHelp />
    </DeadEnd>
  )
}
