// The log: who decided what, when and why, each line with its way back.
import { useTranslations } from 'next-intl'
import { Reason } from '@/components/reasons/reason'
import { useFormat } from '@/components/ui/use-format'
import type { DecisionLine } from '@/lib/records/decisions'
import type { Decide } from './decision-state'
import { DecisionWords } from './decision-words'
import { UndoForm } from './undo-form'

/** Who signs what was decided as articles came in. */
const PROGRAM = 'Dictum'

type Props = { lines: DecisionLine[]; undo: Decide; who: string; back: string }

export function DecisionLog({ lines, undo, who, back }: Props) {
  const t = useTranslations('decisions')
  const format = useFormat()
  if (lines.length === 0) return <p className="border-line border-t py-3 text-soft">{t('logEmpty')}</p>
  return (
    <ol className="border-line border-t">
      {lines.map((line) => (
        <li key={line.id} id={`decision-${line.id}`} className="border-line border-b py-3">
          <p className={line.undone ? 'text-faint line-through decoration-1' : ''}>
            <DecisionWords decision={line} />
          </p>
          <div className="mt-0.5 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
            <p className="text-small text-soft">
              {line.who}, <time dateTime={line.decidedAt}>{format.day(line.decidedAt.slice(0, 10))}</time>
              {line.why && (
                <>
                  : <bdi>{line.who === PROGRAM ? <Reason>{line.why}</Reason> : line.why}</bdi>
                </>
              )}
              {line.undone &&
                ` · ${t('undoneBy', { who: line.undone.by, day: format.day(line.undone.at.slice(0, 10)) })}`}
            </p>
            {!line.undone && <UndoForm undo={undo} id={line.id} who={who} back={back} />}
          </div>
        </li>
      ))}
    </ol>
  )
}
