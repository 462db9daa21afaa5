'use client'
// Which rows are ticked, for whoever stands in the same view: the table, the count above it, the export.
import { createContext, type ReactNode, use, useCallback, useSyncExternalStore } from 'react'
import { type Ids, tick, tickedIn, tickOne, untickAll, watchTicks } from './selection-store'

const ViewContext = createContext<string | null>(null)

/** `view` names what the rows are rows of, without order and page: the same rows on every page of it share their ticks. */
export function SelectionProvider({ view, children }: { view: string; children: ReactNode }) {
  return <ViewContext value={view}>{children}</ViewContext>
}

function useView(): string {
  const view = use(ViewContext)
  if (view === null) throw new Error('useSelection needs a SelectionProvider above it')
  return view
}

const NONE: Ids = new Set()
const nothingYet = () => NONE

/**
 * The ticked rows of the view around it: `ids` in the order they were ticked, over all pages of the view and kept over
 * reloads in one tab; empty on the server and until the page has come alive. Whoever calls it is drawn again at every
 * tick; a single row asks `useRowTick`.
 */
export function useSelection(): {
  ids: Ids
  tick: (ids: readonly string[], isTicked: boolean) => void
  clear: () => void
} {
  const view = useView()
  const ids = useSyncExternalStore(watchTicks, () => tickedIn(view), nothingYet)
  return {
    ids,
    tick: useCallback((some: readonly string[], isTicked: boolean) => tick(view, some, isTicked), [view]),
    clear: useCallback(() => untickAll(view), [view]),
  }
}

/**
 * One row's tick, drawn again only when it changes. `tick` with the rows of the page takes along all between this row and
 * the one touched before.
 */
export function useRowTick(id: string): {
  isTicked: boolean
  tick: (isTicked: boolean, among: string[] | null) => void
} {
  const view = useView()
  const isTicked = useSyncExternalStore(
    watchTicks,
    () => tickedIn(view).has(id),
    () => false,
  )
  return { isTicked, tick: (isNowTicked, among) => tickOne(view, id, isNowTicked, among) }
}
