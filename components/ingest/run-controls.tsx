// What can be done with a run as a whole.
import { ActButton } from '@/components/ui/act-button'
import { formatCount, formatCounted } from '@/components/ui/figure'
import type { RunPage } from '@/lib/records'
import type { RunSteps } from './ingest-steps'

export function RunControls({ run, steps }: { run: RunPage; steps: RunSteps }) {
  const { id, state, progress, alreadyThere, mayPass } = run
  const { review } = progress.counts
  const isUnfinished = state === 'open' || state === 'paused'
  const toAdd = review - alreadyThere
  const fields = { run: id }
  return (
    <div className="mt-5 flex flex-wrap items-baseline gap-x-6 gap-y-3">
      {toAdd > 0 && isUnfinished && (
        <ActButton act={steps.addAll} fields={fields} look="button button-strong">
          {review === 1 ? 'Add it' : toAdd === 1 ? 'Add the new one' : `Add all ${formatCount(toAdd)}`}
        </ActButton>
      )}
      {alreadyThere > 0 && isUnfinished && (
        <span className="text-small text-soft">
          {formatCounted(alreadyThere, 'is there already', 'are there already')}
        </span>
      )}
      {state === 'open' && progress.left > 0 && (
        <ActButton act={steps.pause} fields={fields}>
          Pause
        </ActButton>
      )}
      {state === 'paused' && (
        <ActButton act={steps.resume} fields={fields}>
          Go on
        </ActButton>
      )}
      {isUnfinished && (progress.left > 0 || review > 0) && (
        <ActButton act={steps.cancel} fields={fields}>
          {review > 0 && progress.left === 0 ? 'Leave out the rest' : 'Cancel'}
        </ActButton>
      )}
      {mayPass > 0 && (
        <ActButton act={steps.retry} fields={fields}>
          Try {formatCounted(mayPass, 'failed one', 'failed ones')} again
        </ActButton>
      )}
    </div>
  )
}
