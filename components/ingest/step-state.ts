// What a form of this screen holds between sending it and its answer.
import { readValues } from '@/components/decisions/decision-state'

export type StepState = {
  /** Why it was not done, in a sentence; null before it is sent and when it was done. */
  why: string | null
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

export function refuseStep(before: StepState, values: Record<string, string>, why: string): StepState {
  return { why, done: null, values, turn: before.turn + 1 }
}

/** Next leads on to another page by an error of its own. */
const leadsOn = (error: unknown) =>
  error instanceof Error && 'digest' in error && String(error.digest).startsWith('NEXT_REDIRECT')

/** `step`, and a refusal where no answer comes back from it. */
export function answeringStep(step: Step): Step {
  return async (before, form) => {
    try {
      return await step(before, form)
    } catch (error) {
      if (leadsOn(error)) throw error
      console.warn('The form could not be sent.', error)
      return refuseStep(
        before,
        readValues(form),
        'It did not arrive: Dictum may have stopped. Nothing is lost, try again.',
      )
    }
  }
}
