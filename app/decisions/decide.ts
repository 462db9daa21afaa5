'use server'
// Takes in every decision about speakers: done, it leads to a page that says so; refused, it says why.
import type { DecisionState } from '@/components/decisions/decision-state'
import { readEntryFields } from '@/components/decisions/entry-fields'
import { namesHref } from '@/components/decisions/names-address'
import { decide } from '@/lib/server'
import { answer, backTo, by } from './answer'

export async function merge(before: DecisionState, form: FormData): Promise<DecisionState> {
  return answer(before, form, async ({ slug = '', other = '', choice, ...values }) => {
    const [from, into] = choice === 'other' ? [slug, other] : [other, slug]
    const done = await decide.merge({ from, into, ...by(values) })
    return namesHref(done.slug, { done: done.decision })
  })
}

export async function split(before: DecisionState, form: FormData): Promise<DecisionState> {
  return answer(before, form, async ({ slug = '', text = '', language = '', other, name = '', ...values }) => {
    const to = other ? { slug: other } : { name }
    const done = await decide.split({ from: slug, text, language, to, ...by(values) })
    return namesHref(slug, { done: done.decision })
  })
}

export async function rename(before: DecisionState, form: FormData): Promise<DecisionState> {
  return answer(before, form, async ({ slug = '', name = '', ...values }) => {
    const done = await decide.rename({ slug, name, ...by(values) })
    return namesHref(done.slug, { done: done.decision })
  })
}

export async function settle(before: DecisionState, form: FormData): Promise<DecisionState> {
  return answer(before, form, async ({ id, keep = '', choice, back, ...values }) => {
    const done = await decide.settle({ id: Number(id), keep: choice === 'one' ? keep : null, ...by(values) })
    return backTo(back, done.decision)
  })
}

export async function save(before: DecisionState, form: FormData): Promise<DecisionState> {
  return answer(before, form, async ({ entry = '{}', ...values }) => {
    const done = await decide.save({ entry: readEntryFields(JSON.parse(entry), values), ...by(values) })
    return namesHref(done.slug, { done: done.decision })
  })
}

export async function undo(before: DecisionState, form: FormData): Promise<DecisionState> {
  return answer(before, form, async ({ id, who = '', back }) => {
    await decide.undo({ id: Number(id), who })
    return backTo(back, Number(id))
  })
}
