// What waits for a decision about names, and the log of what was decided.
import Link from 'next/link'
import { formatCount, formatCounted } from '@/components/ui/figure'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { Section } from '@/components/ui/section'
import type { DecisionLine, Paged, SuggestionLine } from '@/lib/records'
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
  const done = log.rows.find(({ id }) => id === params.done)
  const here = decisionsHref({ ...params, done: null })
  return (
    <div className="page">
      <PageHead
        title="Who is who"
        kicker={
          <Link href="/speakers" className="link">
            Speakers
          </Link>
        }
      >
        Names that are surely one are joined as articles come in, and signed “Dictum” below. What is doubtful waits for
        you. Everything can be undone.
      </PageHead>
      {done && <DoneNote decision={done} undo={decide.undo} who={who} back={here} />}
      <div className="grid grid-cols-1 gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <Section title={`${formatCounted(suggestions.total, 'pair')} that may be one`}>
          {suggestions.total === 0 ? (
            <p className="border-line border-t py-3 text-soft">Nothing waits for a decision.</p>
          ) : (
            <SuggestionList lines={suggestions.rows} settle={decide.settle} who={who} back={here} />
          )}
          <Pager {...suggestions} hrefFor={(page) => decisionsHref({ ...params, page, done: null })} />
        </Section>
        <Section title="The log" aside={<LogFilter params={params} total={log.total} />}>
          <DecisionLog lines={log.rows} undo={decide.undo} who={who} back={here} />
          <Pager {...log} hrefFor={(logPage) => decisionsHref({ ...params, logPage, done: null })} />
        </Section>
      </div>
    </div>
  )
}

function LogFilter({ params, total }: { params: DecisionsParams; total: number }) {
  if (params.by === '') return <span className="text-soft tabular-nums">{formatCount(total)}</span>
  return (
    <span className="text-soft">
      {formatCount(total)} by {params.by} ·{' '}
      <Link href={decisionsHref({ ...params, by: '', logPage: 1 })} className="link">
        show all
      </Link>
    </span>
  )
}
