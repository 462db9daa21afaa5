'use client'
// A panel that slides over the page from the side, for what has no room beside it; fetched when it is first asked for.
import { type ReactNode, useRef, useState } from 'react'
import { fetchedLater } from './fetched-later'

const SheetPanel = fetchedLater(() => import('./sheet-panel').then((module) => module.SheetPanel))

type Props = { trigger: ReactNode; triggerClass: string; title: string; done: string; children: ReactNode }

export function Sheet({ trigger, triggerClass, title, done, children }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const [wasAsked, setWasAsked] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => {
          setWasAsked(true)
          setIsOpen(true)
        }}
        className={triggerClass}
      >
        {trigger}
      </button>
      {wasAsked && (
        <SheetPanel title={title} done={done} isOpen={isOpen} onOpen={setIsOpen} button={button}>
          {children}
        </SheetPanel>
      )}
    </>
  )
}
