// Adding articles: the way in that is open, what is going on, and what was handed over before.
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { Section } from '@/components/ui/section'
import type { RunSummary } from '@/lib/records/ingest'
import type { Paged } from '@/lib/records/lists'
import { type IngestParams, ingestHref } from './ingest-address'
import { Live } from './live'
import { RunList } from './run-list'
import { TerminalHelp } from './terminal-help'
import { WayNav } from './way-nav'

type Props = { params: IngestParams; unfinished: RunSummary[]; history: Paged<RunSummary>; children: ReactNode }

export function IngestPage({ params, unfinished, history, children }: Props) {
  const t = useTranslations('ingest')
  const isGoingOn = unfinished.some(({ state, progress }) => state === 'open' && progress.left > 0)
  const over = history.rows.filter(({ id }) => !unfinished.some((run) => run.id === id))
  return (
    <div className="page">
      <PageHead title={t('title')}>{t('intro')}</PageHead>
      {isGoingOn && <Live />}
      <div className="grid grid-cols-1 gap-x-20 gap-y-14 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div>
          <WayNav open={params.way} />
          {children}
        </div>
        <div className="space-y-12">
          {unfinished.length > 0 && (
            <Section title={t('goingOn')}>
              <RunList runs={unfinished} />
            </Section>
          )}
          <Section title={t('handedOver')}>
            {over.length > 0 ? (
              <RunList runs={over} />
            ) : (
              <p className="border-line border-t py-3 text-soft">
                {t(unfinished.length > 0 ? 'nothingElse' : 'nothingYet')}
              </p>
            )}
            <Pager {...history} hrefFor={(page) => ingestHref({ ...params, page })} />
          </Section>
          <Section title={t('fromTerminal')}>
            <TerminalHelp />
          </Section>
        </div>
      </div>
    </div>
  )
}
