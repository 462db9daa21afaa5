'use client'
// A person's word that an article is no copy of the others, or is one after all.
import { useActionState } from 'react'

/** @returns why it was not done, in a sentence; null once it is */
export type KeepApart = (before: string | null, form: FormData) => Promise<string | null>

type Props = { action: KeepApart; articleId: string; isKeptApart: boolean }

export function KeepApartForm({ action, articleId, isKeptApart }: Props) {
  const [why, send, isPending] = useActionState(action, null)
  return (
    <form action={send}>
      <input type="hidden" name="id" value={articleId} />
      <input type="hidden" name="apart" value={isKeptApart ? 'no' : 'yes'} />
      <button type="submit" disabled={isPending} className="link">
        {isKeptApart ? 'Put it with its copies again' : 'This article is no copy'}
      </button>
      {why && (
        <p role="alert" className="text-alert">
          {why}
        </p>
      )}
    </form>
  )
}
