// The current row of a table: the one that has the focus, or had it last. Rows are those marked `data-row`.

const rowsOf = (table: HTMLElement) => [...table.querySelectorAll<HTMLElement>('[data-row]')]

/** The row with the focus in it, else the one that had it last and is still there. */
export function currentRow(table: HTMLElement): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>('[data-row]')
  return focused && table.contains(focused) ? focused : table.querySelector<HTMLElement>('[data-row][data-last]')
}

/** Makes `row` the current one and brings it into sight; `isFocused` false leaves the focus where it is. */
export function makeCurrent(table: HTMLElement, row: HTMLElement, isFocused = true): void {
  for (const other of rowsOf(table)) other.toggleAttribute('data-last', other === row)
  if (isFocused) row.focus({ preventScroll: true })
  row.scrollIntoView({ block: 'nearest' })
}

/** The row with this id; null where it is not in the table. */
export function rowCalled(table: HTMLElement, id: string | null): HTMLElement | null {
  return rowsOf(table).find(({ dataset }) => dataset.row === id) ?? null
}

/** The row so many after the current one, the first where there is none; null past either end. */
export function rowAfter(table: HTMLElement, by: number): HTMLElement | null {
  const rows = rowsOf(table)
  const current = currentRow(table)
  return (current ? rows[rows.indexOf(current) + by] : rows[0]) ?? null
}

/** What in a row does something of its own when it is clicked. */
const ACTIVE = ['a', 'button:not([data-opens])', 'input', 'label', 'select', 'summary', '[role="separator"]'].join()

/**
 * The row that a click opens: by a button marked `data-opens`, or by its quiet space. Null where the click meant something
 * else, as the end of a selection of text.
 */
export function rowOpenedBy(target: EventTarget): HTMLElement | null {
  if (!(target instanceof Element) || target.closest(ACTIVE)) return null
  const isSelecting = !target.closest('button') && window.getSelection()?.isCollapsed === false
  return isSelecting ? null : target.closest<HTMLElement>('[data-row]')
}
