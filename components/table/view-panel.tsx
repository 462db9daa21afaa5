'use client'
// How a table is shown: its columns, their order, and how close together its rows stand.
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { PanelProps } from '@/components/ui/panel'
import { Panel } from '@/components/ui/panel'
import type { NamedColumn } from './column-choices'
import { type TableView, withMoved, withShown } from './table-view'

type Props = PanelProps & {
  columns: NamedColumn[]
  view: TableView
  onView: (view: TableView) => void
  usual: TableView
}

export function ViewPanel({ columns, view, onView, usual, button, onClose }: Props) {
  const t = useTranslations('table')
  return (
    <Panel
      button={button}
      onClose={onClose}
      title={t('view')}
      isTitleHidden
      width="w-[min(20rem,calc(100vw-1rem))] text-small"
    >
      <Density isCompact={view.isCompact} onCompact={(isCompact) => onView({ ...view, isCompact })} />
      <Columns columns={columns} view={view} onView={onView} />
      <button type="button" onClick={() => onView(usual)} className="mt-3 min-h-8 text-accent link">
        {t('usual')}
      </button>
    </Panel>
  )
}

function Density({ isCompact, onCompact }: { isCompact: boolean; onCompact: (isCompact: boolean) => void }) {
  const t = useTranslations('table')
  return (
    <fieldset className="mb-3">
      <legend className="column-label mb-1">{t('rows')}</legend>
      <div className="flex flex-wrap gap-x-5">
        {([false, true] as const).map((choice) => (
          <label key={String(choice)} className="flex min-h-8 items-center gap-2">
            <input type="radio" name="rows" checked={isCompact === choice} onChange={() => onCompact(choice)} />
            {t(choice ? 'compact' : 'comfortable')}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const MOVE = 'grid size-8 shrink-0 place-items-center text-soft hover:text-accent aria-disabled:opacity-30'

function Columns({ columns, view, onView }: Pick<Props, 'columns' | 'view' | 'onView'>) {
  const t = useTranslations('table')
  const inOrder = view.order.flatMap((id) => columns.find((column) => column.id === id) ?? [])
  return (
    <fieldset>
      <legend className="column-label mb-1">{t('columns')}</legend>
      <ol className="border-line border-b">
        {inOrder.map(({ id, name, isFixed }, place) => (
          <li key={id} className="flex items-center border-line border-t">
            <label className="flex min-h-9 grow items-center gap-2">
              <input
                type="checkbox"
                checked={!view.hidden.includes(id)}
                disabled={isFixed}
                onChange={({ target }) => onView(withShown(view, id, target.checked))}
              />
              {name}
            </label>
            <button
              type="button"
              aria-label={t('moveUp', { column: name })}
              aria-disabled={place === 0}
              onClick={() => onView(withMoved(view, id, -1))}
              className={MOVE}
            >
              <ArrowUp aria-hidden size={14} />
            </button>
            <button
              type="button"
              aria-label={t('moveDown', { column: name })}
              aria-disabled={place === inOrder.length - 1}
              onClick={() => onView(withMoved(view, id, 1))}
              className={MOVE}
            >
              <ArrowDown aria-hidden size={14} />
            </button>
          </li>
        ))}
      </ol>
    </fieldset>
  )
}
