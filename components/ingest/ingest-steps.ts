// What a person can have done on this screen; each is a form's action.
import type { Sentence } from '@/components/ui/sentence'
import type { FoundArticle } from '@/lib/records/ingest'
import type { Step } from './step-state'

/** What a person corrects of an article before it is added. */
export type Correction = Pick<FoundArticle, 'outlet' | 'publishedOn' | 'language' | 'title'>

export type RunSteps = {
  pause: Step
  resume: Step
  cancel: Step
  retry: Step
  /** Adds everything that waits for a person in the run, and is not a copy of what is there. */
  addAll: Step
  /** Adds, or leaves out, the item that `item` names. */
  addOne: Step
  leaveOut: Step
  /** Keeps a correction at once. @returns why it cannot be, or null */
  correct: (run: string, item: string, correction: Correction) => Promise<Sentence | null>
}

export type FeedSteps = {
  subscribe: Step
  pause: Step
  resume: Step
  readNow: Step
  setEvery: Step
  unsubscribe: Step
}
