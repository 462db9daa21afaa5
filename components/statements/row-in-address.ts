'use client'
// The row of a list that the address names after its `#`: the one that stands open, for a reload and for whoever is sent the
// address, or the one a reader left it by, for when they come back.
import { useSyncExternalStore } from 'react'

const OPEN = 'open-'
const LEFT = 'at-'

function readRow(mark: string): string | null {
  const fragment = window.location.hash.slice(1)
  return fragment.startsWith(mark) ? fragment.slice(mark.length) : null
}

/** Without a step that Back would undo. */
function keep(fragment: string): void {
  const { pathname, search } = window.location
  window.history.replaceState(null, '', `${pathname}${search}${fragment}`)
  // Only what a person does to the address is told by the browser.
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

const readOpenRow = () => readRow(OPEN)
const keepOpenRow = (id: string | null) => keep(id === null ? '' : `#${OPEN}${id}`)

/** @returns the id of the open row, null where none is, and what opens another or closes it */
export function useOpenRow(): [openId: string | null, open: (id: string | null) => void] {
  return [useSyncExternalStore(onHashChange, readOpenRow, () => null), keepOpenRow]
}

/** Notes in the address that the list is left by this row. */
export const leaveByRow = (id: string) => keep(`#${LEFT}${id}`)

/** The id of the row the list was left by; null where none is noted. */
export const readLeftRow = () => readRow(LEFT)
