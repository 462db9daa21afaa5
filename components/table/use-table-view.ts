'use client'
// A table's view as the reader has it, and the way to change it.
import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { type ColumnChoice, readView, type TableView, writeView } from './table-view'
import { keepView, viewInForce, watchViews } from './table-view-store'

/**
 * @param name of the table, the same wherever it stands
 * @param given what the cookie of that name held when the page was asked for
 */
export function useTableView(
  name: string,
  columns: readonly ColumnChoice[],
  given: string,
): { view: TableView; setView: (view: TableView) => void } {
  const written = useSyncExternalStore(
    watchViews,
    () => viewInForce(name, given),
    () => given,
  )
  return {
    view: useMemo(() => readView(written, columns), [written, columns]),
    setView: useCallback((view: TableView) => keepView(name, writeView(view, columns)), [name, columns]),
  }
}
