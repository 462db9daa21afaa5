// Runs as lines: what was handed over when, and what came of it.
import Link from 'next/link'
import { formatCounted } from '@/components/ui/figure'
import type { ItemState, RunSummary } from '@/lib/records'
import { runHref } from './ingest-address'
import { RUN_KIND, runWords } from './item-words'
import { Moment } from './moment'
import { ProgressBar, ProgressWords } from './run-progress'

/** What is told of a run that is over, in this order. */
const TOLD: { state: ItemState; one: string; many: string }[] = [
  { state: 'added', one: 'added', many: 'added' },
  { state: 'version', one: 'new version', many: 'new versions' },
  { state: 'duplicate', one: 'already there', many: 'already there' },
  { state: 'cancelled', one: 'left out', many: 'left out' },
  { state: 'failed', one: 'failed', many: 'failed' },
]

export function RunList({ runs }: { runs: RunSummary[] }) {
  return (
    <ol className="border-line border-t">
      {runs.map((run) => (
        <li key={run.id} className="border-line border-b py-3">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5">
            <Link href={runHref(run.id)} className="min-w-0 link-quiet">
              <bdi>{run.label}</bdi>
            </Link>
            <span className="text-small text-soft">
              <Moment value={run.createdAt} />
            </span>
          </div>
          <p className="mt-0.5 flex flex-wrap gap-x-4 text-small text-soft">
            <span>{RUN_KIND[run.kind]}</span>
            <Outcome run={run} />
          </p>
          {run.state === 'open' && run.progress.left > 0 && (
            <div className="mt-2">
              <ProgressBar progress={run.progress} label={`Progress of ${run.label}`} />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

function Outcome({ run: { id, state, progress } }: { run: RunSummary }) {
  const { counts, left } = progress
  const told = TOLD.filter((each) => counts[each.state] > 0)
  return (
    <>
      {state !== 'finished' && counts.review === 0 && <span className="text-ink">{runWords({ state, progress })}</span>}
      {left > 0 && state !== 'cancelled' && <ProgressWords progress={progress} />}
      {counts.review > 0 && (
        <Link href={runHref(id, { only: 'review' })} className="text-accent link">
          {formatCounted(counts.review, 'waits for you', 'wait for you')}
        </Link>
      )}
      {told.map((each) => (
        <Link
          key={each.state}
          href={runHref(id, { only: each.state })}
          className={`tabular-nums link ${each.state === 'failed' ? 'text-alert' : ''}`}
        >
          {formatCounted(counts[each.state], each.one, each.many)}
        </Link>
      ))}
      {told.length === 0 && left === 0 && counts.review === 0 && <span>nothing in it</span>}
    </>
  )
}
