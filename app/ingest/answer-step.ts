// How every form of this screen is answered.
import { revalidatePath } from 'next/cache'
import { readValues } from '@/components/decisions/decision-state'
import { refuseStep, type StepState } from '@/components/ingest/step-state'
import { sentenceFor } from './sentence-for'

export type StepValues = Record<string, string>

/** Does what `work` does, which may say what was done; refused, it says why and keeps what was typed. */
export async function answerStep(
  before: StepState,
  form: FormData,
  work: (values: StepValues) => Promise<string | null>,
): Promise<StepState> {
  const values = readValues(form)
  try {
    const done = await work(values)
    // What was added changes every count there is.
    revalidatePath('/', 'layout')
    return { why: null, done, values: {}, turn: before.turn + 1 }
  } catch (error) {
    return refuseStep(before, values, await sentenceFor(error))
  }
}
