// What is told of a run: its state, and how long it will take.
import { type Sentence, wordsOf } from '@/components/ui/sentence'
import type { RunState, RunSummary } from '@/lib/records/ingest'

/** A run in which nothing but a person's word is missing waits for that. */
export function shownState({ state, progress }: Pick<RunSummary, 'state' | 'progress'>): RunState | 'review' {
  return state === 'open' && progress.left === 0 && progress.counts.review > 0 ? 'review' : state
}

/** What a run is called: in Dictum's words where it counted what was handed over, else by a name, a title or a command. */
export function runLabel(
  { kind, label }: Pick<RunSummary, 'kind' | 'label'>,
  say: (english: string) => Sentence,
): string {
  return kind === 'files' || kind === 'addresses' ? wordsOf(say(label)) : label
}

/** `75` → 1 minute and 15 seconds; what takes hours is told in hours and minutes. */
export function clockOf(seconds: number): { unit: 's' | 'min' | 'h'; hours: number; minutes: number; seconds: number } {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return { unit: hours > 0 ? 'h' : minutes > 0 ? 'min' : 's', hours, minutes, seconds: seconds % 60 }
}
