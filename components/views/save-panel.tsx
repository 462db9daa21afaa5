'use client'
// The open panel in which a list is given its name.
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { PanelProps } from '@/components/ui/panel'
import { Panel } from '@/components/ui/panel'
import { SentenceText } from '@/components/ui/sentence'
import { useViewStep } from './use-view-step'
import { viewsHref } from './view-address'
import type { ViewStep } from './view-steps'

/** `address`: path and query of the list; `upTo`: when the last article in it had come in. */
export type ToSave = { save: ViewStep; address: string; upTo: string }

type Props = ToSave & PanelProps

export function SavePanel({ button, onClose, ...view }: Props) {
  const t = useTranslations('views')
  return (
    <Panel button={button} onClose={onClose} title={t('save')} isTitleHidden width="w-[min(22rem,calc(100vw-1rem))]">
      <SaveForm key={view.address} {...view} />
    </Panel>
  )
}

function SaveForm({ save, address, upTo }: ToSave) {
  const t = useTranslations('views')
  const [{ why, turn }, send, isPending] = useViewStep(save)
  // As typed: a form that is sent empties what it does not know.
  const [name, setName] = useState('')
  const done = useRef<HTMLParagraphElement>(null)
  const isSaved = turn > 0 && why === null
  useEffect(() => {
    if (isSaved) done.current?.focus()
  }, [isSaved])
  if (isSaved)
    return (
      <p ref={done} role="status" tabIndex={-1} className="outline-none">
        {t.rich('savedHere', {
          name,
          views: (words) => (
            <Link href={viewsHref()} className="text-accent link">
              {words}
            </Link>
          ),
        })}
      </p>
    )
  return (
    <form action={send} className="space-y-3">
      <input type="hidden" name="address" value={address} />
      <input type="hidden" name="upTo" value={upTo} />
      <label className="block">
        <span className="mb-1 block font-medium">{t('name')}</span>
        <input
          name="name"
          value={name}
          maxLength={80}
          autoComplete="off"
          aria-invalid={why !== null}
          onChange={(event) => setName(event.target.value)}
          className="field"
        />
      </label>
      <div role="alert">
        {why && (
          <p className="text-small text-alert">
            <SentenceText>{why}</SentenceText>
          </p>
        )}
      </div>
      <p className="text-small text-soft">{t('saveNote')}</p>
      <button type="submit" disabled={isPending} className="button button-strong disabled:opacity-60">
        {t('save')}
      </button>
    </form>
  )
}
