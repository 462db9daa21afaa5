// Runs as lines: what was handed over when, and what came of it.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useSayReason } from '@/components/reasons/use-say-reason'
import { Moment } from '@/components/ui/moment'
import type { ItemState, RunSummary } from '@/lib/records/ingest'
import { runHref } from './ingest-address'
import { runLabel, shownState } from './item-words'
import { ProgressBar, ProgressWords } from './run-progress'

/** What is told of a run that is over, in this order. */
const TOLD: ItemState[] = ['added', 'version', 'duplicate', 'cancelled', 'failed']

export function RunList({ runs }: { runs: RunSummary[] }) {
  const t = useTranslations('ingest')
  const say = useSayReason()
  return (
    <ol className="border-line border-t">
      {runs.map((run) => (
        <li key={run.id} className="border-line border-b py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5">
            <Link href={runHref(run.id)} className="min-w-0 link-quiet">
              <bdi>{runLabel(run, say)}</bdi>
            </Link>
            <span className="text-small text-soft">
              <Moment value={run.createdAt} />
            </span>
          </div>
          <p className="mt-0.5 flex flex-wrap gap-x-4 text-small text-soft">
            <span>{t('runKind', { kind: run.kind })}</span>
            <Outcome run={run} />
          </p>
          {run.state === 'open' && run.progress.left > 0 && (
            <div className="mt-2">
              <ProgressBar progress={run.progress} label={t('progressOf', { run: runLabel(run, say) })} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

function Outcome({ run: { id, state, progress } }: { run: RunSummary }) {
  const t = useTranslations('ingest')
  const { counts, left } = progress
  const told = TOLD.filter((each) => counts[each] > 0)
  return (
    <>
      {state !== 'finished' && counts.review === 0 && (
        <span className="text-ink">{t('runState', { state: shownState({ state, progress }) })}</span>
      )}
      {left > 0 && state !== 'cancelled' && <ProgressWords progress={progress} />}
      {counts.review > 0 && (
        <Link href={runHref(id, { only: 'review' })} className="text-accent link">
          {t('outcome', { state: 'review', count: counts.review })}
        </Link>
      )}
      {told.map((each) => (
        <Link
          key={each}
          href={runHref(id, { only: each })}
          className={`tabular-nums link ${each === 'failed' ? 'text-alert' : ''}`}
        >
          {t('outcome', { state: each, count: counts[each] })}
        </Link>
      ))}
      {told.length === 0 && left === 0 && counts.review === 0 && <span>{t('nothingInIt')}</span>}
    </>
  )
}
