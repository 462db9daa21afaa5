'use client'
// Takes one decision back.
import { useActionState } from 'react'
import type { Decide } from './decision-state'

type Props = { undo: Decide; id: number; who: string; back: string }

/** Signed with the name last signed with in this browser; where there is none, it is asked for. */
export function UndoForm({ undo, id, who, back }: Props) {
  const [{ why, values }, send, isPending] = useActionState(undo, { why: null, values: { who }, turn: 0 })
  return (
    <form action={send} className="flex flex-wrap items-baseline gap-x-2 text-small">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="back" value={back} />
      {who ? (
        <input type="hidden" name="who" value={who} />
      ) : (
        <input
          name="who"
          defaultValue={values.who}
          required
          aria-label={`Signed, to undo decision ${id}`}
          placeholder="signed"
          className="min-h-7! w-24! py-0.5! text-small field"
        />
      )}
      <button
        type="submit"
        disabled={isPending}
        aria-label={`Undo decision ${id}`}
        className="min-h-6 text-accent link"
      >
        {who ? `Undo as ${who}` : 'Undo'}
      </button>
      {why && (
        <p role="alert" className="text-alert">
          {why}
        </p>
      )}
    </form>
  )
}
