'use client'
// Adds one pasted article. Whatever comes back, what was typed stays until it has been taken in.
import Link from 'next/link'
import { useActionState, useId } from 'react'
import { DetailFields } from './detail-fields'
import { IngestOutcome } from './ingest-outcome'
import { EMPTY_PASTE, type IngestState, type Paste } from './ingest-state'

type Props = { addArticle: (before: IngestState, form: FormData) => Promise<IngestState> }

const START: IngestState = { outcome: null, paste: EMPTY_PASTE, turn: 0 }

export function IngestForm({ addArticle }: Props) {
  const [{ outcome, paste, turn }, submit, isPending] = useActionState(addArticle, START)
  const id = useId()
  const isTextMissing = outcome?.status === 'failed' && paste.text.trim() === ''
  return (
    <form action={submit} key={turn} className="space-y-6">
      <IngestOutcome outcome={outcome} />
      <div>
        <label htmlFor={id} className="mb-1.5 block font-medium">
          Text of the article
        </label>
        <textarea
          id={id}
          name={'text' satisfies keyof Paste}
          defaultValue={paste.text}
          rows={14}
          required
          dir="auto"
          aria-invalid={isTextMissing || undefined}
          className="resize-y font-serif text-quote! field"
        />
      </div>
      <DetailFields paste={paste} />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="submit" disabled={isPending} className="button button-strong disabled:opacity-60">
          {isPending ? 'Reading the article…' : 'Add the article'}
        </button>
        <Link href="/statements" className="text-soft link">
          Back to the statements
        </Link>
      </div>
    </form>
  )
}
