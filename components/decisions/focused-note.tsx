'use client'
// A note of what has just been done: the keyboard goes on from here.
import { type ReactNode, useEffect, useRef } from 'react'

/** `event` names what was done: the note takes the focus again whenever it is another. */
export function FocusedNote({ event, children }: { event: string; children: ReactNode }) {
  const note = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that moves the focus
  useEffect(() => note.current?.focus(), [event])
  return (
    <div
      ref={note}
      role="status"
      tabIndex={-1}
      className="mb-8 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-accent border-l-2 bg-accent-wash px-4 py-2.5"
    >
      {children}
    </div>
  )
}
