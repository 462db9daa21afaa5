'use client'
// Keeps the list on screen under a name.
import { Popover } from '@base-ui/react/popover'
import { Bookmark } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useShortcuts } from '@/components/shortcuts/use-shortcuts'
import { SentenceText } from '@/components/ui/sentence'
import { useViewStep } from './use-view-step'
import { viewsHref } from './view-address'
import type { ViewStep } from './view-steps'

/** `address`: path and query of the list; `upTo`: when the last article in it had come in. */
type Props = { save: ViewStep; address: string; upTo: string }

export function SaveView({ save, address, upTo }: Props) {
  const t = useTranslations('views')
  const [isOpen, setOpen] = useState(false)
  useShortcuts([{ keys: 'v', label: t('save'), run: () => setOpen(true) }], 'page')
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger className="inline-flex min-h-8 items-center gap-1.5 link" aria-keyshortcuts="V">
        <Bookmark aria-hidden size={15} />
        {t('save')}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner align="end" sideOffset={6} collisionPadding={8} className="z-50">
          <Popover.Popup
            aria-label={t('save')}
            className="w-[min(22rem,calc(100vw-1rem))] rounded-[3px] border border-line bg-raised p-4 shadow-lg"
          >
            <SaveForm key={address} save={save} address={address} upTo={upTo} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

function SaveForm({ save, address, upTo }: Props) {
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
