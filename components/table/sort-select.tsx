// The order of the rows where the column heads have no room.
import { useTranslations } from 'next-intl'
import type { SortableColumn } from './column-head'

type Column = SortableColumn & { columnDef: { header?: unknown } }

export function SortSelect({ columns }: { columns: Column[] }) {
  const t = useTranslations('table')
  if (columns.length === 0) return null
  const current = columns.find((column) => column.getIsSorted())
  const value = current ? `${current.id} ${current.getIsSorted()}` : ''
  const sortBy = (choice: string) => {
    const [id, direction] = choice.split(' ')
    columns.find((column) => column.id === id)?.toggleSorting(direction === 'desc')
  }
  return (
    <label className="mb-3 flex items-center gap-2 text-small text-soft @4xl:hidden" data-print="hide">
      {t('sortBy')}
      <select value={value} onChange={(event) => sortBy(event.target.value)} className="w-auto! field">
        {columns.flatMap((column) =>
          (['asc', 'desc'] as const).map((direction) => (
            <option key={`${column.id} ${direction}`} value={`${column.id} ${direction}`}>
              {String(column.columnDef.header)} {direction === 'asc' ? '↑' : '↓'}
            </option>
          )),
        )}
      </select>
    </label>
  )
}
