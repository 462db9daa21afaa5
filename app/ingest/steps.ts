'use server'
// Takes in what a person hands over and does with runs; refused, each says why.
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { runHref } from '@/components/ingest/ingest-address'
import type { Correction } from '@/components/ingest/ingest-steps'
import type { StepState } from '@/components/ingest/step-state'
import type { Sentence } from '@/components/ui/sentence'
import { queue } from '@/lib/server'
import { answerStep, type StepValues } from './answer-step'
import { sentenceFor } from './sentence-for'

const onRun = (work: (run: string) => Promise<unknown>) => async (values: StepValues) => {
  await work(values.run ?? '')
  return null
}

export async function addAddresses(before: StepState, form: FormData): Promise<StepState> {
  let run = ''
  const state = await answerStep(before, form, async ({ addresses = '', review }) => {
    run = await queue.addAddresses(addresses, review !== 'no')
    return null
  })
  return run === '' ? state : redirect(runHref(run))
}

export const pause = async (before: StepState, form: FormData) => answerStep(before, form, onRun(queue.pause))
export const resume = async (before: StepState, form: FormData) => answerStep(before, form, onRun(queue.resume))
export const cancel = async (before: StepState, form: FormData) => answerStep(before, form, onRun(queue.cancel))
export const retry = async (before: StepState, form: FormData) => answerStep(before, form, onRun(queue.retry))
export const addAll = async (before: StepState, form: FormData) => answerStep(before, form, onRun(queue.addAll))

const decide = (add: boolean) => async (values: StepValues) => {
  await queue.decide(values.run ?? '', [{ itemId: values.item ?? '', add }])
  return null
}

export const addOne = async (before: StepState, form: FormData) => answerStep(before, form, decide(true))
export const leaveOut = async (before: StepState, form: FormData) => answerStep(before, form, decide(false))

export async function correct(run: string, item: string, correction: Correction): Promise<Sentence | null> {
  try {
    await queue.correct(run, item, correction)
    revalidatePath('/ingest', 'layout')
    return null
  } catch (error) {
    return sentenceFor(error)
  }
}
