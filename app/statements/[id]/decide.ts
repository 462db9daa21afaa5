'use server'
// Takes in every decision about reports of one utterance.
import { answer, by } from '@/app/decisions/answer'
import type { DecisionState } from '@/components/decisions/decision-state'
import { utteranceHref } from '@/components/utterances/utterance-address'
import { decideReports } from '@/lib/server'

const TICKED = /^apart-(\d{1,15})$/

export async function part(before: DecisionState, form: FormData): Promise<DecisionState> {
  return answer(before, form, async ({ statement = '', ...values }) => {
    const apart = Object.keys(values).flatMap((name) => TICKED.exec(name)?.[1] ?? [])
    const done = await decideReports.part({ statement: Number(statement), apart: apart.map(Number), ...by(values) })
    return utteranceHref(statement, { done: done.decision })
  })
}

export async function join(before: DecisionState, form: FormData): Promise<DecisionState> {
  return answer(before, form, async ({ statement = '', other = '', ...values }) => {
    const done = await decideReports.join({ statement: Number(statement), other: Number(other), ...by(values) })
    return utteranceHref(statement, { done: done.decision })
  })
}
