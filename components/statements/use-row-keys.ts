'use client'
// The keys that walk a list of statements and act on the row they have come to.
import { useTranslations } from 'next-intl'
import { type RefObject, useEffect } from 'react'
import { useShortcuts } from '@/components/shortcuts/use-shortcuts'
import { currentRow, makeCurrent, rowAfter, rowCalled } from '@/components/table/row-focus'
import { leaveByRow, readLeftRow } from './row-in-address'

type Rows = {
  table: RefObject<HTMLTableElement | null>
  /** The row that is open beside the table. */
  openId: string | null
  onOpen: (id: string) => void
  onCite: (id: string) => void
  /** Goes so many pages on. */
  onTurn: (by: number) => void
}

/**
 * @returns `move`: goes so many rows on, from the open one and opening the next while one is open. `focusCurrent`: gives
 * the focus to the row it last was in.
 */
export function useRowKeys({ table, openId, onOpen, onCite, onTurn }: Rows): {
  move: (by: number) => void
  focusCurrent: () => void
} {
  const t = useTranslations('statements')

  // Also where the address opened it.
  useEffect(() => {
    const row = table.current && rowCalled(table.current, openId)
    if (table.current && row) makeCurrent(table.current, row, false)
  }, [table, openId])

  // Where one left it to read an article.
  useEffect(() => {
    const row = table.current && rowCalled(table.current, readLeftRow())
    if (table.current && row) makeCurrent(table.current, row)
  }, [table])

  const move = (by: number) => {
    const row = table.current && rowAfter(table.current, by)
    if (!table.current || !row) return
    makeCurrent(table.current, row, openId === null)
    if (openId !== null && row.dataset.row) onOpen(row.dataset.row)
  }
  /** Presses what the current row has for it. */
  const press = (what: string, held: MouseEventInit = {}) => {
    const row = table.current && currentRow(table.current)
    row?.querySelector(what)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...held }))
  }

  const currentId = () => table.current && currentRow(table.current)?.dataset.row
  const cite = () => {
    const id = currentId()
    if (id) onCite(id)
  }
  const leave = () => {
    const id = currentId()
    if (!id) return
    leaveByRow(id)
    press('a[data-place]')
  }

  useShortcuts(
    [
      { keys: 'j', label: t('keyNext'), run: () => move(1) },
      { keys: 'k', label: t('keyPrevious'), run: () => move(-1) },
      { keys: 'Enter', label: t('keyOpen'), run: () => press('[data-opens]') },
      { keys: 'x', label: t('keyTick'), run: () => press('[data-tick]') },
      { keys: 'Shift+x', label: t('keyTickRange'), run: () => press('[data-tick]', { shiftKey: true }) },
      { keys: 'o', label: t('keyArticle'), run: leave },
      { keys: 'c', label: t('keyCite'), run: cite },
      { keys: 'n', label: t('keyNextPage'), run: () => onTurn(1) },
      { keys: 'p', label: t('keyPreviousPage'), run: () => onTurn(-1) },
    ],
    'rows',
  )
  const focusCurrent = () => {
    const row = table.current && currentRow(table.current)
    if (table.current && row) makeCurrent(table.current, row)
  }
  return { move, focusCurrent }
}
