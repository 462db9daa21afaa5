'use client'
// A form of this screen: it says what came of it, and keeps what was typed where it was refused.
import { useTranslations } from 'next-intl'
import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { SentenceText } from '@/components/ui/sentence'
import { answeringStep, START, type Step } from './step-state'

type Props = {
  step: Step
  /** Given what the fields are to show, and whether an answer is being waited for. */
  children: (values: Record<string, string>, isPending: boolean) => ReactNode
  className?: string
}

export function StepForm({ step, children, className }: Props) {
  const t = useTranslations('ui')
  const [{ why, done, values, turn }, send, isPending] = useActionState(answeringStep(step, t('noAnswer')), START)
  const answer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (turn > 0) answer.current?.focus()
  }, [turn])
  return (
    <form action={send} className={className}>
      <div ref={answer} tabIndex={-1} className="outline-none">
        <div role="alert">
          {why && (
            <p className="mb-5 border-alert border-l-2 bg-alert-wash px-4 py-2.5">
              <SentenceText>{why}</SentenceText>
            </p>
          )}
        </div>
        <div role="status">
          {done && <p className="mb-5 border-accent border-l-2 bg-accent-wash px-4 py-2.5">{done}</p>}
        </div>
      </div>
      <div key={turn}>{children(values, isPending)}</div>
    </form>
  )
}
