'use client'
// The row that stands open, as the address says after its `#`: it stands open again after a reload, and for whoever is sent
// the address.
import { useSyncExternalStore } from 'react'

const MARK = '#open-'

const readOpenRow = (): string | null =>
  window.location.hash.startsWith(MARK) ? window.location.hash.slice(MARK.length) : null

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** Puts the row with this id into the address, or none, without a step that Back would undo. */
function keepOpenRow(id: string | null): void {
  const { pathname, search } = window.location
  window.history.replaceState(null, '', `${pathname}${search}${id === null ? '' : MARK + id}`)
  // Only what a person does to the address is told by the browser.
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

/** @returns the id of the open row, null where none is, and what opens another or closes it */
export function useOpenRow(): [openId: string | null, open: (id: string | null) => void] {
  return [useSyncExternalStore(onHashChange, readOpenRow, () => null), keepOpenRow]
}
