// What a form about a speaker holds between sending it and its answer.
import type { Sentence } from '@/components/ui/sentence'

export type DecisionState = {
  /** Why it was not done, in a sentence; null before it is sent. */
  why: Sentence | null
  /** What the fields show: as typed. */
  values: Record<string, string>
  /** Grows with every answer, so that the fields are set anew from `values`. */
  turn: number
}

/** An answer: a refusal with its sentence. What is done leads on to another page instead. */
export type Decide = (before: DecisionState, form: FormData) => Promise<DecisionState>

/** The fields of a sent form as typed; files are none of ours. */
export function readValues(form: FormData): Record<string, string> {
  return Object.fromEntries([...form].filter((field): field is [string, string] => typeof field[1] === 'string'))
}

export function refuse(before: DecisionState, values: Record<string, string>, why: Sentence): DecisionState {
  return { why, values, turn: before.turn + 1 }
}
