'use client'
// Takes one decision back.
import { useActionState } from 'react'
import type { Decide } from './decision-state'

type Props = { undo: Decide; id: number; who: string; back: string }

export function UndoForm({ undo, id, who, back }: Props) {
  const [{ why }, send, isPending] = useActionState(undo, { why: null, values: {}, turn: 0 })
  return (
    <form action={send} className="text-small">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="who" value={who || 'a reader'} />
      <input type="hidden" name="back" value={back} />
      <button
        type="submit"
        disabled={isPending}
        aria-label={`Undo decision ${id}`}
        className="min-h-6 text-accent link"
      >
        Undo
      </button>
      {why && (
        <p role="alert" className="text-alert">
          {why}
        </p>
      )}
    </form>
  )
}
