'use client'
// Subscribes to a feed.
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { INTERVALS, intervalOf, USUAL_INTERVAL } from './feed-interval'
import { StepForm } from './step-form'
import type { Step } from './step-state'

export function FeedForm({ subscribe }: { subscribe: Step }) {
  const t = useTranslations('ingest')
  const [url, every] = [useId(), useId()]
  return (
    <StepForm step={subscribe}>
      {(values, isPending) => (
        <>
          <div className="flex flex-wrap items-end gap-3">
            <div className="min-w-[14rem] grow">
              <label htmlFor={url} className="mb-1.5 block font-medium">
                {t('feedAddress')}
              </label>
              <input
                id={url}
                name="url"
                type="url"
                required
                inputMode="url"
                defaultValue={values.url}
                placeholder="https://"
                className="field"
              />
            </div>
            <div>
              <label htmlFor={every} className="mb-1.5 block font-medium">
                {t('readEvery')}
              </label>
              <select id={every} name="every" defaultValue={values.every ?? String(USUAL_INTERVAL)} className="field">
                {INTERVALS.map((minutes) => (
                  <option key={minutes} value={minutes}>
                    {t('every', intervalOf(minutes))}
                  </option>
                ))}
              </select>
            </div>
            <button type="submit" disabled={isPending} className="button button-strong disabled:opacity-60">
              {t(isPending ? 'subscribing' : 'subscribe')}
            </button>
          </div>
          <p className="mt-3 max-w-[60ch] text-small text-soft">{t('feedHelp')}</p>
        </>
      )}
    </StepForm>
  )
}
