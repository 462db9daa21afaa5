// biome-ignore-all lint/a11y/noRedundantRoles: an element not displayed as part of a table is no longer taken for one
// The head of a column: its name, or a button that orders the rows by it.
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'

export type SortableColumn = {
  id: string
  getCanSort: () => boolean
  getIsSorted: () => false | 'asc' | 'desc'
  toggleSorting: (descending?: boolean) => void
}

type Props = { column: SortableColumn; look: { width?: string; isFigure?: boolean }; children: ReactNode }

const STATES = {
  asc: { said: 'ascending', Icon: ArrowUp },
  desc: { said: 'descending', Icon: ArrowDown },
  none: { said: 'none', Icon: ChevronsUpDown },
} as const

export function ColumnHead({ column, look: { width = '', isFigure = false }, children }: Props) {
  const look = `sticky top-0 z-10 border-line border-b bg-paper py-2 align-bottom last:pr-0 ${isFigure ? 'pr-8 text-right' : 'pr-5 text-left'} ${width} column-label`
  if (!column.getCanSort()) {
    return (
      <th role="columnheader" scope="col" className={look}>
        {children}
      </th>
    )
  }
  const { said, Icon } = STATES[column.getIsSorted() || 'none']
  return (
    <th role="columnheader" scope="col" aria-sort={said} className={look}>
      <button
        type="button"
        onClick={() => column.toggleSorting()}
        className={`group inline-flex items-center gap-1 align-bottom hover:text-accent in-aria-[sort=ascending]:text-ink in-aria-[sort=descending]:text-ink ${isFigure ? 'flex-row-reverse' : ''}`}
      >
        {children}
        <Icon
          aria-hidden
          size={12}
          className={said === 'none' ? 'opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100' : ''}
        />
      </button>
    </th>
  )
}
