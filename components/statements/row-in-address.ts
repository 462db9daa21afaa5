'use client'
// The row of a list that the address names after its `#`: the one that stands open, for a reload and for whoever is sent the
// address, or the one a reader left it by, for when they come back.
import { useEffect, useState } from 'react'

const OPEN = 'open-'
const LEFT = 'at-'

function readRow(mark: string): string | null {
  const fragment = window.location.hash.slice(1)
  return fragment.startsWith(mark) ? fragment.slice(mark.length) : null
}

/** Without a step that Back would undo. */
function note(fragment: string): void {
  const { pathname, search } = window.location
  window.history.replaceState(null, '', `${pathname}${search}${fragment}`)
}

/**
 * @param rows of the list; where others come, one of them is open only if the address says so
 * @returns the id of the open row, null where none is, and what opens another or closes it
 */
export function useOpenRow(
  rows: readonly { id: string }[],
): [openId: string | null, open: (id: string | null) => void] {
  // The address follows: Next writes it too, and for a moment may take back what stands after its `#`.
  const [openId, setOpenId] = useState<string | null>(null)
  useEffect(() => setOpenId((id) => (rows.some((row) => row.id === id) ? id : readRow(OPEN))), [rows])
  const open = (id: string | null) => {
    setOpenId(id)
    note(id === null ? '' : `#${OPEN}${id}`)
  }
  return [openId, open]
}

/** Notes in the address that the list is left by this row. */
export const leaveByRow = (id: string) => note(`#${LEFT}${id}`)

/** The id of the row the list was left by; null where none is noted. */
export const readLeftRow = () => readRow(LEFT)
