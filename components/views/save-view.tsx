'use client'
// Keeps the list on screen under a name; where it is named is fetched when it is first asked for.
import { Bookmark } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { useShortcuts } from '@/components/shortcuts/use-shortcuts'
import type { ToSave } from './save-panel'

const SavePanel = dynamic(() => import('./save-panel').then((module) => module.SavePanel), { ssr: false })

export function SaveView(view: ToSave) {
  const t = useTranslations('views')
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useShortcuts([{ keys: 'v', label: t('save'), run: () => setOpen(true) }], 'page')
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-keyshortcuts="V"
        onClick={() => setOpen(!isOpen)}
        className="inline-flex min-h-8 items-center gap-1.5 link"
      >
        <Bookmark aria-hidden size={15} />
        {t('save')}
      </button>
      {isOpen && <SavePanel {...view} button={button} onClose={() => setOpen(false)} />}
    </>
  )
}
