'use client'
// The boxes that tick rows: one at each row, and one at the head for all rows of the page.
import type { MouseEvent } from 'react'
import { useRowTick, useSelection } from './selection'

const BOX = 'relative size-4 align-middle after:absolute after:-inset-2.5'

/** Shift and a click would also select the text between. */
const keepTextUnselected = (event: MouseEvent) => event.shiftKey && event.preventDefault()

export function RowTick({ id, label }: { id: string; label: string }) {
  const { isTicked, tick } = useRowTick(id)
  return (
    <input
      type="checkbox"
      data-tick
      aria-label={label}
      checked={isTicked}
      onMouseDown={keepTextUnselected}
      onChange={({ target, nativeEvent }) => {
        const isRange = 'shiftKey' in nativeEvent && nativeEvent.shiftKey === true
        tick(target.checked, isRange ? idsAround(target) : null)
      }}
      className={BOX}
    />
  )
}

/** The rows of the table that `box` stands in. */
function idsAround(box: HTMLElement): string[] {
  const rows = box.closest('table')?.querySelectorAll<HTMLElement>('[data-row]') ?? []
  return [...rows].flatMap(({ dataset }) => dataset.row ?? [])
}

export function PageTick({ ids, label }: { ids: readonly string[]; label: string }) {
  const { ids: all, tick } = useSelection()
  const ticked = ids.filter((id) => all.has(id)).length
  return (
    <input
      type="checkbox"
      aria-label={label}
      checked={ticked > 0 && ticked === ids.length}
      ref={(box) => {
        if (box) box.indeterminate = ticked > 0 && ticked < ids.length
      }}
      onChange={({ target }) => tick(ids, target.checked)}
      className={BOX}
    />
  )
}
