// What forms about kept lists are sent to, and what they are answered with.
import type { Sentence } from '@/components/ui/sentence'
import type { Seen } from '@/lib/records/overview'

export type ViewAnswer = {
  /** Why it was not done; null once it is. */
  why: Sentence | null
  /** Of marking: what was marked before, to be put back; null while nothing was marked by this form. */
  marked: { before: Seen | null } | null
  /** Grows with every answer. */
  turn: number
}

export const UNANSWERED: ViewAnswer = { why: null, marked: null, turn: 0 }

export type ViewStep = (before: ViewAnswer, form: FormData) => Promise<ViewAnswer>

export type ViewSteps = {
  rename: ViewStep
  remove: (before: unknown, form: FormData) => Promise<{ why: Sentence | null }>
  /** Marks as seen, or takes the mark back. */
  seen: ViewStep
}
