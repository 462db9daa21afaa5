'use client'
// A form that decides something: it says what went wrong and keeps what was typed.
import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState, useId } from 'react'
import { SentenceText } from '@/components/ui/sentence'
import type { Decide } from './decision-state'

type Props = {
  decide: Decide
  /** What the fields show at first. */
  start: Record<string, string>
  /** Given what the fields are to show. */
  fields: (values: Record<string, string>) => ReactNode
  submit: string
  /** Another way to send the form, with what it stands for under the name `choice`. */
  otherwise?: { label: string; choice: string }
  choice?: string
}

export function DecisionForm({ decide, start, fields, submit, otherwise, choice }: Props) {
  const [{ why, values, turn }, send, isPending] = useActionState(decide, { why: null, values: start, turn: 0 })
  return (
    <form action={send} className="max-w-[42rem]">
      {/* Enter in a field sends a form by its first button: where there are two answers, by none. */}
      {otherwise && <button type="submit" disabled hidden aria-hidden tabIndex={-1} />}
      {why && (
        <p role="alert" className="mb-4 border-alert border-l-2 bg-alert-wash px-4 py-2.5">
          <SentenceText>{why}</SentenceText>
        </p>
      )}
      <div key={turn} className="grid gap-x-6 gap-y-4 sm:grid-cols-2">
        {fields(values)}
      </div>
      <div className="mt-5 flex flex-wrap items-center gap-3">
        <button
          type="submit"
          name={choice === undefined ? undefined : 'choice'}
          value={choice}
          disabled={isPending}
          className="button button-strong disabled:opacity-60"
        >
          {submit}
        </button>
        {otherwise && (
          <button
            type="submit"
            name="choice"
            value={otherwise.choice}
            disabled={isPending}
            className="button disabled:opacity-60"
          >
            {otherwise.label}
          </button>
        )}
      </div>
    </form>
  )
}

type FieldProps = {
  label: string
  note?: string
  name: string
  value: string | undefined
  isWide?: boolean
  rows?: number
  required?: boolean
}

export function Field({ label, note, name, value = '', isWide, rows, required }: FieldProps) {
  const id = useId()
  const shared = { id, name, defaultValue: value, required, dir: 'auto' }
  return (
    <div className={isWide ? 'sm:col-span-2' : ''}>
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {label} {note && <span className="font-normal text-faint">{note}</span>}
      </label>
      {rows ? <textarea {...shared} rows={rows} className="resize-y field" /> : <input {...shared} className="field" />}
    </div>
  )
}

/** Who decides, and why: under every decision. */
export function Signature({ values }: { values: Record<string, string> }) {
  const t = useTranslations('decisionForms')
  return (
    <>
      <Field label={t('signed')} note={t('signedNote')} name="who" value={values.who} required />
      <Field label={t('why')} note={t('whyNote')} name="why" value={values.why} />
    </>
  )
}

/** Something the form is about that nobody types. */
export function Given({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />
}
