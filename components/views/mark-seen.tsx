'use client'
// Marks what came in as seen, and takes the mark back: nothing else ever moves it.
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { SentenceText } from '@/components/ui/sentence'
import { useViewStep } from './use-view-step'
import type { ViewStep } from './view-steps'

type Props = {
  seen: ViewStep
  /** The kept list, or null for all there is. */
  view: { id: number; name: string } | null
  /** When the last article on the page had come in. */
  upTo: string
  /** Whether there is anything to be marked. */
  isNeeded: boolean
}

const BUTTON = 'min-h-6 text-accent link disabled:opacity-60'

export function MarkSeen({ seen, view, upTo, isNeeded }: Props) {
  const t = useTranslations('views')
  const [{ why, marked, turn }, send, isPending] = useViewStep(seen)
  const note = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (turn > 0) note.current?.focus()
  }, [turn])
  const of = (words: string, name: string | undefined) => (name ? `${words}: ${name}` : undefined)
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-3">
      <span ref={note} role="status" tabIndex={-1} className="text-soft outline-none empty:hidden">
        {marked && t('markedSeen')}
      </span>
      {(marked || isNeeded) && (
        <form action={send}>
          <input type="hidden" name="id" value={view?.id ?? ''} />
          <input type="hidden" name="upTo" value={upTo} />
          {marked && (
            <>
              <input type="hidden" name="undo" value="yes" />
              <input type="hidden" name="beforeAt" value={marked.before?.at ?? ''} />
              <input type="hidden" name="beforeUpTo" value={marked.before?.upTo ?? ''} />
            </>
          )}
          <button
            type="submit"
            disabled={isPending}
            aria-label={of(marked ? t('undo') : t('markSeen'), view?.name)}
            className={BUTTON}
          >
            {marked ? t('undo') : t('markSeen')}
          </button>
        </form>
      )}
      {why && (
        <span role="alert" className="text-small text-alert">
          <SentenceText>{why}</SentenceText>
        </span>
      )}
    </span>
  )
}
