// What has just been decided, with the way back in reach.
import type { DecisionLine } from '@/lib/records'
import type { Decide } from './decision-state'
import { DecisionWords } from './decision-words'
import { UndoForm } from './undo-form'

type Props = { decision: DecisionLine; undo: Decide; who: string; back: string }

export function DoneNote({ decision, undo, who, back }: Props) {
  return (
    <div
      role="status"
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
