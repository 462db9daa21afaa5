'use client'
// Arrow keys move from cell to cell of a table, as those who cannot see it move by the commands of their screen reader.
import { type ReactNode, useEffect, useRef } from 'react'

const STEPS: Record<string, [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

const CELLS = 'th[scope=row], td'

/**
 * The table inside stays a plain table, not a grid: screen readers keep their own way of reading it, and Tab still goes
 * from link to link. One cell is reached by Tab, the others from it.
 */
export function Walkable({ className, children }: { className: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)

  // Without scripts cells need no focus: nothing could move it.
  useEffect(() => {
    const cells = [...(frame.current?.querySelectorAll<HTMLElement>(CELLS) ?? [])]
    for (const [index, cell] of cells.entries()) cell.tabIndex = index === 0 ? 0 : -1
  })

  useEffect(() => {
    const box = frame.current
    const onKeyDown = (event: KeyboardEvent) => {
      const step = STEPS[event.key]
      const cell = event.target instanceof Element ? event.target.closest<HTMLElement>(CELLS) : null
      if (!step || !cell || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      const next = neighbour(cell, step)
      if (!next) return
      event.preventDefault()
      for (const each of box?.querySelectorAll<HTMLElement>(CELLS) ?? []) each.tabIndex = each === next ? 0 : -1
      next.focus()
    }
    box?.addEventListener('keydown', onKeyDown)
    return () => box?.removeEventListener('keydown', onKeyDown)
  }, [])

  return (
    <div ref={frame} className={className}>
      {children}
    </div>
  )
}

/** The cell so many rows and columns away; rows without cells of their own, such as headings, are passed over. */
function neighbour(cell: HTMLElement, [down, right]: [number, number]): HTMLElement | null {
  const cellsOf = (row: Element | undefined) => [...(row?.querySelectorAll<HTMLElement>(CELLS) ?? [])]
  const rows = [...(cell.closest('table')?.querySelectorAll('tbody tr') ?? [])].filter((row) => cellsOf(row).length > 0)
  const row = rows.findIndex((each) => each.contains(cell))
  const column = cellsOf(rows[row]).indexOf(cell)
  return cellsOf(rows[row + down])[column + right] ?? null
}
