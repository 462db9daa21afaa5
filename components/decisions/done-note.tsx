'use client'
// What has just been decided, with the way back in reach: the keyboard goes on from here.
import { useEffect, useRef } from 'react'
import type { DecisionLine } from '@/lib/records'
import type { Decide } from './decision-state'
import { DecisionWords } from './decision-words'
import { UndoForm } from './undo-form'

type Props = { decision: DecisionLine; undo: Decide; who: string; back: string }

export function DoneNote({ decision, undo, who, back }: Props) {
  const note = useRef<HTMLDivElement>(null)
  const { id, undone } = decision
  // Again for every decision, and when it is undone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that moves the focus
  useEffect(() => note.current?.focus(), [id, undone !== null])
  return (
    <div
      ref={note}
      role="status"
      tabIndex={-1}
      className="mb-8 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-accent border-l-2 bg-accent-wash px-4 py-2.5"
    >
      <p>
        {decision.undone ? 'Undone: ' : 'Decided: '}
        <DecisionWords decision={decision} />.
      </p>
      {!decision.undone && <UndoForm undo={undo} id={decision.id} who={who} back={back} />}
    </div>
  )
}
