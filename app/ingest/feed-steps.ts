'use server'
// Subscribes to feeds and steers their reading; refused, each says why.
import { getTranslations } from 'next-intl/server'
import type { StepState } from '@/components/ingest/step-state'
import { feeds } from '@/lib/server'
import { answerStep, type StepValues } from './answer-step'

export async function subscribe(before: StepState, form: FormData): Promise<StepState> {
  return answerStep(before, form, async ({ url = '', every = '' }) => {
    await feeds.subscribe({ url, everyMinutes: Number(every) })
    return (await getTranslations('ingest'))('subscribed')
  })
}

const onFeed = (work: (feed: string) => Promise<unknown>) => async (values: StepValues) => {
  await work(values.feed ?? '')
  return null
}

export const pause = async (before: StepState, form: FormData) => answerStep(before, form, onFeed(feeds.pause))
export const resume = async (before: StepState, form: FormData) => answerStep(before, form, onFeed(feeds.resume))
export const readNow = async (before: StepState, form: FormData) => answerStep(before, form, onFeed(feeds.readNow))
export const unsubscribe = async (before: StepState, form: FormData) =>
  answerStep(before, form, onFeed(feeds.unsubscribe))

export async function setEvery(before: StepState, form: FormData): Promise<StepState> {
  return answerStep(before, form, async ({ feed = '', every = '' }) => {
    await feeds.setEvery(feed, Number(every))
    return null
  })
}
