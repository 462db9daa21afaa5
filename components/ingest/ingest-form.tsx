'use client'
// Adds one pasted article. Whatever comes back, what was typed stays until it has been taken in.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useActionState, useId } from 'react'
import { DetailFields } from './detail-fields'
import { IngestOutcome } from './ingest-outcome'
import { EMPTY_PASTE, type IngestState, type Paste, readPaste, refuse } from './ingest-state'

type Answer = (before: IngestState, form: FormData) => Promise<IngestState>

const START: IngestState = { outcome: null, paste: EMPTY_PASTE, turn: 0 }

/** `addArticle`, and a refusal that says `noAnswer` where no answer comes back from it. */
function answering(addArticle: Answer, noAnswer: string): Answer {
  return async (before, form) => {
    try {
      return await addArticle(before, form)
    } catch (error) {
      console.warn('The article could not be sent.', error)
      return refuse(before, readPaste(form), noAnswer)
    }
  }
}

export function IngestForm({ addArticle }: { addArticle: Answer }) {
  const t = useTranslations('ingest')
  const [{ outcome, paste, turn }, submit, isPending] = useActionState(
    answering(addArticle, t('pasteNotArrived')),
    START,
  )
  const isTextMissing = outcome?.status === 'failed' && paste.text.trim() === ''
  return (
    <form action={submit}>
      <IngestOutcome outcome={outcome} turn={turn} />
      <div key={turn} className="space-y-6">
        <TextField text={paste.text} isMissing={isTextMissing} />
        <DetailFields paste={paste} />
      </div>
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <button type="submit" disabled={isPending} className="button button-strong disabled:opacity-60">
          {t(isPending ? 'readingArticle' : 'addArticle')}
        </button>
        <Link href="/statements" className="text-soft link">
          {t('backToStatements')}
        </Link>
      </div>
    </form>
  )
}

function TextField({ text, isMissing }: { text: string; isMissing: boolean }) {
  const t = useTranslations('ingest')
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {t('articleText')}
      </label>
      <textarea
        id={id}
        name={'text' satisfies keyof Paste}
        defaultValue={text}
        rows={14}
        required
        dir="auto"
        aria-invalid={isMissing || undefined}
        className="resize-y font-serif text-quote! field"
      />
    </div>
  )
}
