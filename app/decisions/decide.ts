'use server'
// Takes in every decision about speakers: done, it leads to a page that says so; refused, it says why.
import { revalidatePath } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { type DecisionState, readValues, refuse } from '@/components/decisions/decision-state'
import { readEntryFields } from '@/components/decisions/entry-fields'
import { namesHref } from '@/components/decisions/names-address'
import { decide, sentenceOf } from '@/lib/server'
import { SIGNATURE } from './signature'

type Values = Record<string, string>

const ONE_YEAR_S = 365 * 24 * 60 * 60

/** Does what `work` does, remembers who signed, and goes where it says. */
async function answer(before: DecisionState, form: FormData, work: (values: Values) => Promise<string>) {
  const values = readValues(form)
  let next: string
  try {
    next = await work(values)
  } catch (error) {
    const why = sentenceOf(error)
    if (why === null) console.error(error)
    return refuse(before, values, why ?? 'It could not be stored: nothing was changed, try again.')
  }
  if (values.who) {
    const jar = await cookies()
    jar.set(SIGNATURE, values.who, { maxAge: ONE_YEAR_S, sameSite: 'lax', httpOnly: true })
  }
  revalidatePath('/', 'layout')
  redirect(next)
}

const by = ({ who = '', why = '' }: Values) => ({ who, why })

/** Only places of our own are gone back to. */
function backTo(back: string | undefined, decision: number): string {
  const url = new URL(back ?? '/decisions', 'http://own.invalid')
  url.searchParams.set('done', String(decision))
  return url.pathname.startsWith('/') ? `${url.pathname}${url.search}` : '/decisions'
}

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
