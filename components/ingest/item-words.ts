// What is told of a run: its state, and how long it will take.
import type { RunKind, RunState, RunSummary } from '@/lib/records'

/** A run in which nothing but a person's word is missing waits for that. */
export function shownState({ state, progress }: Pick<RunSummary, 'state' | 'progress'>): RunState | 'review' {
  return state === 'open' && progress.left === 0 && progress.counts.review > 0 ? 'review' : state
}

/** The language of a run's label, where Dictum composed it: that of a feed, a title or a command is nobody's. */
export function labelLanguage(kind: RunKind): 'en' | undefined {
  return kind === 'files' || kind === 'addresses' ? 'en' : undefined
}

/** `75` → 1 minute and 15 seconds; what takes hours is told in hours and minutes. */
export function clockOf(seconds: number): { unit: 's' | 'min' | 'h'; hours: number; minutes: number; seconds: number } {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return { unit: hours > 0 ? 'h' : minutes > 0 ? 'min' : 's', hours, minutes, seconds: seconds % 60 }
}
