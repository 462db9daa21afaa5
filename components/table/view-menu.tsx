'use client'
// The button above a table that opens how it is shown; what it opens is fetched when it is first asked for.
import { SlidersHorizontal } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import type { NamedColumn } from './column-choices'
import type { TableView } from './table-view'

const ViewPanel = dynamic(() => import('./view-panel').then((module) => module.ViewPanel), { ssr: false })

type Props = {
  columns: NamedColumn[]
  view: TableView
  onView: (view: TableView) => void
  /** As the table is shown to whoever has arranged nothing. */
  usual: TableView
}

export function ViewMenu(props: Props) {
  const t = useTranslations('table')
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        className="inline-flex min-h-8 items-center gap-1.5 text-small hover:text-accent"
      >
        <SlidersHorizontal aria-hidden size={14} />
        {t('view')}
      </button>
      {isOpen && <ViewPanel {...props} button={button} onClose={() => setIsOpen(false)} />}
    </>
  )
}
