// What can be done with a run as a whole.
import { useTranslations } from 'next-intl'
import { ActButton } from '@/components/ui/act-button'
import type { RunPage } from '@/lib/records/ingest'
import type { RunSteps } from './ingest-steps'

export function RunControls({ run, steps }: { run: RunPage; steps: RunSteps }) {
  const t = useTranslations('ingest')
  const { id, state, progress, alreadyThere, mayPass } = run
  const { review } = progress.counts
  const isUnfinished = state === 'open' || state === 'paused'
  const toAdd = review - alreadyThere
  const fields = { run: id }
  return (
    <div className="mt-5 flex flex-wrap items-baseline gap-x-6 gap-y-3">
      {toAdd > 0 && isUnfinished && (
        <ActButton act={steps.addAll} fields={fields} look="button button-strong">
          {review === 1 ? t('addIt') : toAdd === 1 ? t('addTheNew') : t('addAll', { count: toAdd })}
        </ActButton>
      )}
      {alreadyThere > 0 && isUnfinished && (
        <span className="text-small text-soft">{t('thereAlready', { count: alreadyThere })}</span>
      )}
      {state === 'open' && progress.left > 0 && (
        <ActButton act={steps.pause} fields={fields}>
          {t('pause')}
        </ActButton>
      )}
      {state === 'paused' && (
        <ActButton act={steps.resume} fields={fields}>
          {t('goOn')}
        </ActButton>
      )}
      {isUnfinished && (progress.left > 0 || review > 0) && (
        <ActButton act={steps.cancel} fields={fields}>
          {t(review > 0 && progress.left === 0 ? 'leaveOutRest' : 'cancel')}
        </ActButton>
      )}
      {mayPass > 0 && (
        <ActButton act={steps.retry} fields={fields}>
          {t('tryAgain', { count: mayPass })}
        </ActButton>
      )}
    </div>
  )
}
