'use client'
// One thing to be done, as a button of its own; what went wrong stands beside it.
import { type ReactNode, useActionState } from 'react'
import { answeringStep, START, type Step } from './step-state'

type Props = {
  step: Step
  /** What the step is about. */
  fields: Record<string, string>
  /** Names the button where its words alone do not say what it is about. */
  label?: string
  look?: string
  children: ReactNode
}

export function StepButton({ step, fields, label, look = 'min-h-6 text-accent link', children }: Props) {
  const [{ why }, send, isPending] = useActionState(answeringStep(step), START)
  return (
    <form action={send} className="inline-flex flex-wrap items-baseline gap-x-2">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" disabled={isPending} aria-label={label} className={`${look} disabled:opacity-60`}>
        {children}
      </button>
      {why && (
        <span role="alert" className="text-small text-alert">
          {why}
        </span>
      )}
    </form>
  )
}
