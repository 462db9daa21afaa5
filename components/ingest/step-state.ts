// What a form of this screen holds between sending it and its answer.
import { readValues } from '@/components/decisions/decision-state'
import type { Sentence } from '@/components/ui/sentence'
import { unlessNoAnswer } from '@/components/ui/unless-no-answer'

export type StepState = {
  /** Why it was not done, in a sentence; null before it is sent and when it was done. */
  why: Sentence | null
  /** What was done, in a sentence. */
  done: string | null
  /** What the fields show: as typed where it was refused. */
  values: Record<string, string>
  /** Grows with every answer, so that the fields are set anew from `values`. */
  turn: number
}

export const START: StepState = { why: null, done: null, values: {}, turn: 0 }

/** An answer in a sentence; what is done may lead on to another page instead. */
export type Step = (before: StepState, form: FormData) => Promise<StepState>

export function refuseStep(before: StepState, values: Record<string, string>, why: Sentence): StepState {
  return { why, done: null, values, turn: before.turn + 1 }
}

/** `step`, and a refusal that says `noAnswer` where no answer comes back from it. */
export function answeringStep(step: Step, noAnswer: string): Step {
  return (before, form) =>
    unlessNoAnswer(
      () => step(before, form),
      () => refuseStep(before, readValues(form), noAnswer),
    )
}
