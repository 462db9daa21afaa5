'use client'
// Gives a kept list another name.
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { SentenceText } from '@/components/ui/sentence'
import type { SavedView } from '@/lib/records/overview'
import { useViewStep } from './use-view-step'
import type { ViewStep } from './view-steps'

export function RenameView({ view: { id, name }, rename }: { view: SavedView; rename: ViewStep }) {
  const t = useTranslations('views')
  const [{ why, turn }, send, isPending] = useViewStep(rename)
  /** As typed; null while it is not being typed. */
  const [typed, setTyped] = useState<string | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setTyped(null)
    opener.current?.focus()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer without a refusal closes it
  useEffect(() => {
    if (turn > 0 && why === null) close()
  }, [turn])
  return (
    <>
      <button
        ref={opener}
        type="button"
        aria-expanded={typed !== null}
        aria-label={`${t('rename')}: ${name}`}
        onClick={() => (typed === null ? setTyped(name) : close())}
        className="min-h-6 text-soft link"
      >
        {t('rename')}
      </button>
      {typed !== null && (
        <form action={send} className="flex basis-full flex-wrap items-center gap-2 py-2">
          <input type="hidden" name="id" value={id} />
          <input
            // biome-ignore lint/a11y/noAutofocus: the field was just asked for
            autoFocus
            name="name"
            value={typed}
            maxLength={80}
            autoComplete="off"
            aria-label={t('name')}
            aria-invalid={why !== null}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => event.key === 'Escape' && close()}
            className="w-64! max-w-full field"
          />
          <button type="submit" disabled={isPending} className="button disabled:opacity-60">
            {t('rename')}
          </button>
          <span role="alert" className="basis-full text-small text-alert empty:hidden">
            {why && <SentenceText>{why}</SentenceText>}
          </span>
        </form>
      )}
    </>
  )
}
