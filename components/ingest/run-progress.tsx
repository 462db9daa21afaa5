// How far a run is: a bar of what came of its items, and the same in words.
import { useTranslations } from 'next-intl'
import type { RunProgress } from '@/lib/records/ingest'
import { clockOf } from './item-words'

/** Done items are ink, failed ones the colour of alarm, the rest is still to come. */
export function ProgressBar({ progress, label }: { progress: RunProgress; label: string }) {
  const t = useTranslations('ingest')
  const { done, left, counts } = progress
  const total = done + left + counts.review
  const share = (part: number) => `${total === 0 ? 0 : (part / total) * 100}%`
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={t('doneOf', { done, all: total })}
      className="flex h-1 w-full overflow-hidden bg-line"
    >
      <div className="bg-accent transition-[width] duration-500" style={{ width: share(done - counts.failed) }} />
      <div className="bg-alert transition-[width] duration-500" style={{ width: share(counts.failed) }} />
    </div>
  )
}

/** `3 of 15 done · 12 items left, about 40 items a minute, 18 s to go` */
export function ProgressWords({ progress }: { progress: RunProgress }) {
  const t = useTranslations('ingest')
  const { done, left, perMinute, secondsLeft, counts } = progress
  const time = [
    t('left', { count: left }),
    ...(perMinute >= 1 ? [t('perMinute', { count: Math.round(perMinute) })] : []),
    ...(secondsLeft === null ? [] : [t('toGo', { duration: t('duration', clockOf(secondsLeft)) })]),
  ]
  return (
    <span className="tabular-nums">
      {t('doneWords', { done, all: done + left + counts.review })}
      {left > 0 && ` · ${time.join(', ')}`}
    </span>
  )
}
