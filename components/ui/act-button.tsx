'use client'
// One thing to be done, as a button of its own; what went wrong stands beside it.
import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState } from 'react'
import { type Sentence, SentenceText } from './sentence'
import { unlessNoAnswer } from './unless-no-answer'

/** A form that was not sent before, to whatever answers forms. */
const UNSENT = { why: null, done: null, values: {}, turn: 0 }

/** @returns `why`: why it was not done, in a sentence; null once it is. What is done may lead on to another page instead. */
export type Act = (before: typeof UNSENT, form: FormData) => Promise<{ why: Sentence | null }>

type Props = {
  act: Act
  /** What it is about. */
  fields: Record<string, string>
  /** Names the button where its words alone do not say what it is about. */
  label?: string
  look?: string
  /** A field to be filled in first. */
  field?: ReactNode
  children: ReactNode
}

export function ActButton({ act, fields, label, look = 'min-h-6 text-accent link', field, children }: Props) {
  const t = useTranslations('ui')
  const [why, send, isPending] = useActionState(
    (_: Sentence | null, form: FormData) =>
      unlessNoAnswer<Sentence | null>(
        async () => (await act(UNSENT, form)).why,
        () => t('noAnswer'),
      ),
    null,
  )
  return (
    <form action={send} className="inline-flex flex-wrap items-baseline gap-x-2">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {field}
      <button type="submit" disabled={isPending} aria-label={label} className={`${look} disabled:opacity-60`}>
        {children}
      </button>
      {why && (
        <span role="alert" className="text-small text-alert">
          <SentenceText>{why}</SentenceText>
        </span>
      )}
    </form>
  )
}
