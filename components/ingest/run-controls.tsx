// What can be done with a run as a whole.
import { formatCount, formatCounted } from '@/components/ui/figure'
import type { RunSummary } from '@/lib/records'
import type { RunSteps } from './ingest-steps'
import { StepButton } from './step-button'

export function RunControls({ run, steps }: { run: RunSummary; steps: RunSteps }) {
  const { id, state, progress } = run
  const { review, failed } = progress.counts
  const isUnfinished = state === 'open' || state === 'paused'
  const fields = { run: id }
  return (
    <div className="mt-5 flex flex-wrap items-baseline gap-x-6 gap-y-3">
      {review > 0 && isUnfinished && (
        <StepButton step={steps.addAll} fields={fields} look="button button-strong">
          {review === 1 ? 'Add it' : `Add all ${formatCount(review)}`}
        </StepButton>
      )}
      {state === 'open' && progress.left > 0 && (
        <StepButton step={steps.pause} fields={fields}>
          Pause
        </StepButton>
      )}
      {state === 'paused' && (
        <StepButton step={steps.resume} fields={fields}>
          Go on
        </StepButton>
      )}
      {isUnfinished && (progress.left > 0 || review > 0) && (
        <StepButton step={steps.cancel} fields={fields}>
          {review > 0 && progress.left === 0 ? 'Leave out the rest' : 'Cancel'}
        </StepButton>
      )}
      {failed > 0 && (
        <StepButton step={steps.retry} fields={fields}>
          Try {formatCounted(failed, 'failed one', 'failed ones')} again
        </StepButton>
      )}
    </div>
  )
}
