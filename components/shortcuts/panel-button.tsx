'use client'
// A quiet button above a list that opens a panel; the panel is usually fetched when it is first asked for.
import type { LucideIcon } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import type { PanelProps } from '@/components/ui/panel'
import { useShortcuts } from './use-shortcuts'

type Props = {
  icon: LucideIcon
  label: string
  /** The letter that opens it from anywhere on the page, and what the help says it does. */
  shortcut: { keys: string; label: string }
  panel: (props: PanelProps) => ReactNode
}

export function PanelButton({ icon: Icon, label, shortcut, panel }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useShortcuts([{ ...shortcut, run: () => setIsOpen(true) }], 'page')
  return (
    <>
      <button
        ref={button}
        type="button"
        data-print="hide"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-keyshortcuts={shortcut.keys.toUpperCase()}
        onClick={() => setIsOpen(!isOpen)}
        className="inline-flex min-h-8 items-center gap-1.5 text-small hover:text-accent"
      >
        <Icon aria-hidden size={14} />
        {label}
      </button>
      {isOpen && panel({ button, onClose: () => setIsOpen(false) })}
    </>
  )
}
