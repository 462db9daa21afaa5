// What the states of items and runs are called.
import { formatCounted } from '@/components/ui/figure'
import type { ItemState, RunKind, RunProgress, RunState, RunSummary } from '@/lib/records'

export const ITEM_STATE: Record<ItemState, string> = {
  fetch: 'to be fetched',
  read: 'to be read',
  review: 'waits for you',
  store: 'to be added',
  added: 'added',
  duplicate: 'already there',
  version: 'new version',
  opened: 'held others',
  failed: 'failed',
  cancelled: 'left out',
}

const RUN_STATE: Record<RunState, string> = {
  open: 'going on',
  paused: 'paused',
  cancelled: 'cancelled',
  finished: 'finished',
}

/** A run in which nothing but a person's word is missing waits for that. */
export function runWords({ state, progress }: Pick<RunSummary, 'state' | 'progress'>): string {
  return state === 'open' && progress.left === 0 && progress.counts.review > 0 ? ITEM_STATE.review : RUN_STATE[state]
}

export const RUN_KIND: Record<RunKind, string> = {
  paste: 'pasted text',
  files: 'files',
  addresses: 'addresses',
  feed: 'feed',
  terminal: 'terminal',
}

/** `75` → `1 min 15 s`; what takes hours is told in hours and minutes. */
export function formatSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds}\u00a0s`
  const minutes = Math.floor(seconds / 60)
  return minutes < 60
    ? `${minutes}\u00a0min ${seconds % 60}\u00a0s`
    : `${Math.floor(minutes / 60)}\u00a0h ${minutes % 60}\u00a0min`
}

/** `12 left, about 40 a minute, 18 s to go`; empty when nothing is left. */
export function timeWords({ left, perMinute, secondsLeft }: RunProgress): string {
  if (left === 0) return ''
  const rate = perMinute >= 1 ? `, about ${formatCounted(Math.round(perMinute), 'item')} a minute` : ''
  return `${formatCounted(left, 'item')} left${rate}${secondsLeft === null ? '' : `, ${formatSeconds(secondsLeft)} to go`}`
}
