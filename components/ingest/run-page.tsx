// One run: how far it is, what waits for a person, and what came of each item.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useSayReason } from '@/components/reasons/use-say-reason'
import { Moment } from '@/components/ui/moment'
import { PageHead } from '@/components/ui/page-head'
import { Pager } from '@/components/ui/pager'
import { useFormat } from '@/components/ui/use-format'
import type { RunPage as RunRecord } from '@/lib/records/ingest'
import { ASKED_STATES, ingestHref, runHref } from './ingest-address'
import type { RunSteps } from './ingest-steps'
import { ItemList } from './item-list'
import { runLabel, shownState } from './item-words'
import { Live } from './live'
import { RunControls } from './run-controls'
import { ProgressBar, ProgressWords } from './run-progress'

export function RunPage({ run, steps }: { run: RunRecord; steps: RunSteps }) {
  const t = useTranslations('ingest')
  const say = useSayReason()
  const { id, state, progress, items, only } = run
  const isGoingOn = state === 'open' && progress.left > 0
  return (
    <div className="page">
      <PageHead
        title={<bdi>{runLabel(run, say)}</bdi>}
        kicker={
          <Link href={ingestHref({})} className="link">
            {t('title')}
          </Link>
        }
      >
        {t.rich('runHead', {
          kind: () => <span className="inline-block first-letter:uppercase">{t('runKind', { kind: run.kind })}</span>,
          created: () => <Moment value={run.createdAt} />,
          state: t('runState', { state: shownState(run) }),
          finished: () =>
            run.finishedAt && (
              <>
                {' '}
                <Moment value={run.finishedAt} />
              </>
            ),
        })}
      </PageHead>
      {isGoingOn && <Live />}
      <div className="mb-10 max-w-[48rem]">
        <ProgressBar progress={progress} label={t('progress')} />
        <p className="mt-2 text-small text-soft">
          <ProgressWords progress={progress} />
        </p>
        <RunControls run={run} steps={steps} />
      </div>
      <StateFilter run={run} />
      {items.rows.length > 0 ? (
        <ItemList run={id} rows={items.rows} steps={steps} isOpen={state === 'open'} />
      ) : (
        <p className="border-line border-t py-10 text-soft">
          {t(isGoingOn ? 'beingOpened' : only ? 'noneInState' : 'emptyRun')}
        </p>
      )}
      <Pager {...items} hrefFor={(page) => runHref(id, { only, page })} />
    </div>
  )
}

function StateFilter({ run: { id, only, progress } }: { run: RunRecord }) {
  const t = useTranslations('ingest')
  const format = useFormat()
  const present = ASKED_STATES.filter((state) => progress.counts[state] > 0 || state === only)
  if (present.length < 2 && only === null) return null
  const look = 'text-soft link-quiet aria-[current]:font-medium aria-[current]:text-accent'
  return (
    <nav aria-label={t('itemsByState')} className="mb-4 flex flex-wrap gap-x-5 gap-y-1">
      <Link href={runHref(id)} aria-current={only === null ? 'page' : undefined} className={look}>
        {t('all')}
      </Link>
      {present.map((state) => (
        <Link
          key={state}
          href={runHref(id, { only: state })}
          aria-current={only === state ? 'page' : undefined}
          className={look}
        >
          {t('itemState', { state })} <span className="tabular-nums">{format.count(progress.counts[state])}</span>
        </Link>
      ))}
    </nav>
  )
}
