// What waits for a decision about names, and the log of what was decided.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { Section } from '@/components/ui/section'
import { useFormat } from '@/components/ui/use-format'
import type { DecisionLine, SuggestionLine } from '@/lib/records/decisions'
import type { Paged } from '@/lib/records/lists'
import { DecisionLog } from './decision-log'
import type { Decisions } from './decisions'
import { type DecisionsParams, decisionsHref } from './decisions-address'
import { DoneNote } from './done-note'
import { SuggestionList } from './suggestion-list'

type Props = {
  suggestions: Paged<SuggestionLine>
  log: Paged<DecisionLine>
  params: DecisionsParams
  who: string
  decide: Decisions
}

export function DecisionsPage({ suggestions, log, params, who, decide }: Props) {
  const t = useTranslations('decisions')
  const done = log.rows.find(({ id }) => id === params.done)
  const here = decisionsHref({ ...params, done: null })
  return (
    <div className="page">
      <PageHead
        title={t('title')}
        kicker={
          <Link href="/speakers" className="link">
            {t('speakers')}
          </Link>
        }
      >
        {t('intro')}
      </PageHead>
      {done && <DoneNote decision={done} undo={decide.undo} who={who} back={here} />}
      <div className="grid grid-cols-1 gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <Section title={t('pairs', { count: suggestions.total })}>
          {suggestions.total === 0 ? (
            <p className="border-line border-t py-3 text-soft">{t('nothingWaits')}</p>
          ) : (
            <SuggestionList lines={suggestions.rows} settle={decide.settle} who={who} back={here} />
          )}
          <Pager {...suggestions} hrefFor={(page) => decisionsHref({ ...params, page, done: null })} />
        </Section>
        <Section title={t('log')} aside={<LogFilter params={params} total={log.total} />}>
          <DecisionLog lines={log.rows} undo={decide.undo} who={who} back={here} />
          <Pager {...log} hrefFor={(logPage) => decisionsHref({ ...params, logPage, done: null })} />
        </Section>
      </div>
    </div>
  )
}

function LogFilter({ params, total }: { params: DecisionsParams; total: number }) {
  const t = useTranslations('decisions')
  const format = useFormat()
  if (params.by === '') return <span className="text-soft tabular-nums">{format.count(total)}</span>
  return (
    <span className="text-soft">
      {t.rich('loggedBy', {
        count: total,
        who: params.by,
        link: (showAll) => (
          <Link href={decisionsHref({ ...params, by: '', logPage: 1 })} className="link">
            {showAll}
          </Link>
        ),
      })}
    </span>
  )
}
