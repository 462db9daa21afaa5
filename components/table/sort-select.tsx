// The order of the rows where the column heads have no room.
import { useTranslations } from 'next-intl'
import type { TableSort } from './data-table'

type Props = {
  /** Those the rows can be ordered by. */
  columns: { id: string; name: string }[]
  sort?: TableSort
  onSort: (sort: TableSort) => void
}

const DESCENDING = ' desc'

const choiceOf = ({ key, descending }: TableSort) => `${key}${descending ? DESCENDING : ''}`

export function SortSelect({ columns, sort, onSort }: Props) {
  const t = useTranslations('table')
  if (columns.length === 0) return null
  const sortBy = (value: string) =>
    onSort({ key: value.replace(DESCENDING, ''), descending: value.endsWith(DESCENDING) })
  return (
    <label className="mb-3 flex items-center gap-2 text-small text-soft @4xl:hidden" data-print="hide">
      {t('sortBy')}
      <select value={sort && choiceOf(sort)} onChange={(event) => sortBy(event.target.value)} className="w-auto! field">
        {columns.flatMap(({ id, name }) =>
          [false, true].map((descending) => (
            <option key={choiceOf({ key: id, descending })} value={choiceOf({ key: id, descending })}>
              {name} {descending ? '↓' : '↑'}
            </option>
          )),
        )}
      </select>
    </label>
  )
}
