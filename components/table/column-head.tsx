// biome-ignore-all lint/a11y/noRedundantRoles: an element not displayed as part of a table is no longer taken for one
// The head of a column: its name, or a button that orders the rows by it; and its edge, where it can be moved.
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { fetchedLater } from '@/components/ui/fetched-later'
import { useInBrowser } from '@/components/ui/use-in-browser'

const ColumnEdge = fetchedLater(() => import('./column-edge').then((module) => module.ColumnEdge))

type Props = {
  name: string
  /** How the rows stand by it now. */
  sorted: 'asc' | 'desc' | 'none'
  /** Orders the rows by it; without it they cannot be. */
  onSort?: () => void
  isFigure: boolean
  /** In rem; null takes what the others leave. */
  width: number | null
  /** In rem, at which nothing is cut off. */
  least: number
  onWidth?: (width: number | null) => void
  children: ReactNode
}

const STATES = {
  asc: { said: 'ascending', Icon: ArrowUp },
  desc: { said: 'descending', Icon: ArrowDown },
  none: { said: 'none', Icon: ChevronsUpDown },
} as const

export const HEAD_CELL = 'sticky top-0 z-10 border-line border-b bg-paper py-2 align-bottom column-label'

export function ColumnHead({ name, sorted, onSort, isFigure, width, least, onWidth, children }: Props) {
  const { said, Icon } = STATES[sorted]
  // Nothing can be moved before the page has come alive.
  const isAlive = useInBrowser(
    () => true,
    () => false,
  )
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={onSort ? said : undefined}
      style={width === null ? undefined : { width: `${width}rem` }}
      className={`${HEAD_CELL} last:pr-0 ${isFigure ? 'pr-8 text-right' : 'pr-5 text-left'}`}
    >
      {onSort ? (
        <button
          type="button"
          onClick={onSort}
          className={`group inline-flex items-center gap-1 align-bottom hover:text-accent in-aria-[sort=ascending]:text-ink in-aria-[sort=descending]:text-ink ${isFigure ? 'flex-row-reverse' : ''}`}
        >
          {children}
          <Icon
            aria-hidden
            size={12}
            className={said === 'none' ? 'opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100' : ''}
          />
        </button>
      ) : (
        children
      )}
      {onWidth && isAlive && <ColumnEdge column={name} width={width ?? least} onWidth={onWidth} />}
    </th>
  )
}
