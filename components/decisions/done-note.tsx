// What has just been decided, with the way back in reach.
import { useTranslations } from 'next-intl'
import type { DecisionLine } from '@/lib/records/decisions'
import type { Decide } from './decision-state'
import { DecisionWords } from './decision-words'
import { FocusedNote } from './focused-note'
import { UndoForm } from './undo-form'

type Props = { decision: DecisionLine; undo: Decide; who: string; back: string }

export function DoneNote({ decision, undo, who, back }: Props) {
  const t = useTranslations('decisions')
  const { id, undone } = decision
  return (
    <FocusedNote event={`${id} ${undone !== null}`}>
      <p>{t.rich(undone ? 'undone' : 'decided', { decision: () => <DecisionWords decision={decision} /> })}</p>
      {!undone && <UndoForm undo={undo} id={id} who={who} back={back} />}
    </FocusedNote>
  )
}
