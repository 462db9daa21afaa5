// How far a run is: a bar of what came of its items, and the same in words.
import { formatCount } from '@/components/ui/figure'
import type { RunProgress } from '@/lib/records'
import { timeWords } from './item-words'

/** Done items are ink, failed ones the colour of alarm, the rest is still to come. */
export function ProgressBar({ progress, label }: { progress: RunProgress; label: string }) {
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
      aria-valuetext={`${formatCount(done)} of ${formatCount(total)}`}
      className="flex h-1 w-full overflow-hidden bg-line"
    >
      <div className="bg-accent transition-[width] duration-500" style={{ width: share(done - counts.failed) }} />
      <div className="bg-alert transition-[width] duration-500" style={{ width: share(counts.failed) }} />
    </div>
  )
}

export function ProgressWords({ progress }: { progress: RunProgress }) {
  const { done, left, counts } = progress
  const words = timeWords(progress)
  return (
    <span className="tabular-nums">
      {formatCount(done)} of {formatCount(done + left + counts.review)} done{words && ` · ${words}`}
    </span>
  )
}
