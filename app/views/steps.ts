'use server'
// Saves, renames and deletes kept lists, and marks what is in them as seen; refused, each says why.
import { redirect } from 'next/navigation'
import type { Sentence } from '@/components/ui/sentence'
import { viewsHref } from '@/components/views/view-address'
import type { ViewAnswer } from '@/components/views/view-steps'
import { views } from '@/lib/server'
import { answerView, numberOf } from './answer-view'

export async function save(before: ViewAnswer, form: FormData): Promise<ViewAnswer> {
  const answer = await answerView(form, async ({ name = '', address = '', upTo = '' }) =>
    views.save({ name, address, upTo }),
  )
  return { why: 'why' in answer ? answer.why : null, marked: null, turn: before.turn + 1 }
}

export async function rename(before: ViewAnswer, form: FormData): Promise<ViewAnswer> {
  const answer = await answerView(form, async ({ id, name = '' }) => views.rename({ id: numberOf(id), name }))
  return { why: 'why' in answer ? answer.why : null, marked: null, turn: before.turn + 1 }
}

export async function remove(_before: unknown, form: FormData): Promise<{ why: Sentence }> {
  const answer = await answerView(form, async ({ id }) => views.delete(numberOf(id)))
  return 'why' in answer ? answer : redirect(viewsHref({ deleted: answer.id }))
}

export async function restore(_before: unknown, form: FormData): Promise<{ why: Sentence }> {
  const answer = await answerView(form, async ({ id }) => views.restore(numberOf(id)))
  return 'why' in answer ? answer : redirect(viewsHref({ restored: answer.id }))
}

/** Marks as seen, or with `undo` takes the mark back. */
export async function seen(before: ViewAnswer, form: FormData): Promise<ViewAnswer> {
  const turn = before.turn + 1
  const answer = await answerView(form, async ({ id: of, upTo = '', undo, beforeAt = '', beforeUpTo = '' }) => {
    const id = of ? numberOf(of) : null
    if (!undo) return views.markSeen({ id, upTo })
    return views.unmarkSeen({ id, before: beforeAt ? { at: beforeAt, upTo: beforeUpTo } : null })
  })
  if ('why' in answer) return { ...before, why: answer.why, turn }
  return { why: null, marked: form.has('undo') ? null : answer, turn }
}
