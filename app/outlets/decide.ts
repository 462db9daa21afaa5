'use server'
// Takes in every decision about outlets.
import { answer, by } from '@/app/decisions/answer'
import type { DecisionState } from '@/components/decisions/decision-state'
import { outletHref } from '@/components/outlets/outlet-address'
import { decideOutlet } from '@/lib/server'

export async function merge(before: DecisionState, form: FormData): Promise<DecisionState> {
  return answer(before, form, async ({ slug = '', other = '', choice, ...values }) => {
    const [from, into] = choice === 'other' ? [slug, other] : [other, slug]
    const done = await decideOutlet.merge({ from, into, ...by(values) })
    return outletHref(done.slug, { done: done.decision })
  })
}

export async function rename(before: DecisionState, form: FormData): Promise<DecisionState> {
  return answer(before, form, async ({ slug = '', name = '', ...values }) => {
    const done = await decideOutlet.rename({ slug, name, ...by(values) })
    return outletHref(done.slug, { done: done.decision })
  })
}

export async function describe(before: DecisionState, form: FormData): Promise<DecisionState> {
  return answer(before, form, async ({ slug = '', country = '', language = '', tags = '', ...values }) => {
    const facts = { country, language, tags: tags.split(',') }
    const done = await decideOutlet.describe({ slug, facts, ...by(values) })
    return outletHref(done.slug, { done: done.decision })
  })
}

export async function fileHost(before: DecisionState, form: FormData): Promise<DecisionState> {
  return answer(before, form, async ({ slug = '', host = '', ...values }) => {
    const done = await decideOutlet.fileHost({ slug, host, ...by(values) })
    return outletHref(done.slug, { done: done.decision })
  })
}
