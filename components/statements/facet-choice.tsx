// One value of a filter: a box that asks for it, and beside it a button that leaves it out.
import { Minus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { useFormat } from '@/components/ui/use-format'

export type Choice = { value: string; label: string; count: number; isChosen: boolean; isLeftOut: boolean }

type Props = { choice: Choice; onToggle: (value: string) => void; onLeaveOut: ((value: string) => void) | null }

export function FacetChoice({ choice: { value, label, count, isChosen, isLeftOut }, onToggle, onLeaveOut }: Props) {
  const t = useTranslations('filters')
  const format = useFormat()
  const id = useId()
  return (
    <li className="group/choice flex items-start">
      <label
        htmlFor={id}
        className="flex min-h-8 min-w-0 grow items-baseline gap-2.5 py-1 text-small hover:text-accent"
      >
        <input
          id={id}
          type="checkbox"
          checked={isChosen}
          onChange={() => onToggle(value)}
          autoComplete="off"
          className="size-3.5 shrink-0 translate-y-px"
        />
        <span className={`min-w-0 grow ${isLeftOut ? 'text-soft line-through' : ''}`}>{label}</span>
        <span className="text-faint tabular-nums">{format.count(count)}</span>
      </label>
      {onLeaveOut && (
        <button
          type="button"
          aria-pressed={isLeftOut}
          aria-label={t('leaveOut', { label })}
          title={t('leaveOut', { label })}
          onClick={() => onLeaveOut(value)}
          className="leave-out"
        >
          <Minus aria-hidden size={14} />
        </button>
      )}
    </li>
  )
}
